package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.log.EventLog;

/** What the rules refuse comes back as a sentence, and changes nothing. */
class RulesAtTheDoorTest {
    private static final String MAU_2025 = "mau-2025";
    private static final int IN_THE_MIDDLE_OF_A_BALLOT = 77;
    private static final int AFTER_THAT_BALLOT = 110;
    private static final String HISTORY =
            "\"imported\":{\"happenedOn\":\"2026-01-09\",\"source\":\"Biên bản mẫu\"}";

    private static final RunningService SERVICE = RunningService.start();

    @BeforeAll
    static void a_ballot_is_open() {
        assertThat(Sample.send(SERVICE, MAU_2025, 0, IN_THE_MIDDLE_OF_A_BALLOT))
                .allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(200));
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void a_year_that_is_not_open_takes_no_pledge() {
        refused(
                "SignPledge",
                "{\"bloc\":\"khoi-mau\",\"year\":2031,\"board\":\"hoa-sen\"," + HISTORY + "}",
                "CYCLE_NOT_OPEN");
    }

    @Test
    void a_closed_ballot_takes_no_vote() {
        refused("CastVote", vote("co-thi-dua", "hoa-sen", "hoa-mai"), "BALLOT_CLOSED");
    }

    @Test
    void a_board_votes_once() {
        refused("CastVote", vote("bang-khen", "hoa-sen", "hoa-dao"), "ALREADY_VOTED");
    }

    @Test
    void only_a_candidate_can_be_voted_on() {
        refused("CastVote", vote("bang-khen", "hoa-sen", "hoa-phuong"), "UNKNOWN_CANDIDATE");
    }

    @Test
    void a_board_that_joined_after_the_opening_is_no_member_of_that_year() {
        var joined =
                SERVICE.send(
                        "RegisterBoard",
                        "{\"bloc\":\"khoi-mau\",\"board\":\"hoa-moi\",\"name\":\"BQL KKT Hoa Mới\","
                                + "\"province\":\"tỉnh Hoa Mới\",\"subGroup\":\"ven-bien\","
                                + "\"memberFrom\":\"2025-06-01\"}");
        assertThat(joined.status()).as(joined.body()).isEqualTo(200);

        refused("CastVote", vote("bang-khen", "hoa-moi", "hoa-dao"), "NOT_A_MEMBER");
    }

    @Test
    void a_proposal_below_the_threshold_is_refused_with_the_figures() {
        Sample.send(SERVICE, MAU_2025, IN_THE_MIDDLE_OF_A_BALLOT, AFTER_THAT_BALLOT);

        var answer =
                refused(
                        "ProposeAward",
                        "{\"bloc\":\"khoi-mau\",\"year\":2025,\"award\":\"CERTIFICATE_OF_MERIT\","
                                + "\"board\":\"hoa-dao\",\"ballot\":\"bang-khen\","
                                + HISTORY
                                + "}",
                        "THRESHOLD_NOT_MET");

        assertThat(answer.json().get("details").size()).isPositive();
    }

    private static String vote(String ballot, String voter, String candidate) {
        return "{\"bloc\":\"khoi-mau\",\"year\":2025,\"ballot\":\"%s\",\"voter\":\"%s\",\"lines\":[{\"candidate\":\"%s\",\"choice\":\"AGREE\"}],%s}"
                .formatted(ballot, voter, candidate, HISTORY);
    }

    private static RunningService.Answer refused(String command, String body, String reason) {
        long head = SERVICE.bean(EventLog.class).head();
        var answer = SERVICE.send(command, body);
        assertThat(answer.reason()).as(answer.body()).isEqualTo(reason);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").stringValue())
                .isEqualTo("urn:thidua:reason:" + reason);
        assertThat(answer.json().get("vi").stringValue()).isNotBlank().doesNotContain("{");
        assertThat(answer.json().get("en").stringValue()).isNotBlank().doesNotContain("{");
        assertThat(SERVICE.bean(EventLog.class).head()).isEqualTo(head);
        return answer;
    }
}
