package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.shape.Shape;

/**
 * Reads what people wrote into a form as the body of its command. What cannot be read is said field
 * by field, and nothing is guessed; whether it makes sense is for the rules to say.
 */
final class FormReader {
    /** Fields of whole hundredths of a point, which people write as points: 41,50. */
    static final Set<String> POINTS = Set.of("hundredths", "max", "perUnit", "limit");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter WRITTEN_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Values values;
    private final Locale language;
    private final List<Fault> faults = new ArrayList<>();

    private FormReader(Values values, Locale language) {
        this.values = values;
        this.language = language;
    }

    static Filled read(Shape.Body shape, Values values, Locale language) {
        var reader = new FormReader(values, language);
        var body = reader.body(shape, "");
        return new Filled(body, List.copyOf(reader.faults));
    }

    private ObjectNode body(Shape.Body shape, String path) {
        var body = JSON.objectNode();
        for (var field : shape.fields()) {
            var at = at(path, field.name());
            var value = value(field, at);
            if (value != null) {
                body.set(field.name(), value);
            }
        }
        return body;
    }

    static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private @Nullable JsonNode value(Shape.Field field, String at) {
        return switch (field.shape()) {
            case Shape.Body body ->
                    field.required() || values.hasWithin(at) ? body(body, at) : null;
            case Shape.Many many -> many(many, at);
            case Shape.YesOrNo _ -> JSON.booleanNode(values.one(at).equals("true"));
            case Shape.Identifier _, Shape.Words _, Shape.OneOf _ -> {
                var text = values.one(at);
                yield text.isEmpty() ? absent(field, at) : JSON.stringNode(text);
            }
            case Shape.Whole _ -> number(field, at, 0);
            case Shape.Figure figure -> number(field, at, figure.decimals());
            case Shape.Day _ -> day(field, at);
        };
    }

    private @Nullable JsonNode absent(Shape.Field field, String at) {
        if (field.required()) {
            faults.add(Fault.of(at, "fault.missing"));
        }
        return null;
    }

    private @Nullable JsonNode number(Shape.Field field, String at, int decimals) {
        var text = values.one(at);
        if (text.isEmpty()) {
            return absent(field, at);
        }
        boolean points = POINTS.contains(field.name());
        int allowed = points ? 2 : decimals;
        var number = Numbers.read(text, language).orElse(null);
        if (number == null) {
            faults.add(Fault.of(at, "fault.number", text));
            return null;
        }
        if (number.stripTrailingZeros().scale() > allowed) {
            faults.add(
                    allowed == 0
                            ? Fault.of(at, "fault.whole", text)
                            : Fault.of(at, "fault.decimals", Integer.toString(allowed)));
            return null;
        }
        return points ? whole(number.movePointRight(2)) : plain(number, decimals);
    }

    private static JsonNode plain(BigDecimal number, int decimals) {
        return decimals == 0 ? whole(number) : JSON.numberNode(number);
    }

    private static JsonNode whole(BigDecimal number) {
        return JSON.numberNode(number.toBigInteger());
    }

    private @Nullable JsonNode day(Shape.Field field, String at) {
        var text = values.one(at);
        if (text.isEmpty()) {
            return absent(field, at);
        }
        try {
            return JSON.stringNode(day(text).toString());
        } catch (DateTimeException _) {
            faults.add(Fault.of(at, "fault.day", text));
            return null;
        }
    }

    /** As people write it, or as the browser does. */
    static LocalDate day(String text) {
        return text.contains("/") ? LocalDate.parse(text, WRITTEN_DAY) : LocalDate.parse(text);
    }

    /** Ticked boxes, lines of a text, or the rows of a table that say something. */
    private ArrayNode many(Shape.Many many, String at) {
        var list = JSON.arrayNode();
        switch (many.item()) {
            case Shape.Body row -> rows(row, at).forEach(path -> list.add(body(row, path)));
            case Shape.Words _ ->
                    values.all(at).stream().flatMap(FormReader::lines).forEach(list::add);
            case Shape.Identifier _, Shape.OneOf _ -> values.all(at).forEach(list::add);
            case Shape.Whole _, Shape.Figure _, Shape.YesOrNo _, Shape.Day _, Shape.Many _ ->
                    throw new IllegalStateException("no command has a list of " + many.item());
        }
        return list;
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The rows of a table that will be sent, by their paths. */
    static List<String> rows(Shape.Body row, String table, Values values) {
        return new FormReader(values, Locale.ROOT).rows(row, table);
    }

    private List<String> rows(Shape.Body row, String table) {
        return values.rows(table).stream()
                .map(index -> table + "[" + index + "]")
                .filter(path -> saysSomething(row, path))
                .toList();
    }

    /** A row that holds only what the form itself wrote into it was left out by the writer. */
    private boolean saysSomething(Shape.Body row, String path) {
        return row.fields().stream().anyMatch(field -> field.shape() instanceof Shape.YesOrNo)
                || row.fields().stream()
                        .map(field -> at(path, field.name()))
                        .filter(cell -> !values.all(Form.GIVEN).contains(cell))
                        .anyMatch(values::hasWithin);
    }

    /** Where the body's own path, such as a refusal names it, stands in the form. */
    static String inForm(String path, Shape.Body shape, Values values) {
        var reader = new FormReader(values, Locale.ROOT);
        return shape.fields().stream()
                .filter(field -> path.startsWith(field.name() + "["))
                .findFirst()
                .map(field -> reader.rowInForm(field, path))
                .orElse(path);
    }

    private String rowInForm(Shape.Field field, String path) {
        if (!(field.shape() instanceof Shape.Many many && many.item() instanceof Shape.Body row)) {
            return path;
        }
        int end = path.indexOf(']');
        var index = path.substring(field.name().length() + 1, end);
        var sent =
                values.rows(field.name()).stream()
                        .filter(at -> saysSomething(row, field.name() + "[" + at + "]"))
                        .toList();
        int number = index.chars().allMatch(Character::isDigit) ? Integer.parseInt(index) : -1;
        return number < 0 || number >= sent.size()
                ? path
                : field.name() + "[" + sent.get(number) + path.substring(end);
    }
}
