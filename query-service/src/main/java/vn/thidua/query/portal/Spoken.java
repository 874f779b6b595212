package vn.thidua.query.portal;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.shape.Shape;

/** How what stands in a form reads to people, in the reader's language. */
final class Spoken {
    private static final int SHORT_HASH = 12;

    private final Labels labels;
    private final Choices choices;
    private final Known known;
    private final String board;

    Spoken(Labels labels, Choices choices, Known known, String board) {
        this.labels = labels;
        this.choices = choices;
        this.known = known;
        this.board = board;
    }

    String field(Class<?> in, String component) {
        return labels.field(in, component);
    }

    /** A row that is about nothing has only its place. */
    String row(int number) {
        return labels.of("compared.row", number);
    }

    /** Nothing where it says nothing to people, such as an identifier that the form itself made. */
    @Nullable String of(Class<?> in, String name, Shape shape, String value) {
        return switch (shape) {
            case Shape.OneOf choice -> constant(choice, value);
            case Shape.Identifier _ -> identifier(in, name, value);
            case Shape.Whole _, Shape.Figure _ -> number(name, value);
            case Shape.Day _ -> day(value);
            case Shape.YesOrNo _ -> labels.of(value.equals("true") ? "form.yes" : "form.no");
            case Shape.Words _, Shape.Body _ -> value;
            case Shape.Many many -> of(in, name, many.item(), value);
        };
    }

    /** An indicator is nothing without its unit. */
    String constant(Shape.OneOf choice, String value) {
        if (!choice.values().contains(value)) {
            return value;
        }
        var label = labels.value(choice.type(), value);
        return Stream.of(Indicator.values())
                .filter(_ -> choice.type().equals("Indicator"))
                .filter(indicator -> indicator.name().equals(value))
                .findFirst()
                .map(indicator -> label + " (" + labels.named(indicator.unit()) + ")")
                .orElse(label);
    }

    /** A file by its name, and by as much of its hash as tells it from another of that name. */
    String file(Values values, String at) {
        var name = values.one(at + ".name");
        var hash = values.one(at + ".sha256");
        return name.isEmpty()
                ? ""
                : name
                        + " ("
                        + labels.of(
                                "form.file.hash",
                                hash.substring(0, Math.min(SHORT_HASH, hash.length())))
                        + ")";
    }

    private @Nullable String identifier(Class<?> in, String name, String value) {
        return switch (choices.of(in, name, known, board)) {
            case Choices.Range.Among among ->
                    among.options().stream()
                            .filter(option -> option.value().equals(value))
                            .map(Part.Option::label)
                            .findFirst()
                            .orElse(value);
            case Choices.Range.New _ -> null;
            case Choices.Range.Free _ -> value;
        };
    }

    /** The same number reads the same, however it was typed. */
    private static String number(String name, String value) {
        return name.equals("year")
                ? value
                : Numbers.read(value, Labels.language())
                        .map(number -> Numbers.write(number, Labels.language()))
                        .orElse(value);
    }

    private static String day(String value) {
        boolean vietnamese = Labels.language().getLanguage().equals("vi");
        try {
            return DateTimeFormatter.ofPattern(
                            vietnamese ? "dd/MM/uuuu" : "d MMMM uuuu", Labels.language())
                    .format(FormReader.day(value));
        } catch (DateTimeException _) {
            return value;
        }
    }
}
