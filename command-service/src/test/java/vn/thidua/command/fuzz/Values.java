package vn.thidua.command.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a schema, at its bounds more often than chance would have it. */
final class Values {
    /** In every text that is made up, so that it is known again where it does not belong. */
    static final String MARK = "kinbaomat";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern DIGITS = Pattern.compile("at most (\\d+) digits");
    private static final Pattern DAYS =
            Pattern.compile("from (\\d{4}-\\d{2}-\\d{2}) to (\\d{4}-\\d{2}-\\d{2})");
    private static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyạảãàáặẳẵằắếềểễệÝỶ 0123456789.,;:()/%–\"\\'<>&{}$\n\t😀";
    private static final String ID = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** What an example must name otherwise to be about something that is here. */
    private static final Set<String> HERE =
            Set.of("bloc", "year", "board", "voter", "verifier", "person", "mandate", "tellers");

    private static final Set<String> BOARDS = Set.of("board", "voter", "verifier");

    private final Dice dice;
    private final World world;

    Values(Dice dice, World world) {
        this.dice = dice;
        this.world = world;
    }

    /** The body of a command: made up from its schema, or its example with what is here. */
    ObjectNode body(JsonNode schema, JsonNode example) {
        return dice.below(5) < 2 ? likeThe(example, schema) : object(schema);
    }

    private ObjectNode likeThe(JsonNode example, JsonNode schema) {
        var body = (ObjectNode) example.deepCopy();
        for (var name : List.copyOf(body.propertyNames())) {
            if (HERE.contains(name) ? !dice.oneIn(12) : dice.oneIn(12)) {
                put(body, name, schema.at("/properties/" + name));
            }
        }
        if (dice.oneIn(2)) {
            put(body, "imported", schema.at("/properties/imported"));
        }
        return body;
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.get("properties").properties().forEach(p -> put(object, p.getKey(), p.getValue()));
        return object;
    }

    private void put(ObjectNode object, String name, JsonNode schema) {
        object.remove(name);
        var value = of(name, schema);
        if (value != null) {
            object.set(name, value);
        }
    }

    /** A value, or null for none. */
    private @Nullable JsonNode of(String name, JsonNode schema) {
        if (schema.has("oneOf")) {
            return switch (dice.below(10)) {
                case 0, 1, 2, 3 -> null;
                case 4 -> JSON.nullNode();
                default -> of(name, schema.get("oneOf").get(0));
            };
        }
        return switch (schema.get("type").stringValue()) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer" -> JSON.numberNode(whole(name, schema));
            case "number" -> JSON.numberNode(figure(schema));
            case "boolean" -> JSON.booleanNode(dice.oneIn(2));
            default -> JSON.stringNode(text(name, schema));
        };
    }

    private JsonNode array(String name, JsonNode schema) {
        var array = JSON.arrayNode();
        int least = schema.get("minItems").intValue();
        int most = Math.min(schema.get("maxItems").intValue(), least + 3);
        for (long left = dice.between(least, most); left > 0; left--) {
            var item = of(name, schema.get("items"));
            array.add(item == null ? JSON.nullNode() : item);
        }
        return array;
    }

    private long whole(String name, JsonNode schema) {
        if (name.equals("year") && dice.below(10) < 8) {
            return World.YEAR;
        }
        return number(schema);
    }

    private long number(JsonNode schema) {
        long least = schema.get("minimum").longValue();
        long most = schema.get("maximum").longValue();
        return switch (dice.below(6)) {
            case 0 -> least;
            case 1 -> most;
            case 2, 3 -> dice.between(least, Math.min(most, least + 20));
            default -> dice.between(least, most);
        };
    }

    private BigDecimal figure(JsonNode schema) {
        long whole = number(schema);
        int decimals = decimals(schema);
        boolean isInside = whole < schema.get("maximum").longValue();
        return decimals == 0 || !isInside || whole < 0
                ? BigDecimal.valueOf(whole)
                : new BigDecimal(whole + "." + "0123456789".substring(0, decimals));
    }

    static int decimals(JsonNode schema) {
        var digits = DIGITS.matcher(schema.get("description").stringValue());
        return digits.find() ? Integer.parseInt(digits.group(1)) : 0;
    }

    private String text(String name, JsonNode schema) {
        if (schema.has("enum")) {
            var values = schema.get("enum");
            return values.get(dice.below(values.size())).stringValue();
        }
        if (schema.has("format")) {
            return day(schema);
        }
        return isId(schema) ? id(name) : words(schema);
    }

    static boolean isId(JsonNode schema) {
        return schema.path("pattern").asString("").startsWith("^");
    }

    private String id(String name) {
        if (name.equals("bloc")) {
            return dice.oneIn(20) ? world.other() : dice.oneIn(10) ? anyId() : world.bloc();
        }
        if (BOARDS.contains(name) && !dice.oneIn(5)) {
            return dice.of(World.BOARDS);
        }
        return dice.below(10) < 8 ? dice.of(World.IDS) : anyId();
    }

    private String anyId() {
        int inside = dice.oneIn(4) ? 62 : dice.below(10);
        var id = new StringBuilder().append(letter(ID));
        for (int i = 0; i < inside; i++) {
            id.append(dice.oneIn(5) ? '-' : letter(ID));
        }
        return id.append(letter(ID)).toString();
    }

    private char letter(String letters) {
        return letters.charAt(dice.below(letters.length()));
    }

    private String day(JsonNode schema) {
        var bounds = DAYS.matcher(schema.get("description").stringValue());
        if (dice.below(10) < 7 || !bounds.find()) {
            return LocalDate.of(2025, 1, 1).plusDays(dice.below(400)).toString();
        }
        var first = LocalDate.parse(bounds.group(1));
        var last = LocalDate.parse(bounds.group(2));
        return switch (dice.below(3)) {
            case 0 -> first.toString();
            case 1 -> last.toString();
            default ->
                    LocalDate.ofEpochDay(dice.between(first.toEpochDay(), last.toEpochDay()))
                            .toString();
        };
    }

    private String words(JsonNode schema) {
        int most = schema.get("maxLength").intValue();
        int length = dice.oneIn(12) ? most : Math.min(most, 1 + dice.below(40));
        var words = new StringBuilder(length > MARK.length() ? MARK : "đ");
        int characters = words.length();
        var letters = LETTERS.codePoints().toArray();
        for (; characters < length; characters++) {
            words.appendCodePoint(letters[dice.below(letters.length)]);
        }
        return words.toString();
    }
}
