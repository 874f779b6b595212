package vn.thidua.query.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.shape.Shape;
import vn.thidua.query.portal.Part.Option;
import vn.thidua.query.portal.Part.Row;
import vn.thidua.query.portal.Part.Told;

/** Draws a form from the shape of its command: a part for each field, filled with what was said. */
final class Parts {
    /** Longer texts get room for several lines. */
    private static final int LONG = 500;

    private static final int BLANK_ROWS = 2;

    /** What every form of a year is about already. */
    private static final Set<String> SILENT = Set.of("bloc", "year");

    /** Columns that few rows need. */
    private static final Set<String> SELDOM = Set.of("definition", "conversion");

    /** Lists whose order says something. */
    private static final Set<String> IN_ORDER = Set.of("Conduct.tieChain", "BreakTie.chairChoice");

    private final Labels labels;
    private final Choices choices;
    private final ScoreSheets sheets;
    private final Known known;
    private final Values values;
    private final Spoken spoken;
    private final Map<String, String> faults;

    Parts(
            Labels labels,
            Choices choices,
            ScoreSheets sheets,
            Known known,
            Values values,
            List<Fault> faults) {
        this.labels = labels;
        this.choices = choices;
        this.sheets = sheets;
        this.known = known;
        this.values = values;
        this.spoken = new Spoken(labels, choices, known, values.one("board"));
        this.faults =
                faults.stream()
                        .collect(Collectors.toMap(Fault::path, labels::fault, (first, _) -> first));
    }

    List<Part> of(Shape.Body shape) {
        return parts(shape, "").toList();
    }

    private Stream<Part> parts(Shape.Body shape, String path) {
        return shape.fields().stream()
                .map(field -> part(shape.type(), field, FormReader.at(path, field.name())));
    }

    private Part part(Class<?> in, Shape.Field field, String at) {
        var told = told(in, field, at);
        if (isGiven(at) && isOneThing(field.shape())) {
            return given(in, field, told, at);
        }
        return switch (field.shape()) {
            case Shape.Body body ->
                    body.type() == Attachment.class
                            ? upload(told)
                            : new Part.Group(told, parts(body, at).toList());
            case Shape.Many many -> many(in, field.name(), many, told);
            case Shape.Identifier _ -> identifier(in, field, told);
            case Shape.Words words ->
                    words.max() >= LONG
                            ? new Part.Area(told, values.one(at), words.max())
                            : new Part.Line(told, values.one(at), words.max());
            case Shape.Whole _, Shape.Figure _ -> new Part.Amount(told, values.one(at));
            case Shape.Day _ -> new Part.Day(told, values.one(at));
            case Shape.YesOrNo _ -> new Part.Yes(told, values.one(at).equals("true"));
            case Shape.OneOf choice -> new Part.Choice(told, constants(choice, values.all(at)));
        };
    }

    private boolean isGiven(String at) {
        var given = values.all(Form.GIVEN);
        return given.contains(at) || given.contains(Form.EVERYTHING);
    }

    /** Not a group and not a table, whose own parts are given or not. */
    private static boolean isOneThing(Shape shape) {
        return !(shape instanceof Shape.Body)
                && !(shape instanceof Shape.Many many && many.item() instanceof Shape.Body);
    }

    private Part upload(Told told) {
        var at = told.path();
        return new Part.Upload(
                told,
                values.one(at + ".name"),
                values.one(at + ".sha256"),
                values.one(at + ".bytes"));
    }

    private Told told(Class<?> in, Shape.Field field, String at) {
        return new Told(
                at,
                labels.field(in, field.name()),
                labels.help(in, field.name()),
                field.required(),
                faults.get(at));
    }

    private Part given(Class<?> in, Shape.Field field, Told told, String at) {
        var all = values.all(at);
        var shown =
                all.stream()
                        .map(value -> spoken.of(in, field.name(), field.shape(), value))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        return new Part.Given(told, all, SILENT.contains(at) || shown.isEmpty() ? null : shown);
    }

    private Part identifier(Class<?> in, Shape.Field field, Told told) {
        var value = values.one(told.path());
        return switch (choices.of(in, field.name(), known, values.one("board"))) {
            case Choices.Range.New fresh ->
                    new Part.Given(told, List.of(value.isEmpty() ? fresh.id() : value), null);
            case Choices.Range.Free _ -> new Part.Line(told, value, 64);
            case Choices.Range.Among among ->
                    new Part.Choice(told, chosen(among.options(), List.of(value)));
        };
    }

    private Part many(Class<?> in, String name, Shape.Many many, Told told) {
        return switch (many.item()) {
            case Shape.Body row ->
                    row.type() == ScoreEntry.class
                            ? scores(in, row, many, told)
                            : rows(row, many, told);
            case Shape.Identifier _ ->
                    switch (choices.of(in, name, known, values.one("board"))) {
                        case Choices.Range.Among among ->
                                among(in, name, many, told, among.options());
                        case Choices.Range.New _, Choices.Range.Free _ -> lines(told);
                    };
            case Shape.OneOf choice -> among(in, name, many, told, constants(choice, List.of()));
            case Shape.Words _,
                    Shape.Whole _,
                    Shape.Figure _,
                    Shape.YesOrNo _,
                    Shape.Day _,
                    Shape.Many _ ->
                    lines(told);
        };
    }

