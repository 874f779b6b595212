package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.shape.Shape;

/** The body of a command as its form writes it, in the language of the page. */
final class Flattened {
    private final Map<String, List<String>> byPath = new LinkedHashMap<>();
    private final Locale language;

    private Flattened(Locale language) {
        this.language = language;
    }

    static Values of(Shape.Body shape, JsonNode body, Locale language) {
        var flat = new Flattened(language);
        flat.body(shape, body, "");
        return new Values(flat.byPath);
    }

    private void body(Shape.Body shape, JsonNode body, String path) {
        for (var field : shape.fields()) {
            var value = body.get(field.name());
            if (value != null && !value.isNull()) {
                put(field.name(), field.shape(), value, FormReader.at(path, field.name()));
            }
        }
    }

    private void put(String name, Shape shape, JsonNode value, String at) {
        switch (shape) {
            case Shape.Body body -> body(body, value, at);
            case Shape.Many many -> many(many, value, at);
            case Shape.Identifier _, Shape.Words _, Shape.OneOf _, Shape.Day _ ->
                    text(at, value.asString());
            case Shape.YesOrNo _ -> text(at, Boolean.toString(value.booleanValue()));
            case Shape.Whole _, Shape.Figure _ -> text(at, number(name, value.decimalValue()));
        }
    }

    private void text(String at, String text) {
        if (!text.isEmpty()) {
            byPath.put(at, List.of(text));
        }
    }

    private String number(String name, BigDecimal number) {
        return FormReader.POINTS.contains(name)
                ? Numbers.write(number.movePointLeft(2), language)
                : name.equals("year") ? number.toPlainString() : Numbers.write(number, language);
    }

    private void many(Shape.Many many, JsonNode list, String at) {
        if (many.item() instanceof Shape.Body row) {
            for (int i = 0; i < list.size(); i++) {
                body(row, list.get(i), at + "[" + i + "]");
            }
            return;
        }
        var texts = list.valueStream().map(JsonNode::asString).toList();
        if (!texts.isEmpty()) {
            byPath.put(
                    at,
                    many.item() instanceof Shape.Words ? List.of(String.join("\n", texts)) : texts);
        }
    }
}
