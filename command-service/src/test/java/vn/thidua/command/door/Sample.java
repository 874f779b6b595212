package vn.thidua.command.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.command.RunningService;
import vn.thidua.command.json.Json;

/** The sample years, sent through the door as an operator would send them. */
public final class Sample {
    private Sample() {}

    public static List<RunningService.Answer> send(RunningService service, String name) {
        return send(service, name, 0, read(name).get("commands").size());
    }

    /** The commands from one place in the file up to another, which is left out. */
    static List<RunningService.Answer> send(RunningService service, String name, int from, int to) {
        var sample = read(name);
        var answers = new ArrayList<RunningService.Answer>();
        for (int i = from; i < to; i++) {
            var line = sample.get("commands").get(i);
            answers.add(
                    service.send(
                            service.command(
                                            line.get("command").stringValue(),
                                            body(sample, line).toString())
                                    .setHeader(
                                            "Idempotency-Key",
                                            "sample:%s:%04d".formatted(name, i + 1))));
        }
        return answers;
    }

    private static ObjectNode body(JsonNode sample, JsonNode line) {
        var body = ((ObjectNode) line.get("body")).deepCopy();
        body.putObject("imported")
                .put("happenedOn", line.get("on").stringValue())
                .put(
                        "source",
                        line.has("source")
                                ? line.get("source").stringValue()
                                : sample.get("source").stringValue());
        return body;
    }

    static JsonNode read(String name) {
        try {
            return Json.MAPPER.readTree(Files.readString(Path.of("../samples", name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
