package vn.thidua.command.fuzz;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service itself says that it takes: its OpenAPI document, as it is served. */
record Contract(JsonNode document) {
    /** The description is nested deeper than the door lets a body be. */
    static Contract read(String json) {
        return new Contract(JsonMapper.shared().readTree(json));
    }

    List<String> commands() {
        return document.get("paths").propertyNames().stream()
                .filter(path -> path.startsWith("/api/commands/"))
                .map(path -> path.substring("/api/commands/".length()))
                .toList();
    }

    JsonNode schema(String command) {
        return body(command).get("schema");
    }

    JsonNode example(String command) {
        return body(command).get("example");
    }

    private JsonNode body(String command) {
        return document.at("/paths/~1api~1commands~1" + command)
                .at("/post/requestBody/content/application~1json");
    }
}
