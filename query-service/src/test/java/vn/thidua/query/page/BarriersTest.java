package vn.thidua.query.page;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page and every form, in both languages, light and dark, for those who see little or use no
 * mouse.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarriersTest {
    private final Chromium chromium = new Chromium();

    @BeforeAll
    void start() {
        Site.shared();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @MethodSource("vn.thidua.query.page.Paths#everything")
    void nobody_is_kept_out(String path) {
        for (var language : new String[] {"vi", "en"}) {
            var asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            try (var view = new View(chromium.browser(), asked, 1280)) {
                assertThat(view.status()).isEqualTo(200);
                assertThat(view.barriers()).as("%s, light", language).isEmpty();
                assertThat(view.unseenFocus()).as("%s, light", language).isEmpty();

                view.page().emulateMedia(new EmulateMediaOptions().setColorScheme(DARK));
                assertThat(view.faintWords()).as("%s, dark", language).isEmpty();
                assertThat(view.unseenFocus()).as("%s, dark", language).isEmpty();
                view.page().emulateMedia(new EmulateMediaOptions().setColorScheme(LIGHT));
            }
        }
    }
}
