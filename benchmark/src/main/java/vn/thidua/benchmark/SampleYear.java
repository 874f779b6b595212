package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.command.json.Json;
import vn.thidua.domain.Command;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Vocabulary;

/** The commands of an invented year, for as many invented blocs as a bench needs. */
final class SampleYear {
    private final JsonNode sample;

    SampleYear(String name) throws IOException {
        var file = Home.home().resolve("samples").resolve(name + ".json");
        sample = JsonMapper.shared().readTree(Files.readString(file));
    }

    /** A command of the year, with its body as it is sent. */
    record Step(String command, String body) {
        String request(String key) {
            return Wire.post("/api/commands/" + command, body, key);
        }

        /** The same about something else. */
        Step with(String field, String value) {
            var changed = (ObjectNode) JsonMapper.shared().readTree(body);
            changed.put(field, value);
            return new Step(command, changed.toString());
        }

        /** The same without HTTP. */
        Asked asked() {
            var rest = (ObjectNode) JsonMapper.shared().readTree(body);
            var imported = Json.MAPPER.treeToValue(rest.remove("imported"), Imported.class);
            var type = Objects.requireNonNull(Vocabulary.commands().get(command), command);
            return new Asked(Json.read(rest.toString(), type), imported);
        }
    }

    /** A command, and from where it was taken over. */
    record Asked(Command command, Imported imported) {}

    /** What comes before the first command of this name. */
    List<Step> before(String command, String bloc) {
        return steps(bloc).stream().takeWhile(step -> !step.command().equals(command)).toList();
    }

    /** All commands of this name, in order. */
    List<Step> all(String command, String bloc) {
        return steps(bloc).stream().filter(step -> step.command().equals(command)).toList();
    }

    private List<Step> steps(String bloc) {
        var commands = sample.path("commands");
        return IntStream.range(0, commands.size())
                .mapToObj(i -> step(commands.get(i), bloc))
                .toList();
    }

    private Step step(JsonNode line, String bloc) {
        return step(
                line.path("command").asString(),
                line.path("body").toString(),
                bloc,
                line.path("on").asString());
    }

    /** A command beside those of the year, recorded like them: with its day and their source. */
    Step step(String command, String body, String bloc, String day) {
        var sent = (ObjectNode) JsonMapper.shared().readTree(body);
        sent.put("bloc", bloc);
        sent.putObject("imported")
                .put("happenedOn", day)
                .put("source", sample.path("source").asString());
        return new Step(command, sent.toString());
    }
}
