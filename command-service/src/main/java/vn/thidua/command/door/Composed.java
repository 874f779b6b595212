package vn.thidua.command.door;

import java.text.Normalizer;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Texts in one spelling (NFC). Some keyboards and spreadsheets write Vietnamese with the marks
 * beside their letters, which nobody can see; the same words are the same here before anything is
 * counted, compared or hashed.
 */
final class Composed {
    private Composed() {}

    static JsonNode of(JsonNode json) {
        return switch (json) {
            case StringNode text ->
                    StringNode.valueOf(
                            Normalizer.normalize(text.stringValue(), Normalizer.Form.NFC));
            case ObjectNode object -> {
                for (var name : List.copyOf(object.propertyNames())) {
                    object.set(name, of(object.get(name)));
                }
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, of(array.get(i)));
                }
                yield array;
            }
            default -> json;
        };
    }
}
