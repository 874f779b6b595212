package vn.thidua.query.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;
import vn.thidua.query.page.Show;
import vn.thidua.query.portal.Part.Row;
import vn.thidua.query.portal.Part.Told;
import vn.thidua.query.portal.ScoreSheet.Cell;
import vn.thidua.query.portal.ScoreSheet.Column;
import vn.thidua.query.portal.ScoreSheet.Line;
import vn.thidua.query.portal.ScoreSheet.Section;
import vn.thidua.query.portal.ScoreSheet.Sum;

/** Lays the lines of a score form out under the groups of the scale that they belong to. */
@Component
class ScoreSheets {
    private static final List<String> FIELDS =
            List.of("assigned", "target", "actual", "hundredths", "note", "evidence");

    private static final Set<Class<?>> COMPARING = Set.of(VerifyScore.class, ReverifyScore.class);

    private final Labels labels;
    private final ScoreSides sides;

    ScoreSheets(Labels labels, ScoreSides sides) {
        this.labels = labels;
        this.sides = sides;
    }

    /** Nothing where no scale is in force yet. */
    Optional<Part> of(Class<?> command, Told told, List<Row> rows, Known known, Values values) {
        return known.running()
                .filter(year -> year.scores().scale().isPresent())
                .map(year -> new Part.Scores(told, sheet(command, rows, year, values)));
    }

