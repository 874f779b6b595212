package vn.thidua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody signs in with a real browser at the issuer of the trial, looks around and signs out. */
class SignInIT {
    private static final List<String> QUIET =
            List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run");

    private final Addresses addresses = SharedRun.addresses();

    @Test
    void a_person_signs_in_sees_its_own_bloc_and_signs_out_everywhere() {
        try (var playwright = driver();
                var browser = launch(playwright)) {
            var page = browser.newPage();

            page.navigate(addresses.queryUrl() + "/khoi-mau/2026");
            assertThat(page.url()).startsWith(addresses.issuerUrl() + "/login");
            assertThat(page.locator(".sample")).containsText("BẢN MẪU");
            picture(page, "sign-in");

            choose(page, "cv-hoa-mai");
            assertThat(page.url()).startsWith(addresses.queryUrl() + "/khoi-mau/2026");
            assertThat(page.locator(".who")).containsText("cv-hoa-mai");
            picture(page, "signed-in");

            var other = page.navigate(addresses.queryUrl() + "/khoi-mau-dang-hop/2026");
            assertThat(other.status()).isEqualTo(403);
            picture(page, "not-for-you");

            page.locator(".who button").click();
            page.navigate(addresses.queryUrl() + "/khoi-mau/2026");
            assertThat(page.url()).startsWith(addresses.issuerUrl() + "/login");
        }
    }

    @Test
    void the_session_that_signs_in_is_another_than_the_one_before_and_no_script_reads_it() {
        try (var playwright = driver();
                var browser = launch(playwright);
                var window = browser.newContext()) {
            var page = window.newPage();
            page.navigate(addresses.queryUrl() + "/");
            var before = session(window.cookies(addresses.queryUrl()));
            choose(page, "ld-hoa-mai");
            var after = session(window.cookies(addresses.queryUrl()));

            assertThat(after.value).isNotEqualTo(before.value);
            assertThat(after.httpOnly).isTrue();
            assertThat(String.valueOf(after.sameSite)).isEqualToIgnoringCase("LAX");
        }
    }

    private static Cookie session(List<Cookie> cookies) {
        return cookies.stream()
                .filter(cookie -> cookie.name.equals("THIDUA"))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Page page, String person) {
        page.locator("form:has(input[value='" + person + "']) button").click();
        page.waitForLoadState();
    }

    /** Kept beside the results of the build, to be looked at. */
    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures", name + ".png")));
    }

    private static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser launch(Playwright playwright) {
        var program =
                Stream.of(
                                System.getenv("CHROME_BIN"),
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .filter(Objects::nonNull)
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow();
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
    }
}
