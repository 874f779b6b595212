package vn.thidua.command.door;

import static vn.thidua.command.door.OpenApiParts.map;
import static vn.thidua.command.door.OpenApiParts.parameter;
import static vn.thidua.command.door.OpenApiParts.refusals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.domain.Command;
import vn.thidua.domain.Term;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.shape.Shape;

/** The description of this API, made from the commands themselves: it cannot fall behind them. */
@RestController
class OpenApi {
    private static final String TOKEN = "token";

    private final Map<String, Object> document =
            map(
                    "openapi",
                    "3.1.1",
                    "info",
                    map(
                            "title",
                            "Thi Đua: command-service",
                            "version",
                            "1",
                            "description",
                            "Mỗi lệnh là một địa chỉ riêng. Each command has an address of its own."
                                    + " A refused command changes nothing."),
                    "paths",
                    paths(),
                    "components",
                    map(
                            "schemas",
                            map("Answer", OpenApiParts.answer(), "Problem", OpenApiParts.problem()),
                            "responses",
                            OpenApiParts.responses(),
                            "securitySchemes",
                            map(TOKEN, map("type", "http", "scheme", "bearer"))),
                    "security",
                    List.of(map(TOKEN, List.of())));

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> document() {
        return document;
    }

    private static Map<String, Object> paths() {
        var paths = new LinkedHashMap<String, Object>();
        Vocabulary.commands()
                .forEach((name, type) ->
                        paths.put("/api/commands/" + name, map("post", command(name, type))));
        paths.put("/api/log", map("get", log()));
        paths.putAll(OpenApiDirectory.paths());
        return paths;
    }

    private static Map<String, Object> command(String name, Class<? extends Command> type) {
        var term = type.getAnnotation(Term.class);
        return map(
                "operationId",
                name,
                "summary",
                term.vi(),
                "description",
                term.en(),
                "tags",
                List.of(type.getPackageName().replaceFirst(".*\\.", "")),
                "parameters",
                List.of(
                        parameter("header", CommandDoor.KEY, true, "[A-Za-z0-9._:-]{8,100}"),
                        parameter("header", "If-Match", false, "\"12\"")),
                "requestBody",
                body(Bodies.shape(name)),
                "responses",
                responses());
    }

    static Map<String, Object> body(Shape.Body shape) {
        var json = map("schema", JsonSchema.of(shape), "example", Examples.of(shape));
        return map("required", true, "content", map(MediaType.APPLICATION_JSON_VALUE, json));
    }

    private static Map<String, Object> responses() {
        var answer = map("schema", map("$ref", "#/components/schemas/Answer"));
        var responses =
                map(
                        "200",
                        map(
                                "description",
                                "Đã ghi nhận. Recorded; a repeat has the header Idempotency-Replayed.",
                                "headers",
                                map("ETag", map("schema", map("type", "string"))),
                                "content",
                                map(MediaType.APPLICATION_JSON_VALUE, answer)));
        responses.putAll(refusals());
        return responses;
    }

    private static Map<String, Object> log() {
        return map(
                "operationId",
                "readLog",
                "summary",
                "đọc nhật ký sự kiện",
                "description",
                "The event log in order, one entry a line, up to its end",
                "parameters",
                List.of(
                        parameter("query", "after", false, "position to begin after, from 0"),
                        parameter("query", "until", false, "last position that is wanted"),
                        parameter("query", "stream", false, "such as cycle:khoi-mau:2025")),
                "responses",
                map(
                        "200",
                        map(
                                "description",
                                "Từng dòng một. One JSON object a line.",
                                "content",
                                map("application/x-ndjson", map("schema", map("type", "string")))),
                        "400",
                        OpenApiParts.reference(400),
                        "401",
                        OpenApiParts.reference(401),
                        "403",
                        OpenApiParts.reference(403),
                        "503",
                        OpenApiParts.reference(503)));
    }
}
