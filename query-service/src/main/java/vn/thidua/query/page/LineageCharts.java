package vn.thidua.query.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.bloc.Succession.Kind;
import vn.thidua.query.chart.LineageChart;
import vn.thidua.query.chart.LineageChart.Member;
import vn.thidua.query.members.LineageView;
import vn.thidua.query.members.LineageView.Line;
import vn.thidua.query.members.LineageView.Link;

/** The boards of a bloc along the years, and which follows which. */
@Component
class LineageCharts {
    private final Show show;
    private final Words words;
    private final ChartWords said;

    LineageCharts(Show show, Words words, ChartWords said) {
        this.show = show;
        this.words = words;
        this.said = said;
    }

    ChartFigure of(LineageView view, Set<String> own) {
        var lines = view.lines();
        var places = lines.stream().map(Line::board).toList();
        return new ChartFigure(
                "members",
                title(view),
                "",
                new LineageChart(
                        first(view),
                        view.today(),
                        lines.stream().map(line -> member(view, line, own)).toList(),
                        between(view)
                                .filter(link ->
                                        places.contains(link.predecessor())
                                                && places.contains(link.successor()))
                                .map(link ->
                                        new LineageChart.Succession(
                                                places.indexOf(link.predecessor()),
                                                places.indexOf(link.successor()),
                                                link.from()))
                                .toList()),
                new ChartTable(
                        false,
                        said.columns(
                                "column.board",
                                "members.since",
                                "members.until",
                                "charts.lines.succession"),
                        lines.stream().map(line -> row(view, line, own)).toList()));
    }

    /** Who is a member today, and how many came and went since the first day. */
    private String title(LineageView view) {
        var first = first(view);
        long gone = view.lines().stream().filter(line -> line.until().isPresent()).count();
        long came = view.lines().stream().filter(line -> line.since().isAfter(first)).count();
        var members = show.count(view.lines().size() - gone);
        return gone == 0 && came == 0
                ? words.of("charts.lines.same", members, show.date(first))
                : words.of(
                        "charts.lines.changed",
                        members,
                        show.date(first),
                        show.count(came),
                        show.count(gone));
    }

    private static LocalDate first(LineageView view) {
        return view.lines().stream()
                .map(Line::since)
                .min(Comparator.naturalOrder())
                .orElse(view.today());
    }

    private Member member(LineageView view, Line line, Set<String> own) {
        return new Member(
                line.name(),
                own.contains(line.board()),
                line.stretches().stream()
                        .map(it -> new LineageChart.Stretch(it.from(), it.until()))
                        .toList(),
                line.until().map(until -> note(view, line, show.date(until))).orElse(null));
    }

    /** By which way a board left, on which day. */
    private String note(LineageView view, Line line, String day) {
        return between(view)
                .filter(link -> link.predecessor().equals(line.board()))
                .filter(link -> Objects.equals(link.from(), line.until().orElse(null)))
                .map(link -> words.of("succession", link.kind()) + " " + day)
                .findFirst()
                .orElseGet(() -> words.of("board.departedOn", day));
    }

    private ChartTable.Row row(LineageView view, Line line, Set<String> own) {
        return new ChartTable.Row(
                line.name(),
                own.contains(line.board()),
                List.of(
                        line.stretches().stream()
                                .map(stretch -> show.date(stretch.from()))
                                .collect(Collectors.joining("; ")),
                        line.stretches().stream()
                                .map(stretch -> show.date(stretch.until()))
                                .collect(Collectors.joining("; ")),
                        Stream.concat(
                                        view.successions().stream()
                                                .filter(link ->
                                                        link.predecessor().equals(line.board()))
                                                .map(this::followed),
                                        between(view)
                                                .filter(link ->
                                                        link.successor().equals(line.board()))
                                                .map(this::following))
                                .collect(Collectors.joining("; "))));
    }

    private String followed(Link link) {
        boolean renamed = link.kind() == Kind.RENAME;
        return words.of(
                renamed ? "charts.lines.renamed" : "charts.lines.followed",
                words.of("succession", link.kind()),
                renamed ? link.predecessorName() : link.successorName(),
                show.date(link.from()),
                show.paper(link.instrument()));
    }

    private String following(Link link) {
        return words.of("charts.lines.following", link.predecessorName(), show.date(link.from()));
    }

    /** A board under a new name follows nobody. */
    private static Stream<Link> between(LineageView view) {
        return view.successions().stream().filter(link -> link.kind() != Kind.RENAME);
    }
}
