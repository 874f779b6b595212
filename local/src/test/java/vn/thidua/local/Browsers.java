package vn.thidua.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.engines.ChromiumProgram;

/** The browser of this machine, each time as somebody's who never was here before. */
final class Browsers {
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

    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(ChromiumProgram.path())
                                .setArgs(ChromiumProgram.QUIET));
    }
}
