package vn.thidua.command.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thidua.domain.shape.Shape;

/** An example body for a shape: plain values that pass the check. */
final class Examples {
    private static final List<String> BOARDS = List.of("hoa-sen", "hoa-mai", "hoa-dao");
    private static final String ANOTHER_BOARD = "hoa-mai";
    private static final String JOINED_BOARD = "hoa-ban";

    /** Where the name of a field asks for something better than any value of its shape. */
    private static final Map<String, Object> KNOWN =
            Map.ofEntries(
                    Map.entry("bloc", "khoi-mau"),
                    Map.entry("about", ANOTHER_BOARD),
                    Map.entry("candidate", ANOTHER_BOARD),
                    Map.entry("chairChoice", ANOTHER_BOARD),
                    Map.entry("decidedBy", ANOTHER_BOARD),
                    Map.entry("verifier", ANOTHER_BOARD),
                    Map.entry("into", JOINED_BOARD),
                    Map.entry("successor", JOINED_BOARD),
                    Map.entry("person", "chuyen-vien"),
                    Map.entry("teller", "chuyen-vien"),
                    Map.entry("signer", "chuyen-vien"),
                    Map.entry("mandate", "uy-quyen-1"),
                    Map.entry("authority", "bo-mau"),
                    Map.entry("ballot", "co-thi-dua"),
                    Map.entry("runoff", "co-thi-dua-2"),
                    Map.entry("resolution", "thong-nhat-1"),
                    Map.entry("petition", "kien-nghi-1"),
                    Map.entry("hold", "tam-dung-1"),
                    Map.entry("evidence", "bao-cao-nam"),
                    Map.entry("criterion", "thu-hut-dau-tu"),
                    Map.entry("criteria", "thu-hut-dau-tu"),
                    Map.entry("code", "thu-hut-dau-tu"),
                    Map.entry("parent", "phat-trien-kinh-te"),
                    Map.entry("movement", "vuon-hoa-xanh"),
                    Map.entry("subGroup", "ven-bien"),
                    Map.entry("year", 2025),
                    Map.entry("fromYear", 2025),
                    Map.entry("toYear", 2027),
                    Map.entry("percent", 80),
                    Map.entry("numerator", 2),
                    Map.entry("denominator", 3),
                    Map.entry("daysBefore", 7),
                    Map.entry("pledgeDue", "2025-03-15"),
                    Map.entry("resultDue", "2025-12-15"),
                    Map.entry("due", "2025-12-15"),
                    Map.entry("until", "2025-12-31"),
                    Map.entry("number", "01/QĐ-MẪU"),
                    Map.entry("province", "tỉnh Hoa Sen"));

    private Examples() {}

    /** The whole body with every field but the part that says that it is history. */
    static Map<String, Object> of(Shape.Body body) {
        return of(body, 0);
    }

    /** {@code nth}: of several in a list, which one; they differ in their identifiers. */
    private static Map<String, Object> of(Shape.Body body, int nth) {
        var example = new LinkedHashMap<String, Object>();
        body.fields().stream()
                .filter(field -> !field.name().equals(Bodies.IMPORTED))
                .forEach(field -> example.put(field.name(), of(field.name(), field.shape(), nth)));
        return example;
    }

    private static Object of(String name, Shape shape, int nth) {
        return switch (shape) {
            case Shape.Body body -> of(body, nth);
            case Shape.Many many ->
                    IntStream.range(0, Math.max(many.min(), 1))
                            .mapToObj(each -> of(singular(name), many.item(), each))
                            .toList();
            case Shape.Identifier _ -> id(name, nth);
            case Shape.Words _ -> KNOWN.getOrDefault(name, "Ví dụ minh họa");
            case Shape.Whole whole -> KNOWN.getOrDefault(name, Math.max(whole.min(), 1));
            case Shape.Figure figure -> Math.max(figure.min(), 12);
            case Shape.YesOrNo _ -> true;
            case Shape.Day _ -> KNOWN.getOrDefault(name, "2025-01-20");
            case Shape.OneOf choice -> choice.values().getFirst();
        };
    }

    private static Object id(String name, int nth) {
        var known = KNOWN.get(name);
        if (known == null) {
            return BOARDS.get(nth % BOARDS.size());
        }
        return nth == 0 ? known : known + "-" + (nth + 1);
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
