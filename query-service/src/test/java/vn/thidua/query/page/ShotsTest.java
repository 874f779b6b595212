package vn.thidua.query.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.query.RunningService;

class ShotsTest {
    @Test
    void shots() {
        try (var chromium = new Chromium()) {
            for (var shot :
                    List.of(
                            List.of("home-cv", "cv-hoa-mai", "/?lang=vi"),
                            List.of("home-head", "cv-hoa-ban", "/?lang=vi"),
                            List.of("home-ld-en", "ld-hoa-sim", "/?lang=en"),
                            List.of(
                                    "pledge",
                                    "cv-hoa-mai",
                                    "/khoi-mau/2026/do/RegisterPledge?board=hoa-mai&lang=vi"),
                            List.of(
                                    "sign",
                                    "ld-hoa-sim",
                                    "/khoi-mau/2026/do/SignPledge?board=hoa-sim&lang=vi"),
                            List.of(
                                    "convene",
                                    "cv-hoa-ban",
                                    "/khoi-mau/2026/do/ConveneConference?lang=en"),
                            List.of(
                                    "scale",
                                    "ld-hoa-ban",
                                    "/khoi-mau/2026/do/AdoptScoreScale?lang=vi"))) {
                for (int width : new int[] {1280, 390}) {
                    var window =
                            chromium.browser()
                                    .newContext(
                                            new Browser.NewContextOptions()
                                                    .setViewportSize(width, 900)
                                                    .setExtraHTTPHeaders(
                                                            Map.of(
                                                                    "Authorization",
                                                                    RunningService.token(
                                                                            shot.get(1)))));
                    var page = window.newPage();
                    var answer = page.navigate(Site.shared().address() + shot.get(2));
                    System.out.println(shot + " " + width + " " + answer.status());
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(
                                            Path.of(
                                                    "target/shots/"
                                                            + shot.get(0)
                                                            + "-"
                                                            + width
                                                            + ".png")));
                    window.close();
                }
            }
        }
        for (var known : Vocabulary.commands().entrySet()) {
            var year = CycleCommand.class.isAssignableFrom(known.getValue()) ? "/2026" : "";
            for (var lang : List.of("vi", "en")) {
                var answer =
                        Site.shared()
                                .get(
                                        "/khoi-mau"
                                                + year
                                                + "/do/"
                                                + known.getKey()
                                                + "?lang="
                                                + lang);
                if (answer.statusCode() != 200 || answer.body().contains("??")) {
                    System.out.println(
                            "BAD " + known.getKey() + " " + lang + " " + answer.statusCode());
                }
            }
        }
    }
}
