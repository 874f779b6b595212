package vn.thidua.local;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The read models of the query-service, as its operators see them. */
record ReadModels(Http http, String url, Tokens tokens, Await await) {
    /** The sample person who operates. */
    static final String OPERATOR = "van-hanh";

    private static final Set<String> UNDER_WAY = Set.of("FILLING", "COMPARING");
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

    static ReadModels ofDemo(Http http) {
        var addresses = Addresses.known();
        var await = new Await();
        return new ReadModels(
                http, addresses.queryUrl(), new Tokens(http, addresses.issuerUrl(), await), await);
    }

    List<Status> all() {
        var list = document(url + "/api/operations/read-models");
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

    /** Begins to fill it again from the log, beside the rows that serve. */
    Http.Answer beginRebuild(String name) {
        return ask(Http.request(rebuild(name)).POST(BodyPublishers.noBody()));
    }

    /** Lets rows serve that differ from those before, if their hash is still this one. */
    Http.Answer confirmRebuild(String name, String hash) {
        var address = rebuild(name) + "/switch?hash=" + hash;
        return ask(Http.request(address).POST(BodyPublishers.noBody()));
    }

    /** Ends a rebuild and leaves everything as it was before. */
    Http.Answer cancelRebuild(String name) {
        return ask(Http.request(rebuild(name)).DELETE());
    }

    /** Waits until the rebuild needs nothing more than perhaps a confirmation. */
    JsonNode awaitRebuilt(String name, Consumer<JsonNode> eachLook) {
        await.whilst(() -> {
            var rebuilding = document(rebuild(name));
            eachLook.accept(rebuilding);
            return UNDER_WAY.contains(rebuilding.path("state").asString());
        });
        return document(rebuild(name));
    }

    /** The streams that it holds because it cannot digest one of their entries. */
    Http.Answer parked(String name) {
        return ask(Http.request(parkedOf(name)).GET());
    }

    /** Applies all that waits in a parked stream, or nothing. */
    Http.Answer retry(String name, String stream) {
        var address = parkedOf(name) + "/" + stream + "/retry";
        return ask(Http.request(address).POST(BodyPublishers.noBody()));
    }

    private String parkedOf(String name) {
        return url + "/api/operations/read-models/" + name + "/parked";
    }

    private String rebuild(String name) {
        return url + "/api/operations/read-models/" + name + "/rebuild";
    }

    private JsonNode document(String address) {
        return http.document(address, tokens.of(OPERATOR));
    }

    private Http.Answer ask(HttpRequest.Builder request) {
        return http.send(request.header("Authorization", tokens.of(OPERATOR)))
                .orElseThrow(() ->
                        new Halt(
                                "Demo không chạy tại " + url + ": hãy chạy ./thidua demo.",
                                "No demo runs at " + url + ": run ./thidua demo."));
    }
}
