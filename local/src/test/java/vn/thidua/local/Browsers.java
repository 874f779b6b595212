package vn.thidua.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The browser of this machine, each time as somebody's who never was here before. */
final class Browsers {
    private static final List<String> QUIET =
            List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run");

    private Browsers() {}

    static void browse(Consumer<Page> doing) {
        try (var playwright = driver();
                var browser = launch(playwright)) {
            doing.accept(browser.newPage(new Browser.NewPageOptions().setLocale("vi-VN")));
        }
    }

    /** Kept beside the results of the build, to be looked at. */
    static void picture(Page page, String name) {
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
