package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.portal.Paper.Head;
import vn.thidua.query.portal.Paper.Line;
import vn.thidua.query.portal.Paper.Table;
import vn.thidua.query.reading.Percent;

/** The tables of the pledge and of the result: a row for each indicator that says something. */
final class FigurePaper {
    private final Labels labels;
    private final Known known;
    private final Values values;
    private final String board;

    FigurePaper(Labels labels, Known known, Values values, String board) {
        this.labels = labels;
        this.known = known;
        this.values = values;
        this.board = board;
    }

    Table pledge(Acts.Act act) {
        return new Table(
                List.of(
                        head("paper.number", false),
                        head("paper.indicator", false),
                        head("paper.unit", false),
                        head("paper.lastYear", true),
                        head("paper.plan", true),
                        head("paper.ofLastYear", true),
                        head("paper.planSource", false)),
                lines(act, "targets", row -> pledged(row)));
    }

    private Stream<String> pledged(String row) {
        return Stream.of(
                text(row + ".lastYear"),
                text(row + ".plan"),
                percent(number(row + ".plan"), number(row + ".lastYear")),
                Stream.of(PlanSource.values())
                        .filter(source -> source.name().equals(text(row + ".planSource")))
                        .map(source -> labels.value("PlanSource", source.name()))
                        .findFirst()
                        .orElse(""));
    }

    Table result(Acts.Act act) {
        return new Table(
                List.of(
                        head("paper.number", false),
                        head("paper.indicator", false),
                        head("paper.unit", false),
                        head("paper.lastYear", true),
                        head("paper.plan", true),
                        head("paper.actual", true),
                        head("paper.ofPlan", true),
                        head("paper.ofLastYear", true),
                        head("paper.note", false)),
                lines(act, "figures", row -> reported(row)));
    }

    private Stream<String> reported(String row) {
        var last = lastYear(text(row + ".indicator"));
        var actual = number(row + ".actual");
        return Stream.of(
                last == null ? "" : Numbers.write(last, Labels.language()),
                text(row + ".plan"),
                text(row + ".actual"),
                percent(actual, number(row + ".plan")),
                percent(actual, last),
                "");
    }

    private interface Cells {
        Stream<String> of(String row);
    }

    private List<Line> lines(Acts.Act act, String table, Cells cells) {
        var lines = new ArrayList<Line>();
        for (var row : Rowed.of(act, table, values)) {
            indicator(text(row.path() + ".indicator"))
                    .ifPresent(indicator ->
                            lines.add(
                                    new Line(
                                            Stream.concat(
                                                            Stream.of(
                                                                    Integer.toString(
                                                                            lines.size() + 1),
                                                                    labels.named(indicator),
                                                                    labels.named(indicator.unit())),
                                                            cells.of(row.path()))
                                                    .toList(),
                                            false)));
        }
        return List.copyOf(lines);
    }

    private Head head(String key, boolean number) {
        return new Head(labels.of(key, Integer.toString(known.year())), number);
    }

    private String text(String path) {
        return values.one(path);
    }

    private @Nullable BigDecimal number(String path) {
        return Numbers.read(text(path), Labels.language()).orElse(null);
    }

    private static Optional<Indicator> indicator(String name) {
        return Stream.of(Indicator.values())
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }

    /** As it was reported, or else as the board itself put it beside its pledge. */
    private @Nullable BigDecimal lastYear(String indicator) {
        var reported =
                known.lastYear().stream()
                        .flatMap(before -> before.results().of(board).stream())
                        .flatMap(result -> result.last().figures().stream())
                        .filter(figure -> figure.indicator().name().equals(indicator))
                        .map(Figure::actual);
        var pledged =
                known.running().stream()
                        .flatMap(year -> year.pledges().of(board).stream())
                        .flatMap(pledge -> pledge.targets().stream())
                        .filter(target -> target.indicator().name().equals(indicator))
                        .map(Target::lastYear)
                        .filter(Objects::nonNull);
        return Stream.concat(reported, pledged).findFirst().orElse(null);
    }

    private static String percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        var share = Percent.of(part, whole);
        if (share == null) {
            return "";
        }
        var format = NumberFormat.getInstance(Labels.language());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }
}
