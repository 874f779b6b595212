package vn.thidua.command.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Shape;

/** A shape as JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
final class JsonSchema {
    private JsonSchema() {}

    static Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Body body -> object(body);
            case Shape.Many many -> array(many);
            case Shape.Identifier _ -> schema("string", "pattern", "^" + Id.PATTERN + "$");
            case Shape.Words words -> text(words);
            case Shape.Whole whole -> number("integer", whole.min(), whole.max());
            case Shape.Figure figure -> figure(figure);
            case Shape.YesOrNo _ -> schema("boolean");
            case Shape.Day _ -> day();
            case Shape.OneOf choice -> schema("string", "enum", choice.values());
        };
    }

    private static Map<String, Object> array(Shape.Many many) {
        var array = schema("array", "minItems", many.min(), "maxItems", many.max());
        array.put("items", of(many.item()));
        return array;
    }

    private static Map<String, Object> text(Shape.Words words) {
        var text = schema("string", "minLength", 1, "maxLength", words.max());
        text.put("pattern", "\\S");
        text.put("description", "kept as NFC; no control or invisible characters");
        return text;
    }

    private static Map<String, Object> number(String type, long min, long max) {
        return schema(type, "minimum", min, "maximum", max);
    }

    private static Map<String, Object> figure(Shape.Figure figure) {
        var number = number("number", figure.min(), figure.max());
        number.put("description", "at most " + figure.decimals() + " digits after the point");
        return number;
    }

    private static Map<String, Object> day() {
        var day = schema("string", "format", "date");
        day.put("description", "from " + ShapeCheck.FIRST_DAY + " to " + ShapeCheck.LAST_DAY);
        return day;
    }

    private static Map<String, Object> object(Shape.Body body) {
        var properties = new LinkedHashMap<String, Object>();
        body.fields()
                .forEach(field -> properties.put(field.name(), optional(field, of(field.shape()))));
        var required =
                body.fields().stream()
                        .filter(Shape.Field::required)
                        .map(Shape.Field::name)
                        .toList();
        var schema = schema("object");
        var term = body.type().getAnnotation(Term.class);
        if (term != null) {
            schema.put("title", term.vi());
            schema.put("description", term.en());
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** An optional field may also be null, which is the same as leaving it out. */
    private static Map<String, Object> optional(Shape.Field field, Map<String, Object> schema) {
        if (field.required()) {
            return schema;
        }
        return new LinkedHashMap<>(Map.of("oneOf", List.of(schema, schema("null"))));
    }

    private static Map<String, Object> schema(String type, Object... members) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        for (int i = 0; i < members.length; i += 2) {
            schema.put((String) members[i], members[i + 1]);
        }
        return schema;
    }
}
