package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.command.SharedService.SERVICE;

import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;

/** Names and contacts: for whoever they are about, on record, and gone when they are erased. */
class DirectoryTest {
    private static final String NAME = "Nguyễn Thị Mẫu";
    private static final String MINISTRY = RunningService.token("vu", "STANDING_BODY");

    private final String person = "nguoi-" + UUID.randomUUID().toString().substring(0, 8);
    private final String own = RunningService.token(person);

    @Test
    void a_person_writes_and_reads_what_is_kept_of_it() {
        assertThat(put(own, NAME).status()).isEqualTo(204);
        var entry = ask(own, "read").json();
        assertThat(entry.get("name").asString()).isEqualTo(NAME);
        assertThat(entry.get("phone").asString()).isEqualTo("0900000000");
    }

    @Test
    void whoever_looked_is_on_record_in_the_export() {
        put(own, NAME);
        ask(MINISTRY, "read");
        var export = ask(own, "export").json();
        assertThat(export.at("/entry/name").asString()).isEqualTo(NAME);
        assertThat(export.get("accesses").valueStream().map(access -> access.get("by").asString()))
                .containsExactly(person, "vu", person);
        assertThat(export.at("/accesses/1/act").asString()).isEqualTo("READ");
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR, 403",
        "OPERATOR, 403",
        "OBSERVER, 403",
        "COUNCIL_SECRETARY, 403",
        "LEADER, 403",
        "STANDING_BODY, 200"
    })
    void it_is_for_nobody_else_but_the_ministry(String standing, int status) {
        put(own, NAME);
        var other = RunningService.token("nguoi-khac", standing);
        for (var door : new String[] {"read", "export"}) {
            assertThat(ask(other, door).status()).as(door).isEqualTo(status);
        }
        assertThat(put(other, "Người khác").status()).isEqualTo(status == 200 ? 204 : status);
        assertThat(ask("", "read").status()).isEqualTo(401);
    }

    @Test
    void what_is_wrong_changes_nothing_and_says_where() {
        assertThat(put(own, " ").reason()).isEqualTo("TEXT_BLANK");
        assertThat(put(own, "Mẫu\\u202e").reason()).isEqualTo("TEXT_INVISIBLE");
        assertThat(send(own, "PUT", "", "{\"person\":\"%s\",\"ten\":\"x\"}").reason())
                .isEqualTo("FIELD_UNKNOWN");
        assertThat(ask(own, "read").reason()).isEqualTo("NOT_IN_THE_DIRECTORY");
    }

    @Test
    void an_erasure_that_is_fulfilled_empties_the_directory_and_no_name_was_ever_in_the_log() {
        put(own, NAME);
        var bloc = "khoi-" + person;
        assertThat(SERVICE.send("EstablishBloc", DoorReasonsTest.establish(bloc)).status())
                .isEqualTo(200);
        var request = "{\"bloc\":\"" + bloc + "\",\"request\":\"yc-1\"";
        assertThat(
                        SERVICE.send(
                                        "FileDataRequest",
                                        request
                                                + ",\"person\":\"%s\",\"right\":\"ERASURE\",\"receivedOn\":\"2026-03-06\"}"
                                                        .formatted(person))
                                .status())
                .isEqualTo(200);
        assertThat(ask(own, "read").status()).isEqualTo(200);
        assertThat(waiting(MINISTRY).body()).contains(bloc);
        assertThat(SERVICE.send("FulfilDataRequest", request + "}").status()).isEqualTo(200);

        await().until(() -> ask(own, "read").reason().equals("NOT_IN_THE_DIRECTORY"));

        assertThat(SERVICE.get("/api/log?stream=bloc:" + bloc).body())
                .contains("DataRequestFulfilled")
                .doesNotContain("Nguyễn");
        assertThat(waiting(MINISTRY).body()).doesNotContain(bloc);
        var log = ask(own, "export").json().get("log");
        assertThat(log.valueStream().map(entry -> entry.at("/request/person").asString()))
                .containsExactly(person, person);
        assertThat(put(own, NAME).status()).as("given again").isEqualTo(204);
        assertThat(ask(own, "read").status()).isEqualTo(200);
    }

    @Test
    void what_waits_is_listed_for_the_ministry_alone() {
        assertThat(waiting(own).status()).isEqualTo(403);
        assertThat(waiting(RunningService.token("kt", "AUDITOR")).status()).isEqualTo(403);
    }

    private static Answer waiting(String token) {
        return SERVICE.send(
                HttpRequest.newBuilder(SERVICE.uri("/api/directory/requests"))
                        .header("Authorization", token));
    }

    private Answer put(String token, String name) {
        return send(
                token,
                "PUT",
                "",
                "{\"person\":\"%s\",\"name\":\"" + name + "\",\"phone\":\"0900000000\"}");
    }

    private Answer ask(String token, String door) {
        return send(token, "POST", "/" + door, "{\"person\":\"%s\"}");
    }

    private Answer send(String token, String method, String door, String body) {
        return SERVICE.send(
                SERVICE.json(method, "/api/directory" + door, body.formatted(person))
                        .setHeader("Authorization", token));
    }
}
