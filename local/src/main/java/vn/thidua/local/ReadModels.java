package vn.thidua.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;

/** The read models of the query-service, as its operators see them. */
record ReadModels(Http http, String url, Await await) {
    private static final Duration BOUND = Duration.ofMinutes(2);

    /** What the operations page says about one. */
    record Status(String name, String state, long position, long rows, String contentHash) {}

    List<Status> all() {
        var list = http.document(url + "/api/operations/read-models");
        return list.valueStream()
                .map(model ->
                        new Status(
                                model.path("name").asString(),
                                model.path("state").asString(),
                                model.path("position").asLong(),
                                model.path("rows").asLong(),
                                model.path("contentHash").asString("")))
                .toList();
    }

    /** Waits until every read model shows all of the log up to this position. */
    void awaitPosition(long position) {
        var reached =
                await.until(
                        BOUND,
                        () -> all().stream().allMatch(model -> model.position() >= position));
        if (!reached) {
            throw new Halt(
                    "Mô hình đọc chưa theo kịp nhật ký: " + all(),
                    "The read models have not caught up with the log: " + all());
        }
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
