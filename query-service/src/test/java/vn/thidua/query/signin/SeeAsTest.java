package vn.thidua.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** Looking at the pages in the place of a board, and doing nothing there. */
class SeeAsTest {
    private static final String HELPER = RunningService.token("can-bo-bo", "STANDING_BODY");
    private static final Map<String, String> HOA_MAI =
            Map.of("bloc", "khoi-mau", "board", "hoa-mai");
    private static final String FORM = "/khoi-mau/2026/do/RegisterPledge?board=hoa-mai";

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(SampleLog.of("mau-2025", "mau-2026"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "can-bo-bo,STANDING_BODY,302",
        "thu-ky-hoi-dong,COUNCIL_SECRETARY,403",
        "kiem-tra-vien,AUDITOR,403",
        "nguoi-theo-doi,OBSERVER,403",
        "van-hanh,OPERATOR,403",
        "ld-hoa-mai,LEADER,403",
        "cv-hoa-dao,HEAD,403",
        "khach,ADMIN,403"
    })
    void only_the_standing_body_looks_in_the_place_of_a_board(
            String person, String standing, int status) throws Exception {
        var answer = service.send("/see-as", RunningService.token(person, standing), HOA_MAI);

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void of_a_board_without_people_there_is_nothing_to_see() throws Exception {
        var nobody = Map.of("bloc", "khoi-mau", "board", "khong-co");

        assertThat(service.send("/see-as", HELPER, nobody).statusCode()).isEqualTo(404);
    }

    @Test
    void the_first_page_shows_what_the_board_has_to_do_under_a_band_that_says_so()
            throws Exception {
        var session = begun();

        assertThat(get("/", session).body())
                .contains("id=\"seeing\"", "BQL KKT Hoa Mai", "chỉ đọc")
                .contains("/khoi-mau/2026/do/RegisterPledge?board=hoa-mai")
                .doesNotContain("board=hoa-dao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khoi-mau/2026/do/RegisterPledge",
                "/khoi-mau/2026/do/RegisterPledge/draft",
                "/khoi-mau/2026/do/CastVote",
                "/khoi-mau/do/GrantMandate"
            })
    void nothing_is_sent_meanwhile(String path) throws Exception {
        var answer = post(path, begun(), Map.of("board", "hoa-mai", "_step", "send"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("LOOKING_ONLY");
    }

    @Test
    void a_form_is_there_to_be_read_and_has_nothing_to_send_it_by() throws Exception {
        assertThat(get(FORM, begun()).body())
                .contains("55.835")
                .doesNotContain("class=\"main\" type=\"submit\" name=\"_step\" value=\"review\"")
                .doesNotContain("value=\"save\"");
    }

    @Test
    void the_draft_of_the_board_stays_its_own() throws Exception {
        var draft = Map.of("board", "hoa-mai", "targets[0].plan", "4.321", "_version", "0");
        var clerk = RunningService.token("cv-hoa-mai");
        assertThat(
                        service.send("/khoi-mau/2026/do/RegisterPledge/draft", clerk, draft)
                                .statusCode())
                .isEqualTo(200);

        assertThat(get(FORM, begun()).body()).doesNotContain("4.321");
        assertThat(get("/khoi-mau/2026/print/f1/hoa-mai?draft=true", begun()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_bloc_that_the_board_may_not_read_is_closed() throws Exception {
        assertThat(get("/khoi-mau-dang-hop/2026", HELPER, "").statusCode()).isEqualTo(200);
        assertThat(get("/khoi-mau-dang-hop/2026", begun()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_session_that_somebody_else_takes_over_shows_nothing_of_it() throws Exception {
        var other = RunningService.token("kiem-tra-vien", "AUDITOR");

        assertThat(get("/", other, begun()).body()).doesNotContain("id=\"seeing\"");
    }

    @Test
    void it_ends_when_the_helper_says_so() throws Exception {
        var session = begun();
        assertThat(post("/see-as/end", session, Map.of()).statusCode()).isEqualTo(302);

        assertThat(get("/", session).body()).doesNotContain("id=\"seeing\"");
    }

    @Test
    void it_ends_by_itself_after_half_an_hour() {
        var begun = Instant.parse("2026-11-24T03:00:00Z");
        var place =
                new InPlace(
                        "can-bo-bo",
                        "khoi-mau",
                        "hoa-mai",
                        "BQL KKT Hoa Mai",
                        "cv-hoa-mai",
                        begun.plus(SeeAs.LONGEST));

        assertThat(place.isOver(begun.plusSeconds(1799))).isFalse();
        assertThat(place.isOver(begun.plusSeconds(1800))).isTrue();
    }

    /** The cookie of a session in which the helper looks in the place of a clerk. */
    private static String begun() throws Exception {
        var answer = service.send("/see-as", HELPER, HOA_MAI);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpResponse<String> get(String path, String session) throws Exception {
        return get(path, HELPER, session);
    }

    private static HttpResponse<String> get(String path, String token, String session)
            throws Exception {
        return session.isEmpty()
                ? service.get(path, "Authorization", token)
                : service.get(path, "Authorization", token, "Cookie", session);
    }

    private static HttpResponse<String> post(
            String path, String session, Map<String, String> fields) throws Exception {
        var form =
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(service.address() + path))
                        .header("Authorization", HELPER)
                        .header("Cookie", session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
