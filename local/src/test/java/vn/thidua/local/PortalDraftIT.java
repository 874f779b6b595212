package vn.thidua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody has typed is there again, whatever came between. */
class PortalDraftIT {
    private static final String FORM = "/khoi-mau/2026/do/RegisterPledge?board=";
    private static final String PLAN = "[name='targets[1].plan']";
    private static final Pattern SAVED = Pattern.compile("Đã lưu lúc.*");

    @Test
    void a_tab_that_was_closed_loses_nothing() {
        try (var portal = portal()) {
            var clerk = portal.clerk("hoa-dao").open(FORM + "hoa-dao");
            write(clerk.page(), "77");
            var window = clerk.page().context();
            clerk.page().close();

            var again = window.newPage();
            again.navigate(portal.address() + FORM + "hoa-dao");
            assertThat(again.locator(PLAN)).hasValue("77");
        }
    }

    @Test
    void a_session_that_ended_loses_nothing() {
        try (var portal = portal()) {
            var page = portal.clerk("hoa-cuc").open(FORM + "hoa-cuc").page();
            write(page, "78");
            page.context().clearCookies();

            page.reload();
            page.locator("form:has(input[value='cv-hoa-cuc']) button").click();
            assertThat(page.locator(PLAN)).hasValue("78");
        }
    }

    @Test
    void what_was_typed_without_a_network_is_sent_when_it_is_back() {
        try (var portal = portal()) {
            var page = portal.clerk("hoa-quy").open(FORM + "hoa-quy").page();
            page.context().setOffline(true);
            page.locator(PLAN).fill("79");
            assertThat(page.locator("#draft-state")).containsText("Mất kết nối");

            page.context().setOffline(false);
            assertThat(page.locator("#draft-state")).hasText(SAVED);
            page.reload();
            assertThat(page.locator(PLAN)).hasValue("79");
        }
    }

    private static Portal portal() {
        return new Portal(SharedRun.addresses().queryUrl());
    }

    private static void write(Page page, String plan) {
        page.locator(PLAN).fill(plan);
        assertThat(page.locator("#draft-state")).hasText(SAVED);
    }
}
