package vn.thidua.command.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;
import vn.thidua.command.log.EventLog;

/** What must not come in is refused with its reason, in both languages, and nothing has changed. */
class BadInputTest {
    private static final String ESTABLISH = "EstablishBloc";
    private static final String NAME = "Khối mẫu";

    private final String bloc = "k-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private long head;

    @BeforeEach
    void where_the_log_stands() {
        head = SERVICE.bean(EventLog.class).head();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor",
                "unit",
                "recordedAt",
                "position",
                "standing",
                "@class",
                "__proto__"
            })
    void a_body_cannot_bring_what_the_service_says_itself(String field) {
        assertRefused(
                establish(body(NAME).replaceFirst("\\{", "{\"" + field + "\":\"bo\",")),
                400,
                "FIELD_UNKNOWN");
    }

    @Test
    void nobody_acts_for_another_board_whichever_field_names_it() {
        var world = World.found(SERVICE, 9_001);
        head = SERVICE.bean(EventLog.class).head();
        var clerk = RunningService.token("cv-nha");
        var target = "\"targets\":[{\"indicator\":\"REVENUE\",\"plan\":1}]}";
        for (var ids :
                List.of(
                        "\"bloc\":\"%s\",\"year\":2025,\"board\":\"ben\",".formatted(world.bloc()),
                        "\"bloc\":\"%s\",\"year\":2025,\"board\":\"nha\","
                                .formatted(world.other()))) {
            var request = SERVICE.command("RegisterPledge", "{" + ids + target);
            assertRefused(
                    SERVICE.send(request.setHeader("Authorization", clerk)), 403, "NO_MANDATE");
        }
    }

    @Test
    void what_an_address_says_beside_the_command_counts_for_nothing() {
        var world = World.found(SERVICE, 9_002);
        head = SERVICE.bean(EventLog.class).head();
        var body =
                "{\"bloc\":\"%s\",\"year\":2025,\"board\":\"ben\",\"targets\":[{\"indicator\":\"REVENUE\",\"plan\":1}]}"
                        .formatted(world.bloc());
        var request =
                SERVICE.command("RegisterPledge?board=nha&standing=HEAD", body)
                        .setHeader("Authorization", RunningService.token("cv-nha"));

        assertRefused(SERVICE.send(request), 403, "NO_MANDATE");
        assertRefused(
                SERVICE.send(SERVICE.command("RegisterPledge/ben", body)), 404, "PATH_UNKNOWN");
    }

    @Test
    void the_key_of_another_person_gets_nothing_of_that_persons_answer() {
        assertThat(establish(body(NAME)).status()).isEqualTo(200);
        head = SERVICE.bean(EventLog.class).head();
        var other =
                request(body(NAME))
                        .setHeader(
                                "Authorization",
                                RunningService.token("nguoi-hai", "STANDING_BODY"));

        assertRefused(SERVICE.send(other), 409, "KEY_USED_FOR_ANOTHER_COMMAND");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var parts = body("#").split("#", 2);
        for (var bytes : List.of("\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00e1\u00bb")) {
            var raw = (parts[0] + bytes + parts[1]).getBytes(StandardCharsets.ISO_8859_1);
            assertRefused(
                    SERVICE.send(request("").POST(BodyPublishers.ofByteArray(raw))),
                    400,
                    "BODY_NOT_UTF8");
        }
    }

    @Test
    void a_byte_order_mark_at_the_beginning_is_no_part_of_the_text() {
        assertThat(establish("\ufeff" + body(NAME)).status()).isEqualTo(200);
    }

    @Test
    void what_follows_the_end_of_the_body_is_refused() {
        assertRefused(establish(body(NAME) + "x"), 400, "BODY_NOT_JSON");
        assertRefused(establish(body(NAME) + body(NAME)), 400, "BODY_NOT_JSON");
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_may_be_no_longer_than_others() {
        var large = body(NAME + " ".repeat(600 * 1024)).getBytes(StandardCharsets.UTF_8);
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large));

        assertRefused(SERVICE.send(request("").POST(chunked)), 413, "BODY_TOO_LARGE");
    }

    @Test
    void a_number_that_nobody_could_write_out_is_refused() {
        assertRefused(
                establish(body(NAME).replaceFirst("true}", "1e99999999999}")),
                400,
                "BODY_TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202e", "\u202a", "\u2066", "\u2069", "\u200f", "\u061c", "\u200b", "\u200d",
                "\u2060", "\ufeff", "\u00ad", "\u2028", "\u3164", "\u2800", "\ufe0f", "\udb40\udc41"
            })
    void a_character_that_does_not_show_is_refused_and_named(String hidden) {
        var answer = establish(body("Khối" + hidden + " mẫu"));

        assertRefused(answer, 400, "TEXT_INVISIBLE");
        assertThat(answer.json().at("/details/place").intValue()).isEqualTo(5);
        assertThat(answer.json().at("/details/character").stringValue())
                .isEqualTo("U+%04X".formatted(hidden.codePointAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\u0085", "\\ue000", "\\uffff"})
    void a_character_that_nobody_can_read_is_refused(String unreadable) {
        assertRefused(establish(body("Khối" + unreadable)), 400, "TEXT_UNREADABLE");
    }

    @Test
    void vietnamese_with_its_marks_apart_is_the_same_text() {
        var apart = Normalizer.normalize(body("Khối các Khu kinh tế"), Normalizer.Form.NFD);

        var first = establish(apart);
        var again = establish(body("Khối các Khu kinh tế"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(SERVICE.get("/api/log?stream=bloc:" + bloc).body())
                .contains("Khối các Khu kinh tế");
    }

    @Test
    void the_marks_of_a_text_are_put_together_before_its_length_is_counted() {
        var longest = "ộ".repeat(300);

        var answer = establish(body(Normalizer.normalize(longest, Normalizer.Form.NFD)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void an_identifier_has_no_marks_in_either_spelling() {
        for (var form : Normalizer.Form.values()) {
            var id = Normalizer.normalize("khối", form);
            assertRefused(establish(body(NAME).replace(bloc, id)), 400, "ID_INVALID");
        }
    }

    @Test
    void who_cannot_read_the_answer_is_told_so_before_anything_happens() {
        assertRefused(
                SERVICE.send(request(body(NAME)).header("Accept", "image/png")),
                406,
                "NOT_ACCEPTABLE");
    }

    @Test
    void nothing_is_uploaded_here() {
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            assertRefused(
                    SERVICE.send(request(body(NAME)).setHeader("Content-Type", type)),
                    415,
                    "MEDIA_TYPE_NOT_JSON");
        }
    }

    @Test
    void a_stream_with_the_character_0_is_not_looked_for() {
        assertRefused(SERVICE.get("/api/log?stream=bloc:%00"), 400, "PARAMETER_INVALID");
    }

    @Test
    void a_parameter_that_cannot_be_decoded_is_refused() throws IOException {
        assertRefused(
                raw("GET /api/log?stream=%zz HTTP/1.1", "Authorization: " + RunningService.AUDITOR),
                400);
        assertRefused(
                raw("GET /api/log?stream=%ff HTTP/1.1", "Authorization: " + RunningService.AUDITOR),
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"key\u0085key", "key\u0001key", "key\u0000key", "key12345\rX-Injected: 1"})
    void a_header_with_a_control_character_is_refused(String value) throws IOException {
        assertRefused(post("Idempotency-Key: " + value, ""), 400);
    }

    @Test
    void what_a_caller_puts_into_an_address_does_not_get_into_the_headers_of_the_answer()
            throws IOException {
        assertRefused(
                raw(
                        "POST /api/commands/x%0d%0aX-Injected:%201 HTTP/1.1",
                        "Authorization: " + RunningService.MINISTRY),
                400);
    }

    @Test
    void a_body_that_breaks_off_is_refused() throws IOException {
        assertRefused(post("Content-Length: 5000", body(NAME)), 400);
        assertRefused(post("Transfer-Encoding: chunked", "5\r\n{\"blo"), 400);
        assertRefused(post("Transfer-Encoding: chunked", "zz\r\n{\"blo"), 400);
    }

    @Test
    void a_protocol_that_is_not_spoken_here_is_told_so_like_everything_else() throws IOException {
        assertRefused(post("Transfer-Encoding: gzip", body(NAME)), 501);
        assertRefused(raw("GET /api/openapi.json HTTP/9.9"), 505);
    }

    private String body(String name) {
        return "{\"bloc\":\"%s\",\"name\":\"%s\",\"authority\":\"Bộ mẫu\",\"instrument\":{\"number\":\"01/QĐ-MẪU\"},\"subGroups\":[],\"illustrative\":true}"
                .formatted(bloc, name);
    }

    private HttpRequest.Builder request(String body) {
        return SERVICE.command(ESTABLISH, body).setHeader("Idempotency-Key", key);
    }

    private Answer establish(String body) {
        return SERVICE.send(request(body));
    }

    private static Wire.Answer post(String header, String body) throws IOException {
        return raw(
                "POST /api/commands/EstablishBloc HTTP/1.1",
                "Authorization: " + RunningService.MINISTRY,
                "Content-Type: application/json",
                header.startsWith("Idem") ? "X: x" : "Idempotency-Key: " + UUID.randomUUID(),
                header,
                "",
                body);
    }

    private static Wire.Answer raw(String... lines) throws IOException {
        var text = String.join("\r\n", lines).replaceFirst("\r\n|$", "\r\nHost: x\r\n");
        var bytes = (text + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try (var wire = new Wire(SERVICE.uri("/").getPort())) {
            return wire.say(bytes, true, false);
        }
    }

    private void assertRefused(Wire.Answer answer, int status) {
        assertThat(answer.header("X-Injected")).isEmpty();
        assertProblem(answer.status(), answer.header("Content-Type"), answer.body(), status);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("reason").stringValue())
                .isEqualTo("REQUEST_UNREADABLE");
    }

    private void assertRefused(Answer answer, int status, String reason) {
        assertProblem(answer.status(), answer.header("Content-Type"), answer.body(), status);
        assertThat(answer.reason()).as(answer.body()).isEqualTo(reason);
    }

    private void assertProblem(int answered, String type, String body, int status) {
        assertThat(answered).as(body).isEqualTo(status);
        assertThat(type).startsWith("application/problem+json");
        var problem = JsonMapper.shared().readTree(body);
        assertThat(problem.get("vi").stringValue()).endsWith(".").doesNotContain("{");
        assertThat(problem.get("en").stringValue()).endsWith(".").doesNotContain("{");
        assertThat(body).doesNotContainPattern(Reasons.INSIDE);
        assertThat(SERVICE.bean(EventLog.class).head()).isEqualTo(head);
    }
}
