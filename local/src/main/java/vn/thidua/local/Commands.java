package vn.thidua.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends commands over HTTP until they are answered. */
record Commands(Http http, String url, Tokens tokens, Await await) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int UNAVAILABLE = 503;

    /**
     * One command with the key that makes sending it again harmless.
     *
     * @param actor the person who asks
     */
    record Asked(String command, String key, String actor, JsonNode body) {}

    /** Loads the year and returns the last position it has in the log. */
    long load(Sample sample) {
        long last = 0;
        for (int i = 0; i < sample.commands().size(); i++) {
            var step = sample.commands().get(i);
            var asked =
                    new Asked(
                            step.command(), sample.key(i), sample.actor(step), body(sample, step));
            last = Math.max(last, accepted(asked).path("position").asLong());
        }
        return last;
    }

    private static JsonNode body(Sample sample, Sample.Step step) {
        var body = (ObjectNode) step.body().deepCopy();
        var day = step.on();
        if (day != null) {
            body.putObject("imported")
                    .put("happenedOn", day.toString())
                    .put("source", sample.source(step));
        }
        return body;
    }

    private JsonNode accepted(Asked asked) {
        var answer = send(asked);
        if (!answer.isOk()) {
            throw new Halt(
                    "Không nạp được "
                            + asked.key()
                            + " ("
                            + asked.command()
                            + "); nếu mẫu đã đổi, hãy chạy ./thidua reset.",
                    "Cannot load it; if the sample has changed, run ./thidua reset. "
                            + answer.status()
                            + " "
                            + answer.body());
        }
        return answer.json();
    }

    /**
     * The answer, whatever it is. A service that is away or has to restart is asked again with the
     * same key.
     */
    Http.Answer send(Asked asked) {
        var answer = new AtomicReference<Http.@Nullable Answer>();
        await.until(
                PATIENCE,
                () -> {
                    var request =
                            Http.request(url + "/api/commands/" + asked.command())
                                    .header("Content-Type", "application/json")
                                    .header("Idempotency-Key", asked.key())
                                    .header("Authorization", tokens.of(asked.actor()))
                                    .POST(BodyPublishers.ofString(asked.body().toString()));
                    answer.set(
                            http.send(request).filter(a -> a.status() != UNAVAILABLE).orElse(null));
                    return answer.get() != null;
                });
        var last = answer.get();
        if (last == null) {
            throw new Halt(
                    "command-service không trả lời tại " + url,
                    "command-service does not answer at " + url);
        }
        return last;
    }
}
