package vn.thidua.query.page;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.query.page.Paths.INVENTED;
import static vn.thidua.query.page.Paths.SOURCED;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.query.RunningService;

/** Every page and every form in a real browser, in both languages, on a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private final Chromium chromium = new Chromium();
    private final BrowserContext window =
            View.window(chromium.browser(), RunningService.READER, 1280);

    @BeforeAll
    void start() {
        Site.shared();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    static Stream<Arguments> everywhere() {
        return Paths.everything()
                .flatMap(path -> Stream.of(Arguments.of(path, "vi"), Arguments.of(path, "en")));
    }

    @ParameterizedTest(name = "{0} in {1}, on a desk and on a phone, light and dark")
    @MethodSource("everywhere")
    void a_page_is_whole_and_keeps_nobody_out(String path, String language) {
        var asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        try (var view = new View(window, asked)) {
            assertThat(view.status()).isEqualTo(200);
            assertThat(view.language()).isEqualTo(language);
            assertThat(view.page().content()).doesNotContain("??");
            assertThat(view.page().locator("h1").count()).isOne();
            assertThat(view.overflow()).isZero();
            assertThat(view.barriers()).isEmpty();
            assertThat(view.unseenFocus()).isEmpty();

            view.page().emulateMedia(new EmulateMediaOptions().setColorScheme(DARK));
            assertThat(view.faintWords()).isEmpty();
            assertThat(view.unseenFocus()).isEmpty();

            view.page().setViewportSize(390, 900);
            assertThat(view.overflow()).isZero();
            assertThat(view.complaints()).isEmpty();
        }
    }

    @Test
    void what_would_keep_somebody_out_is_found() {
        try (var view = desk("/")) {
            view.page().evaluate("document.querySelector('main').append(new Image())");
            view.page().evaluate("document.querySelector('main a').style.outline = 'none'");

            assertThat(view.barriers()).singleElement().asString().startsWith("image-alt: ");
            assertThat(view.unseenFocus()).hasSize(1);
        }
    }

    @Test
    void the_totals_of_2022_are_written_as_each_language_writes_them() {
        try (var view = desk(SOURCED)) {
            assertThat(view.text())
                    .contains("80", "130", "61.803", "21.857", "397.701", "43.448", "06/01/2023");
        }
        try (var view = desk(SOURCED + "?lang=en")) {
            assertThat(view.text())
                    .contains("61,803", "21,857", "397,701", "43,448", "6 January 2023");
        }
    }

    @Test
    void the_five_proposals_of_2022_stand_under_their_printed_names() {
        try (var view = desk(SOURCED + "/awards")) {
            assertThat(view.page().locator("tbody tr").count()).isEqualTo(5);
            assertThat(view.text())
                    .contains(
                            "Ban Quản lý KKT Vân Phong",
                            "Ban Quản lý KKT Kon Tum",
                            "Ban Quản lý KKT Bình Định",
                            "Ban Quản lý KKT Dung Quất và các KCN Quảng Ngãi",
                            "Ban Quản lý KKT Đắk Nông",
                            "Tên của đơn vị: BQL các KCN tỉnh Đắk Nông",
                            "đồng thuận theo biên bản, không có kết quả kiểm phiếu trong nguồn",
                            "chưa có quyết định trong nguồn");
            assertThat(view.page().getByText("Tên của đơn vị:").count()).isOne();
        }
    }

    @Test
    void what_the_source_does_not_say_is_shown_as_unknown_and_never_as_zero() {
        try (var view = desk(SOURCED)) {
            var vanPhong = view.page().locator("#board-van-phong");
            assertThat(vanPhong.locator(".chip.unknown").count()).isGreaterThanOrEqualTo(4);
            assertThat(view.text())
                    .contains("Trưởng Khối: chưa có trong nguồn", "kế hoạch: chưa rõ");
        }
        try (var view = desk(SOURCED + "/indicators")) {
            assertThat(view.text()).contains("Số liệu của từng đơn vị: chưa có trong nguồn.");
        }
        try (var view = desk(SOURCED + "/ballots")) {
            assertThat(view.text()).contains("Không có kết quả kiểm phiếu trong nguồn.");
        }
    }

    @Test
    void only_the_invented_bloc_carries_the_illustrative_notice() {
        try (var view = desk(INVENTED)) {
            assertThat(view.page().locator("#illustrative").innerText()).startsWith("Khối mẫu");
        }
        try (var view = desk(SOURCED)) {
            assertThat(view.page().locator("#illustrative").count()).isZero();
            assertThat(view.page().locator("#history").isVisible()).isTrue();
        }
    }

    @Test
    void late_and_refused_stand_out_with_word_and_shape() {
        try (var view = desk(INVENTED)) {
            var late = view.page().locator("#board-hoa-dao .chip.late");
            assertThat(late.first().innerText()).contains("trễ 4 ngày");
            assertThat(late.first().locator("svg").count()).isOne();
            assertThat(view.page().locator("#board-hoa-quy .chip.no").innerText())
                    .contains("không tặng");
        }
    }

    @Test
    void a_ballot_shows_fraction_percentage_number_needed_base_and_source() {
        try (var view = desk(INVENTED + "/ballots")) {
            var ballot = view.page().locator("#ballot-co-thi-dua");
            assertThat(ballot.innerText())
                    .contains("9/10 (90,0\u00a0%)", "8/10", "Giả định", "tổng số đơn vị thành viên")
                    .contains("10/11 đơn vị có mặt, cần 8");
            assertThat(ballot.locator(".origin.ASSUMPTION").count()).isEqualTo(4);
            assertThat(ballot.locator(".votes tbody tr").count()).isEqualTo(10);
        }
    }

    @Test
    void the_sum_and_the_stated_total_stand_apart_with_their_difference() {
        try (var view = desk(INVENTED + "/indicators")) {
            assertThat(view.text()).contains("Cộng các đơn vị", "Số tổng của khối", "410.430");
            assertThat(view.page().locator("td .chip.soon").count()).isPositive();
            assertThat(view.page().locator("#submissions tbody tr").count()).isEqualTo(15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_pages_of_a_year_stand_in_one_line_on_a_desk(String language) {
        try (var view = desk(INVENTED + "?lang=" + language)) {
            assertThat((int) view.page().evaluate("document.querySelector('nav').offsetHeight"))
                    .isLessThan(60);
        }
    }

    @Test
    void the_language_stays_until_it_is_changed() {
        try (var view = desk(INVENTED + "?lang=en")) {
            view.page().getByText("Ballots").first().click();
            assertThat(view.language()).isEqualTo("en");
            view.page().locator(".lang").click();
            assertThat(view.language()).isEqualTo("vi");
            assertThat(view.page().url()).contains("/ballots");
        }
    }

    @Test
    void a_year_reads_the_same_without_a_script() {
        assertThat(Site.shared().get(INVENTED).body())
                .contains("BQL KKT Hoa Sen", "trễ 4 ngày")
                .doesNotContain(" style=", "<script>", " onclick=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/khong-co/2022", "/khoi-mau/1999/ballots", "/audit/khoi-mau/1999", "/x"})
    void an_unknown_address_says_what_to_do(String path) {
        try (var view = desk(path)) {
            assertThat(view.status()).isEqualTo(404);
            assertThat(view.text()).contains("Không có trang này", "bắt đầu từ trang các khối");
            assertThat(view.overflow()).isZero();
        }
    }

    @Test
    void a_page_lets_the_browser_run_nothing_foreign() {
        var headers = Site.shared().get(INVENTED).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    }

    private View desk(String path) {
        return new View(chromium.browser(), path, 1280);
    }
}