    /** Some of what there is to choose from, in an order where the order says something. */
    private Part among(Class<?> in, String name, Shape.Many many, Told told, List<Option> options) {
        var all = values.all(told.path());
        if (!IN_ORDER.contains(in.getSimpleName() + "." + name)) {
            return new Part.Ticks(told, chosen(options, all));
        }
        return new Part.Ranked(
                told,
                IntStream.range(0, Math.min(many.max(), options.size()))
                        .mapToObj(place ->
                                chosen(options, all.stream().skip(place).limit(1).toList()))
                        .toList());
    }

    /** Once there is a scale, what is scored stands under its groups. */
    private Part scores(Class<?> in, Shape.Body row, Shape.Many many, Told told) {
        var rows =
                paths(told.path(), many).stream()
                        .map(path -> new Row(path, parts(row, path).toList(), List.of()))
                        .toList();
        return sheets.of(in, told, rows, known, values).orElseGet(() -> rows(row, many, told));
    }

    private Part lines(Told told) {
        return new Part.Area(told, String.join("\n", values.all(told.path())), 10_000);
    }

    /** A table where the cells are short; the rows below each other where they are not. */
    private Part rows(Shape.Body row, Shape.Many many, Told told) {
        var paths = paths(told.path(), many);
        var rows = new ArrayList<Row>();
        for (var path : paths) {
            rows.add(new Row(path, parts(row, path).toList(), List.of()));
        }
        boolean growing = !isGiven(told.path()) && !isFixed(row, paths);
        if (isDeep(row)) {
            return new Part.Blocks(told, rows, growing);
        }
        var flat = rows.stream().map(Parts::flattened).toList();
        var columns =
                flat.isEmpty()
                        ? List.<Told>of()
                        : flat.getFirst().cells().stream().map(Part::told).toList();
        return new Part.Grid(told, columns, flat, growing);
    }

    /** Whether it holds more than a line of cells and groups of cells does. */
    private static boolean isDeep(Shape.Body row) {
        return row.fields().stream()
                .map(Shape.Field::shape)
                .anyMatch(shape ->
                        isTable(shape) || (shape instanceof Shape.Body body && holdsMore(body)));
    }

    private static boolean holdsMore(Shape.Body group) {
        return group.fields().stream()
                .map(Shape.Field::shape)
                .anyMatch(shape -> isTable(shape) || shape instanceof Shape.Body);
    }

    private static boolean isTable(Shape shape) {
        return shape instanceof Shape.Many many && many.item() instanceof Shape.Body;
    }

    /** A group in a table stands as its own cells; what is seldom needed stands behind them. */
    private static Row flattened(Row row) {
        var seldom = row.cells().stream().filter(Parts::isSeldomNeeded).toList();
        return new Row(
                row.path(),
                row.cells().stream()
                        .filter(cell -> !seldom.contains(cell))
                        .flatMap(Parts::leaves)
                        .toList(),
                seldom.stream().flatMap(Parts::leaves).toList());
    }

    private static Stream<Part> leaves(Part cell) {
        return cell instanceof Part.Group group ? group.parts().stream() : Stream.of(cell);
    }

    private static boolean isSeldomNeeded(Part cell) {
        var path = cell.told().path();
        return SELDOM.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** Whether the form itself says what each row is about. */
    private boolean isFixed(Shape.Body row, List<String> paths) {
        return !paths.isEmpty()
                && paths.stream()
                        .allMatch(path ->
                                row.fields().stream()
                                        .map(field -> FormReader.at(path, field.name()))
                                        .anyMatch(values.all(Form.GIVEN)::contains));
    }

    private List<String> paths(String at, Shape.Many many) {
        var rows = new TreeSet<>(values.rows(at));
        int next = rows.isEmpty() ? 0 : rows.last() + 1;
        if (rows.isEmpty()) {
            IntStream.range(0, Math.max(BLANK_ROWS, many.min())).forEach(rows::add);
        } else if (values.all(Form.MORE).contains(at) && rows.size() < many.max()) {
            rows.add(next);
        }
        return rows.stream().map(row -> at + "[" + row + "]").toList();
    }

    private List<Option> constants(Shape.OneOf choice, List<String> chosen) {
        return choice.values().stream()
                .map(constant ->
                        new Option(
                                constant,
                                spoken.constant(choice, constant),
                                chosen.contains(constant)))
                .toList();
    }

    private static List<Option> chosen(List<Option> options, List<String> chosen) {
        return options.stream()
                .map(option ->
                        new Option(option.value(), option.label(), chosen.contains(option.value())))
                .toList();
    }
}
