package vn.thidua.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The read models of the query-service, as its operators see them. */
record ReadModels(Http http, String url, Await await) {
    private static final Duration BOUND = Duration.ofMinutes(2);

    /**
     * What the operations page says about one.
     *
     * @param stop why it stands still, empty while it reads
     */
    record Status(String name, String stop, long position, long rows, String contentHash) {
        static Status of(JsonNode model) {
            return new Status(
                    model.path("name").asString(),
                    model.has("stop") ? model.path("stop").toString() : "",
                    model.path("position").asLong(),
                    model.path("rows").asLong(),
                    model.path("contentHash").asString());
        }

        boolean isReadingUpTo(long end) {
            return stop.isEmpty() && position < end;
        }
    }

    List<Status> all() {
        var list = http.document(url + "/api/operations/read-models");
        return list.valueStream().map(Status::of).toList();
    }

    /** Waits until every read model shows all of the log up to this position, or one stops. */
    void awaitPosition(long position) {
        await.until(BOUND, () -> all().stream().noneMatch(model -> model.isReadingUpTo(position)));
        var behind = all().stream().filter(model -> model.position() < position).toList();
        if (!behind.isEmpty()) {
            throw new Halt(
                    "Mô hình đọc chưa theo kịp nhật ký: " + names(behind),
                    "Read models have not caught up with the log: "
                            + names(behind)
                            + behind.getFirst().stop());
        }
    }

    private static String names(List<Status> models) {
        return models.stream().map(Status::name).collect(Collectors.joining(", ", "", " "));
    }

    /** Fills it again from the log. */
    Http.Answer rebuild(String name) {
        var address = url + "/api/operations/read-models/" + name + "/rebuild";
        var request = Http.request(address).POST(BodyPublishers.noBody());
        return http.send(request)
                .orElseThrow(() ->
                        new Halt(
                                "Demo không chạy tại " + url + ": hãy chạy ./thidua demo.",
                                "No demo runs at " + url + ": run ./thidua demo."));
    }
}
