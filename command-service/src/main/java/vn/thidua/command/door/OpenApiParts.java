package vn.thidua.command.door;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Refusal;
import vn.thidua.gate.TokenReason;

/** The parts of the description that all commands share. */
final class OpenApiParts {
    private static final Set<String> POSITIONS = Set.of("after", "until");

    private OpenApiParts() {}

    static Map<String, Object> map(Object... members) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < members.length; i += 2) {
            map.put((String) members[i], members[i + 1]);
        }
        return map;
    }

    static Map<String, Object> parameter(
            String in, String name, boolean required, String description) {
        return map(
                "in",
                in,
                "name",
                name,
                "required",
                required,
                "description",
                description,
                "schema",
                map("type", POSITIONS.contains(name) ? "integer" : "string"));
    }

    static Map<String, Object> answer() {
        return map(
                "type",
                "object",
                "required",
                List.of("stream", "version", "position", "events"),
                "properties",
                map(
                        "stream",
                        map("type", "string"),
                        "version",
                        map("type", "integer"),
                        "position",
                        map("type", "integer"),
                        "events",
                        map("type", "array", "items", map("type", "string"))));
    }

    static Map<String, Object> problem() {
        var text = map("type", "string");
        return map(
                "type",
                "object",
                "required",
                List.of("type", "title", "status", "detail", "reason", "vi", "en", "details"),
                "properties",
                map(
                        "type",
                        text,
                        "title",
                        text,
                        "status",
                        map("type", "integer"),
                        "detail",
                        text,
                        "reason",
                        text,
                        "vi",
                        text,
                        "en",
                        text,
                        "details",
                        map("type", "object")));
    }

    /** Every refusal there is, by status, each with its sentences. */
    static Map<String, Object> responses() {
        var responses = new LinkedHashMap<String, Object>();
        byStatus()
                .forEach((status, reasons) ->
                        responses.put("Refused" + status, response(status, reasons)));
        return responses;
    }

    static Map<String, Object> refusals() {
        var refusals = new LinkedHashMap<String, Object>();
        byStatus().keySet().forEach(status -> refusals.put(status.toString(), reference(status)));
        return refusals;
    }

    static Map<String, Object> reference(int status) {
        return map("$ref", "#/components/responses/Refused" + status);
    }

    private static Map<String, Object> response(int status, List<Refusal> reasons) {
        var names = reasons.stream().map(Refusal::name).toList();
        return map(
                "description",
                status == Problems.REFUSED_BY_THE_RULES
                        ? "Quy tắc không cho phép. The rules refuse."
                        : "Yêu cầu chưa đúng hoặc chưa nhận được. The door turns it away.",
                "content",
                map(
                        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        map(
                                "schema",
                                map(
                                        "allOf",
                                        List.of(
                                                map("$ref", "#/components/schemas/Problem"),
                                                map(
                                                        "properties",
                                                        map("reason", map("enum", names))))))),
                "x-reasons",
                reasons.stream()
                        .map(reason ->
                                map(
                                        "reason", reason.name(),
                                        "vi", reason.vi(),
                                        "en", reason.en()))
                        .toList());
    }

    private static Map<Integer, List<Refusal>> byStatus() {
        var byStatus = new TreeMap<Integer, List<Refusal>>();
        for (var reason : TokenReason.values()) {
            byStatus.computeIfAbsent(reason.status(), _ -> new ArrayList<>()).add(reason);
        }
        for (var reason : DoorReason.values()) {
            byStatus.computeIfAbsent(reason.status(), _ -> new ArrayList<>()).add(reason);
        }
        for (var reason : Reason.all()) {
            byStatus.computeIfAbsent(Problems.statusOf(reason), _ -> new ArrayList<>()).add(reason);
        }
        return byStatus;
    }
}
