package vn.thidua.query.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.indicators.IndicatorsQuery;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.scoreboard.ScoreboardQuery;
import vn.thidua.query.signin.OwnBoards;

/** The charts of a year, and each of them as a picture. */
@Controller
@RequestMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/charts")
class ChartsPage {
    private final IndicatorsQuery indicators;
    private final ScoreboardQuery scores;
    private final OwnBoards ownBoards;
    private final PlanCharts plans;
    private final ShareCharts shares;
    private final ScoreCharts compositions;
    private final Pictures pictures;

    ChartsPage(
            IndicatorsQuery indicators,
            ScoreboardQuery scores,
            OwnBoards ownBoards,
            PlanCharts plans,
            ShareCharts shares,
            ScoreCharts compositions,
            Pictures pictures) {
        this.indicators = indicators;
        this.scores = scores;
        this.ownBoards = ownBoards;
        this.plans = plans;
        this.shares = shares;
        this.compositions = compositions;
        this.pictures = pictures;
    }

    @GetMapping
    String charts(@PathVariable String bloc, @PathVariable int year, Model model) {
        var charts = charts(bloc, year);
        // The two read models advance on their own; each says how far it is where it is shown.
        var page = PageFrame.of("charts", charts.heading());
        model.addAttribute("page", charts.beside().map(page::beside).orElse(page));
        model.addAttribute("charts", charts);
        return "charts";
    }

    @GetMapping("/{name}.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String bloc, @PathVariable int year, @PathVariable String name) {
        var charts = charts(bloc, year);
        return pictures.svg(
                charts.named(name),
                pictures.ofYear(charts.headingOf(name)),
                "%s-%d".formatted(bloc, year));
    }

    @GetMapping("/{name}.png")
    ResponseEntity<byte[]> png(
            @PathVariable String bloc, @PathVariable int year, @PathVariable String name) {
        var charts = charts(bloc, year);
        return pictures.png(
                charts.named(name),
                pictures.ofYear(charts.headingOf(name)),
                "%s-%d".formatted(bloc, year));
    }

    private OfYear charts(String bloc, int year) {
        var view =
                indicators
                        .indicators(bloc, year)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var board = scores.scoreboard(bloc, year);
        var own = ownBoards.in(bloc);
        return new OfYear(
                view,
                plans.of(view, own),
                shares.of(view, own),
                board.flatMap(it -> compositions.of(it, own)),
                board.map(it -> it.heading()),
                !own.isEmpty());
    }

    /** All charts of a year. */
    public record OfYear(
            IndicatorsView view,
            List<ChartFigure> plans,
            List<ChartFigure> shares,
            Optional<ChartFigure> scores,
            Optional<Heading> beside,
            boolean singledOut) {

        public Heading heading() {
            return view.heading();
        }

        public @Nullable ChartFigure composition() {
            return scores.orElse(null);
        }

        /** The scores advance on their own, and so does what their picture says of itself. */
        Heading headingOf(String name) {
            boolean ofScores = scores.filter(chart -> chart.name().equals(name)).isPresent();
            return ofScores ? beside.orElse(heading()) : heading();
        }

        ChartFigure named(String name) {
            return Stream.of(plans.stream(), shares.stream(), scores.stream())
                    .flatMap(charts -> charts)
                    .filter(chart -> chart.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
    }
}
