package vn.thidua.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** What is shown to whom. */
class ReadGateTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025", "mau-2026");

    /** What is about no bloc, or shows of each bloc what the policy lets be seen. */
    private static final Set<String> OF_NO_BLOC =
            Set.of(
                    "/",
                    "/api/years",
                    "/api/**",
                    "/error",
                    "{ [/error]}",
                    "/notices",
                    "/notices/seen",
                    "/notices/forget",
                    "/notices/keep",
                    "/notices/unsubscribe",
                    "/tasks-band",
                    "/search",
                    "/see-as",
                    "/see-as/end");

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(LOG);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void who_is_not_signed_in_is_sent_to_sign_in_and_a_program_is_told_so() throws Exception {
        var page = service.get("/khoi-mau/2026", new String[] {"Accept", "text/html"});
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse(""))
                .endsWith("/oauth2/authorization/thidua");
        var program = service.get("/api/cycles/khoi-mau/2026/board", new String[0]);
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.body()).contains("TOKEN_MISSING");
    }

    @Test
    void who_acts_for_a_board_sees_its_own_bloc_and_no_other() throws Exception {
        assertThat(as("cv-hoa-mai", "/api/cycles/khoi-mau/2026/board").statusCode()).isEqualTo(200);
        var other = as("cv-hoa-mai", "/api/cycles/khoi-mau-dang-hop/2026/board");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("NOT_FOR_YOU");
        var page = as("cv-hoa-mai", "/khoi-mau-dang-hop/2026");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Phần này không dành cho bạn").doesNotContain("Trăng Non");
    }

    @Test
    void the_list_of_blocs_has_only_those_that_one_may_see() throws Exception {
        assertThat(as("cv-hoa-mai", "/").body()).contains("khoi-mau").doesNotContain("dang-hop");
        assertThat(as("khach", "/api/years").body()).isEqualTo("{\"blocs\":[]}");
    }

    @Test
    void a_member_replays_a_closed_year_and_not_one_whose_results_are_not_out() throws Exception {
        assertThat(as("ld-hoa-mai", "/audit/khoi-mau/2025").statusCode()).isEqualTo(200);
        assertThat(as("ld-hoa-mai", "/audit/khoi-mau/2026").statusCode()).isEqualTo(403);
        assertThat(as("ld-hoa-mai", "/api/audit/cycles/khoi-mau/2026").statusCode()).isEqualTo(403);
        assertThat(as("ld-hoa-mai", "/%61udit/khoi-mau/2026").statusCode()).isEqualTo(403);
        assertThat(as("kiem-tra", "/audit/khoi-mau/2026", "AUDITOR").statusCode()).isEqualTo(200);
    }

    @Test
    void an_operator_sees_nothing_of_a_bloc() throws Exception {
        assertThat(as("van-hanh", "/khoi-mau/2026", "OPERATOR").statusCode()).isEqualTo(403);
    }

    @Test
    void every_page_and_view_names_the_bloc_that_it_is_about() {
        var paths =
                service
                        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> !path.startsWith("/api/operations"))
                        .filter(path -> !path.startsWith("/operations"))
                        .filter(path -> !OF_NO_BLOC.contains(path))
                        .collect(Collectors.toSet());
        assertThat(paths).isNotEmpty().allMatch(path -> path.contains("{bloc"));
    }

    @Test
    void pages_are_kept_by_nobody_and_run_nothing_foreign() throws Exception {
        var headers = as("cv-hoa-mai", "/khoi-mau/2026").headers();
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void no_answer_is_shown_within_a_foreign_page_or_taken_for_what_it_is_not() throws Exception {
        var view = as("cv-hoa-mai", "/api/cycles/khoi-mau/2026/board").headers();
        assertThat(view.firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        var unreadable = as("cv-hoa-mai", "/khoi-mau;x/2026").headers();
        assertThat(unreadable.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there() throws Exception {
        var token = RunningService.token("cv-hoa-mai");
        var page =
                service.get(
                        "/khoi-mau/2026",
                        new String[] {
                            "Authorization", token, "Accept", "*/*", "X-Forwarded-Proto", "https"
                        });
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
    }

    @Test
    void what_a_page_is_made_of_may_be_kept() throws Exception {
        var style = service.get("/css/thidua.css", new String[0]);
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("max-age=600, public");
    }

    private static HttpResponse<String> as(String person, String path, String... standings)
            throws Exception {
        var token = RunningService.token(person, standings);
        return service.get(path, new String[] {"Authorization", token, "Accept", "*/*"});
    }
}
