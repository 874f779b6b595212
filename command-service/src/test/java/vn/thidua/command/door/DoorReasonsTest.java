package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;
import static vn.thidua.command.SharedService.SERVICE;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.command.RunningService.Answer;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Drafts;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.refusal.DoorReason;

/** Every reason has a request that earns it; a new reason does not compile without one. */
class DoorReasonsTest {
    private static final String SIGN =
            "{\"bloc\":\"khoi-cua\",\"year\":2025,\"board\":\"hoa-sen\"}";

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            // They need a service of their own, or patience: see ServiceInTroubleTest,
            // CommandsTest,
            // QuotaTest and SlowClientTest.
            names = {
                "LOG_UNAVAILABLE",
                "BUSY",
                "STREAM_CHANGED_MEANWHILE",
                "BOARD_TOO_OFTEN",
                "BODY_TOO_SLOW"
            })
    void a_request_that_earns_the_reason_gets_it_and_changes_nothing(DoorReason reason)
            throws Exception {
        long head = SERVICE.bean(EventLog.class).head();

        var answer = earn(reason);

        assertThat(answer.reason()).as(answer.body()).isEqualTo(reason.name());
        assertThat(answer.status()).isEqualTo(reason.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("vi").stringValue()).doesNotContain("{");
        assertThat(answer.json().get("en").stringValue()).doesNotContain("{");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(SERVICE.bean(EventLog.class).head()).isBetween(head, head + 1);
    }

    private static Answer earn(DoorReason reason) throws Exception {
        return switch (reason) {
            case COMMAND_UNKNOWN -> SERVICE.send("GrantAward", SIGN);
            case PATH_UNKNOWN -> SERVICE.get("/api/awards");
            case METHOD_NOT_ALLOWED -> SERVICE.get("/api/commands/SignPledge");
            case MEDIA_TYPE_NOT_JSON ->
                    SERVICE.send(sign().setHeader("Content-Type", "text/plain"));
            case NOT_ACCEPTABLE ->
                    SERVICE.send(get("/api/openapi.json").header("Accept", "image/png"));
            case BODY_TOO_LARGE ->
                    sign("\"board\":\"hoa-sen\"" + " ".repeat(Bodies.MAX_KIB * 1024));
            case BODY_NOT_UTF8 ->
                    SERVICE.send(sign().POST(BodyPublishers.ofByteArray(new byte[] {-1})));
            case BODY_NOT_JSON -> SERVICE.send("SignPledge", "{\"bloc\":");
            case BODY_TOO_DEEP -> SERVICE.send("SignPledge", "[".repeat(30));
            case FIELD_UNKNOWN -> sign("\"board\":\"hoa-sen\",\"boss\":true");
            case FIELD_MISSING -> sign("\"board\":null");
            case WRONG_TYPE -> sign("\"board\":5");
            case ID_INVALID -> sign("\"board\":\"Hoa Sen\"");
            case TEXT_BLANK -> establish("name", "\"\\u00a0 \"");
            case TEXT_TOO_LONG -> establish("name", "\"" + "ạ".repeat(301) + "\"");
            case TEXT_UNREADABLE -> establish("name", "\"Khối \\u0000 mẫu\"");
            case TEXT_INVISIBLE -> establish("name", "\"Khối \\u202emẫu\"");
            case NUMBER_OUT_OF_RANGE -> sign("\"year\":1999,\"board\":\"hoa-sen\"");
            case TOO_MANY_DECIMALS -> pledge("1.00001");
            case DATE_INVALID -> register("2025-02-30");
            case DATE_OUT_OF_RANGE -> register("1899-12-31");
            case VALUE_UNKNOWN ->
                    SERVICE.send("OpenBallot", ballot("\"BEST_BOARD\"", "[\"hoa-mai\"]"));
            case TOO_FEW_ITEMS -> SERVICE.send("OpenBallot", ballot("\"MINISTRY_FLAG\"", "[]"));
            case TOO_MANY_ITEMS ->
                    SERVICE.send("OpenBallot", ballot("\"MINISTRY_FLAG\"", fiftyOne()));
            case PARAMETER_INVALID -> SERVICE.get("/api/log?after=first");
            case NOT_IN_THE_DIRECTORY ->
                    SERVICE.send(
                            SERVICE.json(
                                    "POST", "/api/directory/read", "{\"person\":\"khong-ai\"}"));
            case KEY_MISSING -> SERVICE.send(sign().setHeader(CommandDoor.KEY, " "));
            case KEY_INVALID -> SERVICE.send(sign().setHeader(CommandDoor.KEY, "1234567"));
            case KEY_USED_FOR_ANOTHER_COMMAND -> sameKeyOtherBody();
            case EXPECTED_VERSION_INVALID -> SERVICE.send(sign().header("If-Match", "12"));
            case VERSION_STALE ->
                    SERVICE.send(
                            SERVICE.command("EstablishBloc", establish("khoi-cua"))
                                    .header("If-Match", "\"7\""));
            case UNEXPECTED -> brokenHistory();
            case LOG_UNAVAILABLE, BUSY, STREAM_CHANGED_MEANWHILE, BOARD_TOO_OFTEN, BODY_TOO_SLOW ->
                    throw new IllegalArgumentException(reason + " is tested elsewhere");
        };
    }

    @Test
    void a_refusal_names_the_path_of_the_field() {
        var answer = pledge("\"100\"");

        assertThat(answer.json().get("details").get("field").stringValue())
                .isEqualTo("targets[1].plan");
        assertThat(answer.json().get("vi").stringValue()).contains("targets[1].plan");
        assertThat(answer.json().get("en").stringValue()).contains("targets[1].plan");
    }

    @Test
    void a_zero_that_would_be_endless_in_full_is_refused() {
        assertThat(pledge("0e-999999999").reason()).isEqualTo("TOO_MANY_DECIMALS");
        assertThat(pledge("0e999999999").reason()).isEqualTo("NUMBER_OUT_OF_RANGE");
        assertThat(pledge("1e99").reason()).isEqualTo("NUMBER_OUT_OF_RANGE");
    }

    @Test
    void half_a_character_and_a_field_twice_are_refused() {
        assertThat(establish("name", "\"\\ud83d\"").reason()).isEqualTo("TEXT_UNREADABLE");
        assertThat(sign("\"board\":\"hoa-sen\",\"board\":\"hoa-mai\"").reason())
                .isEqualTo("BODY_NOT_JSON");
    }

    @Test
    void a_list_is_checked_entry_by_entry() {
        assertThat(
                        SERVICE.send(
                                        "OpenBallot",
                                        ballot("\"MINISTRY_FLAG\"", "[\"hoa-mai\",\"Hoa\"]"))
                                .body())
                .contains("candidates[1]");
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(SERVICE.uri(path));
    }

    private static HttpRequest.Builder sign() {
        return SERVICE.command("SignPledge", SIGN);
    }

    private static Answer sign(String members) {
        var year = members.contains("year") ? "" : "\"year\":2025,";
        return SERVICE.send("SignPledge", "{\"bloc\":\"khoi-cua\"," + year + members + "}");
    }

    static String establish(String bloc) {
        return "{\"bloc\":\"%s\",\"name\":\"Khối mẫu\",\"authority\":\"Bộ mẫu\",\"instrument\":{\"number\":\"01/QĐ-MẪU\"},\"subGroups\":[],\"illustrative\":true}"
                .formatted(bloc);
    }

    private static Answer establish(String field, String value) {
        var body =
                establish("khoi-cua")
                        .replaceFirst(
                                "\"" + field + "\":\"[^\"]*\"",
                                "\"" + field + "\":" + value.replace("\\", "\\\\"));
        return SERVICE.send("EstablishBloc", body);
    }

    private static Answer pledge(String plan) {
        return SERVICE.send(
                "RegisterPledge",
                "{\"bloc\":\"khoi-cua\",\"year\":2025,\"board\":\"hoa-sen\",\"targets\":[{\"indicator\":\"REVENUE\",\"plan\":1},{\"indicator\":\"STAFF\",\"plan\":"
                        + plan
                        + "}]}");
    }

    private static Answer register(String from) {
        return SERVICE.send(
                "RegisterBoard",
                "{\"bloc\":\"khoi-cua\",\"board\":\"hoa-sen\",\"name\":\"BQL\",\"province\":\"tỉnh\",\"memberFrom\":\""
                        + from
                        + "\"}");
    }

    private static String ballot(String award, String candidates) {
        return "{\"bloc\":\"khoi-cua\",\"year\":2025,\"ballot\":\"co\",\"award\":%s,\"mode\":\"NAMED\",\"candidates\":%s}"
                .formatted(award, candidates);
    }

    private static String fiftyOne() {
        return "[" + "\"hoa-mai\",".repeat(50) + "\"hoa-mai\"]";
    }

    private static Answer sameKeyOtherBody() {
        var key = UUID.randomUUID().toString();
        var first = SERVICE.command("EstablishBloc", establish("k-" + key));
        SERVICE.send(first.setHeader(CommandDoor.KEY, key));
        return SERVICE.send(sign().setHeader(CommandDoor.KEY, key));
    }

    /** An event that no version of the rules knows: the service says so and guesses nothing. */
    private static Answer brokenHistory() {
        var stream = "bloc:hong-" + UUID.randomUUID();
        SERVICE.bean(Appender.class).append(Condition.NONE, List.of(Drafts.of(stream)));
        return SERVICE.send("EstablishBloc", establish(stream.substring("bloc:".length())));
    }
}
