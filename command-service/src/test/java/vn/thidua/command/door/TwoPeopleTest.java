package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;
import vn.thidua.command.json.Json;

/** A charter is changed over HTTP by two people, and by none of them alone. */
class TwoPeopleTest {
    private static final String ONE = RunningService.token("vu", "STANDING_BODY");
    private static final String OTHER = RunningService.token("xuan", "STANDING_BODY");

    private final String bloc = "khoi-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void found() {
        assertThat(ask(ONE, "EstablishBloc", establish()).status()).isEqualTo(200);
        assertThat(ask(ONE, "RegisterBoard", board()).status()).isEqualTo(200);
        assertThat(ask(ONE, "AdoptCharter", charter(1)).status()).isEqualTo(200);
    }

    @Test
    void one_asks_and_another_does_exactly_that() {
        assertThat(ask(ONE, "RequestCharter", charter(2)).json().at("/events/0").asString())
                .isEqualTo("CharterRequested");
        assertThat(ask(OTHER, "AdoptCharter", charter(2)).json().at("/events/0").asString())
                .isEqualTo("CharterAdopted");
    }

    @Test
    void whoever_asked_does_not_do_it_and_is_told_what_is_missing() {
        ask(ONE, "RequestCharter", charter(2));
        var answer = ask(ONE, "AdoptCharter", charter(2));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.reason()).isEqualTo("SECOND_PERSON_NEEDED");
    }

    @Test
    void another_does_nothing_else_than_what_was_asked_for() {
        ask(ONE, "RequestCharter", charter(2));
        var other = charter(2).put("effectiveFrom", "2026-02-01");
        assertThat(ask(OTHER, "AdoptCharter", other).reason()).isEqualTo("SECOND_PERSON_NEEDED");
        assertThat(ask(OTHER, "RequestCharter", charter(2)).reason())
                .isEqualTo("REQUESTED_ALREADY");
    }

    private static Answer ask(String token, String command, JsonNode body) {
        return SERVICE.send(
                SERVICE.command(command, body.toString()).setHeader("Authorization", token));
    }

    private JsonNode establish() {
        return Json.MAPPER.readTree(DoorReasonsTest.establish(bloc));
    }

    private JsonNode board() {
        return Json.MAPPER
                .createObjectNode()
                .put("bloc", bloc)
                .put("board", "nha")
                .put("name", "BQL Nhà")
                .put("province", "tỉnh Nhà")
                .put("memberFrom", "2024-01-01");
    }

    /** The charter of the sample bloc; a later version with the vote of its one member. */
    private ObjectNode charter(int version) {
        var body =
                Sample.read("mau-chim-2025")
                        .get("commands")
                        .valueStream()
                        .filter(line -> line.get("command").asString().equals("AdoptCharter"))
                        .map(line -> (ObjectNode) line.get("body"))
                        .findFirst()
                        .orElseThrow();
        body.put("bloc", bloc).put("version", version).remove("vote");
        if (version > 1) {
            body.putObject("vote")
                    .put("members", 1)
                    .put("agree", 1)
                    .putObject("minutes")
                    .put("number", "03/BB");
        }
        return body;
    }
}
