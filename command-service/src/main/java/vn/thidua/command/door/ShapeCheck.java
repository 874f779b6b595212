package vn.thidua.command.door;

import static vn.thidua.command.refusal.DoorReason.*;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Shape;

/** Compares a body with the shape of its command, and refuses the first thing that is wrong. */
final class ShapeCheck {
    /** No act of a bloc lies outside; and every part of the system can hold these days. */
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final Pattern ID = Pattern.compile(Id.PATTERN);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * What is there and does not show: with it two names look the same and are not, or a text reads
     * otherwise than it is stored. No Vietnamese needs any.
     */
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cf}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800"
                            + "\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    private ShapeCheck() {}

    /** {@code path} leads to the value, such as {@code targets[2].plan}; it is empty at the top. */
    static void require(Shape shape, JsonNode value, String path) {
        switch (shape) {
            case Shape.Body body -> object(body, value, path);
            case Shape.Many many -> list(many, value, path);
            case Shape.Identifier _ -> id(text(value, path), path);
            case Shape.Words words -> words(text(value, path), words.max(), path);
            case Shape.Whole whole -> whole(whole, value, path);
            case Shape.Figure figure -> figure(figure, value, path);
            case Shape.YesOrNo _ -> type(value.isBoolean(), path, Expected.YES_OR_NO);
            case Shape.Day _ -> day(text(value, path), path);
            case Shape.OneOf choice ->
                    field(
                            choice.values().contains(text(value, path)),
                            VALUE_UNKNOWN,
                            path,
                            "allowed",
                            String.join(", ", choice.values()));
        }
    }

    private static void object(Shape.Body body, JsonNode value, String path) {
        type(value.isObject(), path.isEmpty() ? "{…}" : path, Expected.OBJECT);
        for (var name : value.propertyNames()) {
            field(
                    body.fields().stream().anyMatch(field -> field.name().equals(name)),
                    FIELD_UNKNOWN,
                    at(path, name));
        }
        for (var field : body.fields()) {
            member(field, value.get(field.name()), at(path, field.name()));
        }
    }

    /** An optional field may be left out or be null, which is the same. */
    private static void member(Shape.Field field, @Nullable JsonNode value, String path) {
        if (value == null || value.isNull()) {
            field(!field.required(), FIELD_MISSING, path);
        } else {
            require(field.shape(), value, path);
        }
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static void list(Shape.Many many, JsonNode value, String path) {
        type(value.isArray(), path, Expected.LIST);
        int count = value.size();
        field(count >= many.min(), TOO_FEW_ITEMS, path, "count", count, "min", many.min());
        field(count <= many.max(), TOO_MANY_ITEMS, path, "count", count, "max", many.max());
        for (int i = 0; i < count; i++) {
            require(many.item(), value.get(i), path + "[" + i + "]");
        }
    }

    private static String text(JsonNode value, String path) {
        type(value.isString(), path, Expected.TEXT);
        return value.stringValue();
    }

    private static void id(String text, String path) {
        field(ID.matcher(text).matches(), ID_INVALID, path);
    }

    private static void words(String text, int max, String path) {
        field(text.codePoints().anyMatch(ShapeCheck::isInk), TEXT_BLANK, path);
        int length = text.codePointCount(0, text.length());
        field(length <= max, TEXT_TOO_LONG, path, "length", length, "max", max);
        field(text.codePoints().allMatch(ShapeCheck::isReadable), TEXT_UNREADABLE, path);
        var hidden = HIDDEN.matcher(text);
        if (hidden.find()) {
            throw new Refused(
                    TEXT_INVISIBLE,
                    "field",
                    path,
                    "character",
                    "U+%04X".formatted(text.codePointAt(hidden.start())),
                    "place",
                    text.codePointCount(0, hidden.start()) + 1);
        }
    }

    private static boolean isInk(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }

    /** PostgreSQL cannot hold the character 0, and half a surrogate pair is no character. */
    private static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void whole(Shape.Whole whole, JsonNode value, String path) {
        type(value.isIntegralNumber(), path, Expected.WHOLE_NUMBER);
        inRange(value.decimalValue(), whole.min(), whole.max(), path);
    }

    private static void figure(Shape.Figure figure, JsonNode value, String path) {
        type(value.isNumber(), path, Expected.NUMBER);
        var number = value.decimalValue();
        field(
                number.scale() <= figure.decimals(),
                TOO_MANY_DECIMALS,
                path,
                "max",
                figure.decimals());
        inRange(number, figure.min(), figure.max(), path);
    }

    private static void inRange(BigDecimal number, long min, long max, String path) {
        // The scale bounds a zero written as 0e999999999, which would be endless in full.
        field(
                number.scale() >= -18
                        && number.compareTo(BigDecimal.valueOf(min)) >= 0
                        && number.compareTo(BigDecimal.valueOf(max)) <= 0,
                NUMBER_OUT_OF_RANGE,
                path,
                "min",
                min,
                "max",
                max);
    }

    private static void day(String text, String path) {
        field(DAY.matcher(text).matches(), DATE_INVALID, path);
        try {
            var day = LocalDate.parse(text);
            field(
                    !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY),
                    DATE_OUT_OF_RANGE,
                    path,
                    "min",
                    FIRST_DAY,
                    "max",
                    LAST_DAY);
        } catch (DateTimeException _) {
            throw new Refused(DATE_INVALID, "field", path);
        }
    }

    private static void type(boolean fits, String path, Expected expected) {
        field(fits, WRONG_TYPE, path, "expected", expected);
    }

    private static void field(boolean holds, DoorReason reason, String path, Object... details) {
        if (!holds) {
            var all = new Object[details.length + 2];
            all[0] = "field";
            all[1] = path;
            System.arraycopy(details, 0, all, 2, details.length);
            throw new Refused(reason, all);
        }
    }
}
