package vn.thidua.query.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.query.RunningService;

/** One page opened in one window, with all that the browser complained about. */
final class View implements AutoCloseable {
    /** After a key, whatever gets the focus is marked as it is for who uses the keyboard. */
    private static final String UNSEEN_FOCUS =
            """
            [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility())
              .filter(e => {
                e.focus({preventScroll: true});
                const style = getComputedStyle(e);
                return document.activeElement === e
                  && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
              })
              .map(e => e.outerHTML.slice(0, 160))\
            """;

    /** Only what is wrong comes back, since all that is right weighs much more than the page. */
    private static final String VIOLATIONS =
            """
            runOnly => axe.run({runOnly, resultTypes: ['violations']})
              .then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))\
            """;

    private final Page page;
    private final Runnable closing;
    private final Response response;
    private final List<String> complaints = new ArrayList<>();

    View(Browser browser, String path, int width) {
        this(browser, Site.shared().address() + path, RunningService.READER, width);
    }

    /** As somebody sees it. */
    View(Browser browser, String address, String token, int width) {
        var window = window(browser, token, width);
        this(window.newPage(), address, window::close);
    }

    /** In a window that has seen other pages, and keeps what they are made of. */
    View(BrowserContext window, String path) {
        var page = window.newPage();
        this(page, Site.shared().address() + path, page::close);
    }

    private View(Page page, String address, Runnable closing) {
        this.page = page;
        this.closing = closing;
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + " " + request.failure()));
        response = Objects.requireNonNull(page.navigate(address));
    }

    static BrowserContext window(Browser browser, String token, int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setExtraHTTPHeaders(Map.of("Authorization", token))
                        .setColorScheme(ColorScheme.LIGHT));
    }

    Page page() {
        return page;
    }

    int status() {
        return response.status();
    }

    List<String> complaints() {
        return complaints;
    }

    String language() {
        return page.locator("html").getAttribute("lang");
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** How many pixels the page is wider than its window. */
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    }

    /** What axe-core finds against the rules of WCAG 2 A and AA. */
    List<String> barriers() {
        return found("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    /** Words that stand out too little from their ground. */
    List<String> faintWords() {
        return found("rule", List.of("color-contrast"));
    }

    /** What the keyboard can reach without it being seen where it is. */
    List<String> unseenFocus() {
        page.keyboard().press("Tab");
        return ((List<?>) page.evaluate(UNSEEN_FOCUS)).stream().map(String::valueOf).toList();
    }

    private List<String> found(String by, List<String> what) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var asked = Map.of("type", by, "values", what);
        return ((List<?>) page.evaluate(VIOLATIONS, asked)).stream().map(String::valueOf).toList();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
