package vn.thidua.query.page;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.query.Story;

/** Where every page of the sample years can be seen, with and without something on it. */
final class Paths {
    static final String SOURCED = "/taynguyen-duyenhai/2022";
    static final String INVENTED = "/khoi-mau/2025";
    static final String MEETING = "/khoi-mau-dang-hop/2026";

    /** Its members merged, and its scores are final. */
    static final String SCORED = "/khoi-mau-chim/2025";

    /** Everything happens in it. */
    static final String STORY = "/" + Story.YEAR;

    private static final List<String> PAGES =
            List.of("%s", "%s/indicators", "%s/charts", "%s/ballots", "%s/awards", "/audit%s");
    private static final List<String> PHASES =
            List.of(
                    "%s/scores",
                    "%s/dossiers",
                    "%s/ministry",
                    "%s/petitions",
                    "%s/rules",
                    "%s/requests",
                    "%s/acts");
    private static final List<String> SCREENS =
            List.of(
                    "%s/conference",
                    "%s/conference/wall", "%s/conference/count", "%s/conference/vote");

    private Paths() {}

    static Stream<String> all() {
        var years =
                Stream.of(SOURCED, INVENTED)
                        .flatMap(year -> PAGES.stream().map(page -> page.formatted(year)));
        var story = PHASES.stream().map(page -> page.formatted(STORY));
        var others =
                Stream.of(
                        "/",
                        "/notices",
                        "/khoi-mau/2026",
                        MEETING + "/ballots",
                        "/audit" + MEETING,
                        "/audit" + STORY,
                        "/audit" + INVENTED + "/events/" + lastPosition(),
                        SOURCED + "/dossiers",
                        INVENTED + "/rules",
                        STORY,
                        STORY + "/ballots",
                        INVENTED + "/print/f1/hoa-sen",
                        INVENTED + "/print/f3/hoa-sen",
                        SCORED + "/print/f4/chim-en",
                        "/mau/members",
                        "/mau/members?on=2026-03-01",
                        "/khoi-mau/2026/charts",
                        SCORED + "/charts",
                        SCORED + "/scores",
                        SCORED + "/do/VerifyScore?board=chim-cong&verifier=chim-yen",
                        SCORED + "/workbook",
                        "/search?q=hoa",
                        "/operations",
                        "/taynguyen-duyenhai/over-the-years",
                        "/khoi-mau/over-the-years",
                        "/khoi-mau-chim/over-the-years",
                        "/mau/over-the-years");
        var screens =
                Stream.of(MEETING, STORY, SOURCED)
                        .flatMap(year -> SCREENS.stream().map(page -> page.formatted(year)));
        return Stream.of(others, years, story, screens).flatMap(paths -> paths);
    }

    /** The form of every command, where there is a year or a bloc for it to be about. */
    static Stream<String> forms() {
        return Vocabulary.commands().values().stream()
                .map(type ->
                        (CycleCommand.class.isAssignableFrom(type)
                                        ? "/khoi-mau/2026/do/"
                                        : "/khoi-mau/do/")
                                + type.getSimpleName()
                                + "?board=hoa-mai")
                .sorted();
    }

    static Stream<String> everything() {
        return Stream.concat(all(), forms());
    }

    private static long lastPosition() {
        return Site.shared().entriesOf("cycle:khoi-mau:2025").getLast().position();
    }
}
