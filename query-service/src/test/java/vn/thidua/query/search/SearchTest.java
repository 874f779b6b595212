package vn.thidua.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** What the years hold is found by its words, over HTTP and without a script. */
class SearchTest {
    private static final String MEMBER = RunningService.token("cv-hoa-mai");

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service =
                RunningService.holding(
                        SampleLog.of("2022", "mau-2025", "mau-2026", "mau-chim-2025"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khanh hoa", "Khánh Hòa", "Khánh Hoà", "KHÁNH HÒA", "van phong"})
    void a_board_is_found_with_and_without_its_diacritics(String typed) throws Exception {
        assertThat(hits(typed, RunningService.READER))
                .contains("/taynguyen-duyenhai/members#member-van-phong");
    }

    @Test
    void a_page_is_found_by_its_name() throws Exception {
        assertThat(hits("kien nghi", MEMBER)).contains("/khoi-mau/2026/petitions");
        assertThat(hits("quy định", MEMBER)).contains("/khoi-mau/2026/rules");
    }

    @Test
    void a_year_an_indicator_a_criterion_and_an_award_are_found() throws Exception {
        assertThat(hits("2025", MEMBER)).contains("/khoi-mau/2025");
        assertThat(hits("doanh thu", MEMBER))
                .anyMatch(href -> href.startsWith("/khoi-mau/2026/indicators#"));
        assertThat(hits("doi thoai", RunningService.READER)).contains("/khoi-mau-chim/2025/scores");
        assertThat(hits("co thi dua hoa mai", MEMBER))
                .anyMatch(href -> href.startsWith("/khoi-mau/2025/awards#award-"));
    }

    @Test
    void nothing_is_found_of_a_bloc_that_is_not_for_the_reader() throws Exception {
        assertThat(hits("van phong", MEMBER)).isEmpty();
        assertThat(hits("doi thoai", MEMBER)).isEmpty();
        assertThat(hits("2025", MEMBER)).allMatch(href -> href.startsWith("/khoi-mau/"));
    }

    @Test
    void nothing_asked_nothing_found_and_too_much_asked_have_a_sentence_each() throws Exception {
        assertThat(answer("", 200)).contains("ít nhất một chữ");
        assertThat(answer("…", 200)).contains("ít nhất một chữ");
        assertThat(answer("xyzzy", 200)).contains("Không thấy gì khớp với “xyzzy”");
        assertThat(answer("a".repeat(101), 400)).contains("dài hơn 100 ký tự");
    }

    @Test
    void what_is_typed_is_never_part_of_the_page_but_text() throws Exception {
        assertThat(get("<script>alert(1)</script>", MEMBER, 200))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    private static String answer(String typed, int status) throws Exception {
        return Jsoup.parse(get(typed, MEMBER, status)).select("#answer").text();
    }

    private static List<String> hits(String typed, String token) throws Exception {
        return Jsoup.parse(get(typed, token, 200)).select(".hits a").eachAttr("href");
    }

    private static String get(String typed, String token, int status) throws Exception {
        var answer =
                service.get(
                        "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                        "Authorization",
                        token);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body();
    }
}