    private ScoreSheet sheet(Class<?> command, List<Row> rows, Running year, Values values) {
        var scale = year.scores().scale().orElseThrow().scale();
        var points = ScorePoints.of(scale, year, values, Labels.language());
        boolean compares = COMPARING.contains(command);
        var byCode =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> values.one(row.path() + ".criterion"),
                                        Function.identity(),
                                        (first, _) -> first));
        var besides =
                compares
                        ? sides.of(year, values.one("board"))
                        : Map.<String, ScoreSides.Beside>of();
        return new Layout(scale.criteria(), byCode, points, besides).sheet(compares);
    }

    private static boolean isWrong(Row row) {
        return row.all().anyMatch(part -> part.told().fault() != null);
    }

    /** One form. */
    private final class Layout {
        private final List<Criterion> criteria;
        private final Map<String, Row> rows;
        private final ScorePoints points;
        private final Map<String, ScoreSides.Beside> besides;

        Layout(
                List<Criterion> criteria,
                Map<String, Row> rows,
                ScorePoints points,
                Map<String, ScoreSides.Beside> besides) {
            this.criteria = criteria;
            this.rows = rows;
            this.points = points;
            this.besides = besides;
        }

        ScoreSheet sheet(boolean compares) {
            var groups = groups("").map(this::section).toList();
            var alone = leaves("").toList();
            var rest =
                    alone.isEmpty()
                            ? Stream.<Section>empty()
                            : Stream.of(section("rest", labels.of("score.rest"), alone, List.of()));
            var score = points.score();
            return new ScoreSheet(
                    Stream.concat(groups.stream(), rest).toList(),
                    sum(score.total(), points.attainable(criteria), stated(criteria)),
                    compares);
        }

        private Stream<Criterion> below(String parent) {
            return criteria.stream().filter(one -> parentOf(one).equals(parent));
        }

        private Stream<Criterion> groups(String parent) {
            return below(parent).filter(one -> one.measure() == null);
        }

        private Stream<Criterion> leaves(String parent) {
            return below(parent).filter(one -> one.measure() != null);
        }

        /** A parent that is missing counts as the top, as it does in the calculation. */
        private String parentOf(Criterion one) {
            var parent = one.parent();
            return parent != null && criteria.stream().anyMatch(up -> up.code().equals(parent))
                    ? parent
                    : "";
        }

        private Section section(Criterion group) {
            var sections = groups(group.code()).map(this::section).toList();
            return section(group.code(), group.name(), leaves(group.code()).toList(), sections);
        }

        private Section section(
                String code, String name, List<Criterion> leaves, List<Section> sections) {
            var columns = columns(leaves);
            var lines = leaves.stream().map(leaf -> line(leaf, columns)).toList();
            int most = most(code, leaves);
            int open = (int) stated(leaves).filter(points.open()::contains).count();
            int left = open + sections.stream().mapToInt(section -> section.sum().left()).sum();
            return new Section(
                    code,
                    name,
                    said(came(code, leaves), most, left),
                    stated(leaves)
                                    .map(rows::get)
                                    .filter(Objects::nonNull)
                                    .anyMatch(ScoreSheets::isWrong)
                            || sections.stream().anyMatch(Section::wrong),
                    columns,
                    lines,
                    sections);
        }

        private int most(String code, List<Criterion> leaves) {
            return criteria.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(Criterion::max)
                    .orElseGet(() -> leaves.stream().mapToInt(Criterion::max).sum());
        }

        private int came(String code, List<Criterion> leaves) {
            var group = points.points(code);
            return group != null
                    ? group
                    : leaves.stream()
                            .map(leaf -> points.points(leaf.code()))
                            .filter(Objects::nonNull)
                            .mapToInt(Integer::intValue)
                            .sum();
        }

        private Stream<String> stated(List<Criterion> leaves) {
            return leaves.stream().map(Criterion::code).filter(rows::containsKey);
        }

        private Sum sum(int came, int most, Stream<String> stated) {
            return said(came, most, (int) stated.filter(points.open()::contains).count());
        }

        private Sum said(int came, int most, int left) {
            var open = left == 0 ? labels.of("score.full") : labels.of("score.left", left);
            return new Sum(points(came), points(most), left, open);
        }

        /** Only what some criterion of the group asks for. */
        private List<Column> columns(List<Criterion> leaves) {
            return FIELDS.stream()
                    .flatMap(field ->
                            stated(leaves)
                                    .flatMap(code -> cell(code, field).stream())
                                    .filter(ScoreSheets::isShown)
                                    .limit(1)
                                    .map(part -> new Column(field, part.told().label())))
                    .toList();
        }

        private Optional<Part> cell(String code, String field) {
            return Optional.ofNullable(rows.get(code)).stream()
                    .flatMap(Row::all)
                    .filter(part -> part.told().path().endsWith("." + field))
                    .findFirst();
        }

        private Line line(Criterion leaf, List<Column> columns) {
            var code = leaf.code();
            var row = Optional.ofNullable(rows.get(code));
            var came = points.points(code);
            var beside = besides.get(code);
            return new Line(
                    code,
                    leaf.name(),
                    leaf.max() == 0 ? "" : points(leaf.max()),
                    row.stream()
                            .flatMap(Row::all)
                            .filter(part -> !isShown(part) || isName(part))
                            .toList(),
                    columns.stream().map(column -> shown(leaf, column)).toList(),
                    row.isPresent(),
                    points.open().contains(code),
                    came == null ? missing(code) : points(came),
                    beside == null || came == null ? null : sides.gap(came, beside.points()),
                    beside == null ? null : beside.side());
        }

        /** Why there are no points. */
        private String missing(String code) {
            if (points.open().contains(code)) {
                return "–";
            }
            return labels.of(points.isAssigned(code) ? "score.waits" : "score.notAssigned");
        }

        /** A field of many rows is called by its criterion as well, for who only hears it. */
        private Cell shown(Criterion leaf, Column column) {
            return new Cell(
                    column.label(),
                    cell(leaf.code(), column.field())
                            .filter(ScoreSheets::isShown)
                            .map(part -> part.called(column.label() + ": " + leaf.name()))
                            .orElse(null));
        }

        private String points(int hundredths) {
            return Show.points(hundredths, Labels.language());
        }
    }

    private static boolean isName(Part part) {
        return part.told().path().endsWith(".criterion");
    }

    private static boolean isShown(Part part) {
        return !(part instanceof Part.Given given && given.shown() == null);
    }
}
