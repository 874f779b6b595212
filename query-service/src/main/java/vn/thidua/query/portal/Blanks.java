package vn.thidua.query.portal;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.Command;
import vn.thidua.domain.shape.Shape;

/**
 * A command out of a form that is not filled in yet, for the one question of who may send it. What
 * is missing is blank, and such a command is never sent.
 */
final class Blanks {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Blanks() {}

    static Command command(Acts.Act act, ObjectNode body) {
        return Json.MAPPER.treeToValue(completed(act.shape(), body.deepCopy()), act.type());
    }

    private static ObjectNode completed(Shape.Body shape, ObjectNode body) {
        for (var field : shape.fields()) {
            if (field.shape() instanceof Shape.Body inner
                    && body.get(field.name()) instanceof ObjectNode there) {
                completed(inner, there);
            } else if (field.shape() instanceof Shape.Many many) {
                // Only whether somebody is named in a list of names matters to who may send it.
                if (many.item() instanceof Shape.Body || !body.has(field.name())) {
                    body.set(field.name(), JSON.arrayNode());
                }
            } else if (field.required() && !body.has(field.name())) {
                body.set(field.name(), blank(field.shape()));
            }
        }
        return body;
    }

    private static JsonNode blank(Shape shape) {
        return switch (shape) {
            case Shape.Body body -> completed(body, JSON.objectNode());
            case Shape.Identifier _, Shape.Words _ -> JSON.stringNode("");
            case Shape.Whole whole -> JSON.numberNode(whole.min());
            case Shape.Figure figure -> JSON.numberNode(figure.min());
            case Shape.YesOrNo _ -> JSON.booleanNode(false);
            case Shape.Day _ -> JSON.stringNode(LocalDate.EPOCH.toString());
            case Shape.OneOf choice -> JSON.stringNode(choice.values().getFirst());
            case Shape.Many _ -> JSON.arrayNode();
        };
    }
}
