package vn.thidua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages as several people use them at once, each signed in as itself in a browser of its own.
 */
final class Portal implements AutoCloseable {
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    /** Whoever presses Tab more often than that on one page has given up. */
    private static final int MOST_TABS = 200;

    private final String address;
    private final Playwright playwright = Browsers.driver();
    private final Browser browser = Browsers.launch(playwright);
    private final Map<String, Someone> people = new HashMap<>();
    private int screens;

    Portal(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** How many screens from the first page the longest act was sent. */
    int screens() {
        return screens;
    }

    /** At a desk. */
    Someone clerk(String board) {
        return as("cv-" + board);
    }

    /** With a phone. */
    Someone leader(String board) {
        return as("ld-" + board);
    }

    Someone as(String person) {
        return people.computeIfAbsent(person, this::signIn);
    }

    /** What everybody had before them is kept when something does not go on. */
    void picturedIfItBreaks(Runnable acts) {
        try {
            acts.run();
        } catch (RuntimeException | AssertionError e) {
            people.forEach((name, someone) -> someone.picture("broken-" + name));
            throw e;
        }
    }

    private Someone signIn(String person) {
        int width = person.startsWith("ld-") ? PHONE : DESK;
        var window =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("vi-VN")
                                .setViewportSize(width, 900));
        var page = window.newPage();
        page.navigate(address + "/?lang=vi");
        page.locator("form:has(input[value='" + person + "']) button").click();
        page.waitForURL(address + "/**");
        return new Someone(page, person);
    }

    /** Somebody at work. */
    final class Someone {
        private final Page page;
        private final String name;
        private int seen;

        private Someone(Page page, String name) {
            this.page = page;
            this.name = name;
        }

        Page page() {
            return page;
        }

        /** Chooses a task from the list of what to do. */
        Someone task(String act, String about) {
            page.navigate(address + "/");
            var link =
                    page.locator(
                            ".tasks a[href*='/do/"
                                    + act
                                    + "']"
                                    + (about.isEmpty() ? "" : "[href*='" + about + "']"));
            assertThat(link.first()).isVisible();
            link.first().click();
            seen = 1;
            return this;
        }

        /** Chooses what nobody waits for, from all that may be done in the latest year. */
        Someone other(String act) {
            page.navigate(address + "/");
            page.locator("a[href$='/acts']").first().click();
            page.locator("main a[href*='/do/" + act + "']").first().click();
            seen = 2;
            return this;
        }

        Someone open(String path) {
            page.navigate(address + path);
            seen = 0;
            return this;
        }

        Someone fill(String field, String text) {
            field(field).fill(text);
            return this;
        }

        Someone fillAll(String column, String text) {
            for (var cell : page.locator("[name$='." + column + "']").all()) {
                cell.fill(text);
            }
            return this;
        }

        Someone choose(String field, String value) {
            field(field).selectOption(value);
            return this;
        }

        Someone chooseAll(String column, String value) {
            for (var cell : page.locator("select[name$='." + column + "']").all()) {
                cell.selectOption(value);
            }
            return this;
        }

        /** Of a list of boxes these, and no others. */
        Someone only(String field, String... values) {
            for (var box : page.locator("input[name='" + field + "']").all()) {
                box.setChecked(List.of(values).contains(box.inputValue()));
            }
            return this;
        }

        Someone attach(String field, FilePayload file) {
            page.locator("[name='" + field + "._file']").setInputFiles(file);
            return this;
        }

        /** As far as the keyboard alone has to go to what is meant by the condition. */
        Someone tabTo(String there) {
            for (int pressed = 0; pressed < MOST_TABS; pressed++) {
                page.keyboard().press("Tab");
                if (Boolean.TRUE.equals(page.evaluate("() => Boolean(" + there + ")"))) {
                    return this;
                }
            }
            throw new AssertionError(name + " does not reach by keyboard: " + there);
        }

        Someone press(String key) {
            page.keyboard().press(key);
            return this;
        }

        Someone type(String text) {
            page.keyboard().type(text);
            return this;
        }

        Someone picture(String what) {
            Browsers.picture(page, "portal-" + what);
            return this;
        }

        /** Looks at it once more where there was something to fill in, and sends it. */
        Someone send() {
            var review = page.locator("button.main[value=review]");
            if (review.isVisible()) {
                review.click();
                seen++;
            }
            var send = page.locator("button.main[value=send]");
            if (!send.isVisible()) {
                throw new AssertionError(
                        name + " cannot send: " + page.locator("main").innerText());
            }
            send.click();
            if (!page.locator("#done").isVisible()) {
                throw new AssertionError(
                        name + " was refused: " + page.locator("main").innerText());
            }
            screens = Math.max(screens, seen);
            return this;
        }

        private Locator field(String name) {
            return page.locator("[name='" + name + "']:not([type=hidden])");
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
