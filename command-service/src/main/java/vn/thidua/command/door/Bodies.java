package vn.thidua.command.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.command.json.Json;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Command;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.shape.Shape;

/** Reads the body of a request into its command. */
final class Bodies {
    /** Room for a score scale of seven hundred lines with their names, formulas and sources. */
    static final int MAX_KIB = 512;

    static final String IMPORTED = "imported";

    /** Some programs begin a text with it; it is no part of the text. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final int MOST = MAX_KIB * 1024;

    private static final Map<String, Shape.Body> SHAPES =
            Vocabulary.commands().entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, command -> shapeOf(command.getValue())));

    private Bodies() {}

    /** What was asked, and whether it is history. */
    record Asked(Command command, @Nullable Imported imported) {}

    /** The shape of a request for the command: its record, and whether it is history. */
    static Shape.Body shape(String command) {
        var shape = SHAPES.get(command);
        if (shape == null) {
            throw new Refused(DoorReason.COMMAND_UNKNOWN, "command", command);
        }
        return shape;
    }

    private static Shape.Body shapeOf(Class<? extends Command> command) {
        var body = Shape.of(command);
        var fields = new ArrayList<>(body.fields());
        fields.add(new Shape.Field(IMPORTED, Shape.of(Imported.class), false));
        return new Shape.Body(command, fields);
    }

    /** {@code length}: how long the body says that it is, or -1. */
    static Asked read(String command, InputStream body, long length) {
        return bind(command, shape(command), json(body, length));
    }

    /** What stands in a request that is no command. */
    static <T> T read(Class<T> type, InputStream body, long length) {
        var json = json(body, length);
        ShapeCheck.require(Shape.of(type), json, "");
        return Json.MAPPER.treeToValue(json, type);
    }

    private static JsonNode json(InputStream body, long length) {
        var bytes = InTime.read(body, length < 0 ? MOST + 1 : (int) Math.min(length, MOST + 1));
        if (bytes.length > MOST) {
            throw new Refused(DoorReason.BODY_TOO_LARGE, "max", MAX_KIB);
        }
        return Composed.of(parse(text(bytes)));
    }

    /** Strictly, since a lenient reader takes many byte sequences for one character. */
    private static String text(byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Refused(DoorReason.BODY_NOT_UTF8);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (StreamConstraintsException | NumberFormatException _) {
            throw new Refused(DoorReason.BODY_TOO_DEEP, "max", Json.MAX_DEPTH);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new Refused(
                    DoorReason.BODY_NOT_JSON,
                    "line",
                    at == null ? 1 : at.getLineNr(),
                    "column",
                    at == null ? 1 : at.getColumnNr());
        }
    }

    private static Asked bind(String name, Shape.Body shape, JsonNode json) {
        ShapeCheck.require(shape, json, "");
        var body = (ObjectNode) json;
        var imported = body.remove(IMPORTED);
        var type = requireNonNull(Vocabulary.commands().get(name));
        var command = Json.MAPPER.treeToValue(body, type);
        var history =
                imported == null || imported.isNull()
                        ? null
                        : Json.MAPPER.treeToValue(imported, Imported.class);
        return new Asked(command, history);
    }
}
