package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.query.RunningService;

/** Who opens pages too fast in a browser is told so by a page. */
class TooOftenTest {
    private static final int AT_ONCE = 2;
    private static final int WITHIN_A_MINUTE = 10 * AT_ONCE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | 1280 | Bạn mở trang quá nhanh",
                "en | 1280 | You open pages too fast",
                "vi | 390 | Chờ một phút rồi tải lại trang",
                "en | 390 | Wait a minute and reload"
            })
    void a_browser_that_comes_too_often_is_shown_what_to_do(String lang, int width, String words)
            throws Exception {
        try (var service = new RunningService(WITHIN_A_MINUTE);
                var chromium = new Chromium();
                var window =
                        chromium.browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setViewportSize(width, 800)
                                                .setExtraHTTPHeaders(
                                                        Map.of(
                                                                "Authorization",
                                                                RunningService.READER)))) {
            var page = window.newPage();
            page.navigate(service.address() + "/?lang=" + lang);
            for (int i = 1; i < AT_ONCE; i++) {
                page.navigate(service.address() + "/");
            }
            var answer = page.navigate(service.address() + "/");

            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.headers().get("retry-after")).isNotBlank();
            assertThat(page.content()).contains(words);
            assertThat(page.evaluate("getComputedStyle(document.body).fontFamily").toString())
                    .as("what the page is made of came too")
                    .contains("Be Vietnam Pro");
        }
    }
}
