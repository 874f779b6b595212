package vn.thidua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** At the issuer of the trial. */
class SignInIT extends SignInJourney {
    private final Addresses addresses = SharedRun.addresses();

    @Override
    String pages() {
        return addresses.queryUrl();
    }

    @Override
    String issuer() {
        return "sample";
    }

    @Override
    void isAskedToSignIn(Page page) {
        assertThat(page.url()).startsWith(addresses.issuerUrl() + "/login");
        assertThat(page.locator(".sample")).containsText("BẢN MẪU");
    }

    @Override
    void signIn(Page page, String person) {
        page.locator("form:has(input[value='" + person + "']) button").click();
        page.waitForLoadState();
    }
}
