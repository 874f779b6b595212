package vn.thidua.query.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.Command;
import vn.thidua.domain.Request;
import vn.thidua.domain.shape.Shape;
import vn.thidua.domain.todo.Todo;

/**
 * With what a form begins: with what is known already, so that nobody copies it by hand. What
 * somebody has to judge stays open.
 */
final class Beginnings {
    /** Values of a task's draft that stand there only because something has to. */
    private static final Set<String> JUDGED =
            Set.of("Finding", "DecisionOutcome", "Treatment", "Reply", "RevocationGround");

    private Beginnings() {}

    /**
     * A form at its beginning.
     *
     * @param body what is known of the command
     * @param given the paths that are not for the writer to change
     */
    record Beginning(ObjectNode body, List<String> given) {}

    static Beginning of(Acts.Act act, Values asked, Known known) {
        var fixed = fixed(act, asked, known);
        var second = asFirstAsked(act, fixed, known);
        if (second.isPresent()) {
            return new Beginning(second.get(), List.of(Form.EVERYTHING));
        }
        var body = waiting(act, fixed, known).orElseGet(() -> Json.MAPPER.createObjectNode());
        body.setAll(fixed);
        var given =
                Stream.concat(fixed.propertyNames().stream(), Rows.fill(act, body, known).stream());
        return new Beginning(body, given.toList());
    }

    /** What the address says the form is about; only what stands at the top and is one text. */
    private static ObjectNode fixed(Acts.Act act, Values asked, Known known) {
        var fixed = Json.MAPPER.createObjectNode();
        for (var field : act.shape().fields()) {
            var text = asked.one(field.name());
            switch (field.name()) {
                case "bloc" -> fixed.put("bloc", known.bloc());
                case "year" -> fixed.put("year", known.year());
                default -> {
                    if (!text.isEmpty() && isName(field.shape())) {
                        fixed.put(field.name(), text);
                    }
                }
            }
        }
        return fixed;
    }

    private static boolean isName(Shape shape) {
        return shape instanceof Shape.Identifier || shape instanceof Shape.OneOf;
    }

    /** Whoever acts second does exactly what the first has asked for. */
    private static Optional<ObjectNode> asFirstAsked(Acts.Act act, ObjectNode fixed, Known known) {
        return requests(act, known)
                .map(Request::act)
                .filter(act.type()::isInstance)
                .map(Beginnings::json)
                .filter(body -> agrees(fixed, body))
                .findFirst();
    }

    private static Stream<Request> requests(Acts.Act act, Known known) {
        return act.isOfYear()
                ? known.running().stream()
                        .flatMap(year -> year.frame().requests().waiting().stream())
                : known.established().stream().flatMap(bloc -> bloc.requests().waiting().stream());
    }

    /** What the year waits for, as far as it is said there. */
    private static Optional<ObjectNode> waiting(Acts.Act act, ObjectNode fixed, Known known) {
        return Todo.of(known.own(act.isOfYear()), known.today()).stream()
                .map(task -> task.draft())
                .filter(act.type()::isInstance)
                .map(Beginnings::json)
                .filter(body -> agrees(fixed, body))
                .findFirst()
                .map(body -> withoutPlaceholders(act.shape(), body));
    }

    private static ObjectNode json(Command command) {
        return Json.MAPPER.valueToTree(command);
    }

    private static boolean agrees(ObjectNode fixed, ObjectNode body) {
        return fixed.properties().stream()
                .allMatch(named -> named.getValue().equals(body.get(named.getKey())));
    }

    private static ObjectNode withoutPlaceholders(Shape.Body shape, ObjectNode body) {
        for (var field : shape.fields()) {
            var value = body.get(field.name());
            if (value != null && isPlaceholder(field, value)) {
                body.remove(field.name());
            }
        }
        return body;
    }

    private static boolean isPlaceholder(Shape.Field field, JsonNode value) {
        return switch (field.shape()) {
            case Shape.OneOf choice -> JUDGED.contains(choice.type());
            case Shape.Whole _ -> !field.name().equals("year");
            case Shape.Figure _, Shape.YesOrNo _, Shape.Body _ -> true;
            case Shape.Identifier _, Shape.Words _ -> value.asString().isEmpty();
            case Shape.Day _ -> false;
            case Shape.Many _ -> value.isEmpty();
        };
    }

    /** The list at a field, empty where there is none yet. */
    static ArrayNode list(ObjectNode body, String field) {
        return body.get(field) instanceof ArrayNode there ? there : body.putArray(field);
    }

    static void put(ObjectNode row, String field, @Nullable Object value) {
        if (Objects.nonNull(value)) {
            row.set(field, Json.MAPPER.valueToTree(value));
        }
    }
}
