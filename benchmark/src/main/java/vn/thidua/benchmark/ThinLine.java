package vn.thidua.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import vn.thidua.engines.ChromiumProgram;

/** A browser that has kept nothing, on a line as thin as a phone’s in a valley. */
final class ThinLine implements AutoCloseable {
    static final String WHAT =
            "a phone of 390 px with an empty cache, 1.6 Mbit/s down, 0.75 up, 150 ms to and fro";

    private static final int DOWN = 1_600_000 / 8;
    private static final int UP = 750_000 / 8;
    private static final int DELAY_MILLIS = 150;

    private final Playwright playwright;
    private final Browser browser;
    private final int port;
    private final String token;

    ThinLine(int port, String token) {
        this.port = port;
        this.token = token;
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(ChromiumProgram.path())
                                        .setArgs(ChromiumProgram.QUIET));
    }

    /**
     * What opening a page took.
     *
     * @param bytes everything that came over the line for it
     * @param usableMillis until it was painted and could be scrolled, read and clicked
     */
    record Opened(long bytes, double usableMillis) {}

    Opened open(String path) {
        var phone =
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setExtraHTTPHeaders(Map.of("Authorization", token));
        try (var window = browser.newContext(phone)) {
            var page = window.newPage();
            var wire = window.newCDPSession(page);
            var bytes = new AtomicLong();
            wire.send("Network.enable");
            wire.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            wire.send("Network.emulateNetworkConditions", line());
            page.navigate("http://127.0.0.1:" + port + path);
            page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length");
            var usable =
                    page.evaluate(
                            "Math.max(performance.getEntriesByName('first-contentful-paint')[0].startTime,"
                                    + " performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Opened(bytes.get(), ((Number) usable).doubleValue());
        }
    }

    private static JsonObject line() {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", DELAY_MILLIS);
        line.addProperty("downloadThroughput", DOWN);
        line.addProperty("uploadThroughput", UP);
        return line;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
