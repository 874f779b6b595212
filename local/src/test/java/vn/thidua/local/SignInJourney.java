package vn.thidua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.local.Browsers.browse;
import static vn.thidua.local.Browsers.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

/** Somebody signs in with a real browser, looks around and signs out, whoever the issuer is. */
abstract class SignInJourney {
    abstract String pages();

    /** What the pictures of this issuer are called after. */
    abstract String issuer();

    abstract void isAskedToSignIn(Page page);

    abstract void signIn(Page page, String person);

    @Test
    void a_person_signs_in_sees_its_own_bloc_and_signs_out_everywhere() {
        browse(page -> {
            page.navigate(pages() + "/khoi-mau/2026");
            isAskedToSignIn(page);
            picture(page, issuer() + "-sign-in");

            signIn(page, "cv-hoa-mai");
            assertThat(page.url()).startsWith(pages() + "/khoi-mau/2026");
            assertThat(page.locator(".who")).containsText("cv-hoa-mai");
            picture(page, issuer() + "-signed-in");

            var other = page.navigate(pages() + "/khoi-mau-dang-hop/2026");
            assertThat(other.status()).isEqualTo(403);
            picture(page, issuer() + "-not-for-you");

            page.locator(".who button").click();
            page.navigate(pages() + "/khoi-mau/2026");
            isAskedToSignIn(page);
        });
    }

    @Test
    void the_session_that_signs_in_is_another_than_the_one_before_and_no_script_reads_it() {
        browse(page -> {
            page.navigate(pages() + "/");
            var before = session(page);
            signIn(page, "ld-hoa-mai");
            var after = session(page);

            assertThat(after.value).isNotEqualTo(before.value);
            assertThat(after.httpOnly).isTrue();
            assertThat(String.valueOf(after.sameSite)).isEqualToIgnoringCase("LAX");
        });
    }

    private Cookie session(Page page) {
        return page.context().cookies(pages()).stream()
                .filter(cookie -> cookie.name.equals("THIDUA"))
                .findFirst()
                .orElseThrow();
    }
}
