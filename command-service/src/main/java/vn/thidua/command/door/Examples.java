package vn.thidua.command.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An example body for a shape: plain values that pass the check. */
final class Examples {
    /** Where the name of a field asks for something better than any value of its shape. */
    private static final Map<String, Object> KNOWN =
            Map.ofEntries(
                    Map.entry("bloc", "khoi-mau"),
                    Map.entry("board", "hoa-sen"),
                    Map.entry("voter", "hoa-sen"),
                    Map.entry("successor", "hoa-ban"),
                    Map.entry("candidate", "hoa-mai"),
                    Map.entry("ballot", "co-thi-dua"),
                    Map.entry("movement", "vuon-hoa-xanh"),
                    Map.entry("subGroup", "ven-bien"),
                    Map.entry("year", 2025),
                    Map.entry("fromYear", 2025),
                    Map.entry("toYear", 2027),
                    Map.entry("percent", 80),
                    Map.entry("numerator", 2),
                    Map.entry("denominator", 3),
                    Map.entry("number", "01/QĐ-MẪU"),
                    Map.entry("province", "tỉnh Hoa Sen"));

    private Examples() {}

    /** The whole body with every field but the part that says that it is history. */
    static Map<String, Object> of(Shape.Body body) {
        var example = new LinkedHashMap<String, Object>();
        body.fields().stream()
                .filter(field -> !field.name().equals(Bodies.IMPORTED))
                .forEach(field -> example.put(field.name(), of(field.name(), field.shape())));
        return example;
    }

    private static Object of(String name, Shape shape) {
        return switch (shape) {
            case Shape.Body body -> of(body);
            case Shape.Many many -> List.of(of(singular(name), many.item()));
            case Shape.Identifier _ -> KNOWN.getOrDefault(name, "hoa-sen");
            case Shape.Words _ -> KNOWN.getOrDefault(name, "Ví dụ minh họa");
            case Shape.Whole whole -> KNOWN.getOrDefault(name, Math.max(whole.min(), 1));
            case Shape.Figure figure -> Math.max(figure.min(), 12);
            case Shape.YesOrNo _ -> true;
            case Shape.Day _ -> "2025-01-20";
            case Shape.OneOf choice -> choice.values().getFirst();
        };
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
