package vn.thidua.query.page;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
import vn.thidua.query.members.LineageQuery;
import vn.thidua.query.members.LineageView;
import vn.thidua.query.reading.AsOf;
import vn.thidua.query.signin.OwnBoards;

/** A bloc through its years: its boards, who led it, what it won and what it reached. */
@Controller
@RequestMapping("/{bloc:[a-z0-9-]+}/over-the-years")
class OverTheYearsPage {
    private final LineageQuery lineages;
    private final YearsOfBloc years;
    private final IndicatorsQuery indicators;
    private final OwnBoards ownBoards;
    private final LineageCharts lines;
    private final TrendCharts trends;
    private final Pictures pictures;

    OverTheYearsPage(
            LineageQuery lineages,
            YearsOfBloc years,
            IndicatorsQuery indicators,
            OwnBoards ownBoards,
            LineageCharts lines,
            TrendCharts trends,
            Pictures pictures) {
        this.lineages = lineages;
        this.years = years;
        this.indicators = indicators;
        this.ownBoards = ownBoards;
        this.lines = lines;
        this.trends = trends;
        this.pictures = pictures;
    }

    @GetMapping
    String overTheYears(@PathVariable String bloc, Model model) {
        var view = charts(bloc);
        var awards = years.awards(bloc, view.listed());
        // The read models advance on their own; the page says of each whether a fault holds it.
        var read =
                Stream.concat(
                        view.read(), awards.stream().map(awarded -> awarded.heading().asOf()));
        model.addAttribute("page", PageFrame.ofAll("over-the-years", read.toList()));
        model.addAttribute("view", view);
        model.addAttribute("offices", years.offices(view.listed()));
        model.addAttribute("awards", awards);
        return "over-the-years";
    }

    @GetMapping("/{name}.svg")
    ResponseEntity<byte[]> svg(@PathVariable String bloc, @PathVariable String name) {
        var charts = charts(bloc);
        return pictures.svg(charts.named(name), around(charts), bloc);
    }

    @GetMapping("/{name}.png")
    ResponseEntity<byte[]> png(@PathVariable String bloc, @PathVariable String name) {
        var charts = charts(bloc);
        return pictures.png(charts.named(name), around(charts), bloc);
    }

    private ChartFigure.Around around(OfBloc charts) {
        var lineage = charts.lineage();
        var latest = AsOf.latest(charts.read().toList());
        return pictures.ofBloc(lineage.name(), lineage.illustrative(), latest);
    }

    private OfBloc charts(String bloc) {
        var lineage =
                lineages.lineage(bloc)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var listed = years.listed(bloc);
        var figures = new TreeMap<Integer, IndicatorsView>();
        for (var line : listed.years()) {
            indicators
                    .indicators(bloc, line.year())
                    .ifPresent(view -> figures.put(line.year(), view));
        }
        return new OfBloc(
                lineage,
                listed,
                figures,
                lines.of(lineage, ownBoards.in(bloc)),
                trends.of(figures));
    }

    /** All charts of a bloc. */
    public record OfBloc(
            LineageView lineage,
            YearsOfBloc.Listed listed,
            SortedMap<Integer, IndicatorsView> figures,
            ChartFigure members,
            List<ChartFigure> trends) {

        ChartFigure named(String name) {
            return Stream.concat(Stream.of(members), trends.stream())
                    .filter(chart -> chart.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        /** Since when a fault keeps the list of the years from going on. */
        public @Nullable Instant heldSince() {
            return listed.heldSince();
        }

        /** How far whatever is drawn had been read. */
        Stream<AsOf> read() {
            return Stream.concat(
                    Stream.of(lineage.asOf()),
                    figures.values().stream().map(view -> view.heading().asOf()));
        }
    }
}
