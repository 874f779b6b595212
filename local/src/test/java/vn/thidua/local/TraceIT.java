package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.local.Collector.Step;

/** A slow act can be followed through both services. */
class TraceIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";
    private static final String SEND = "send " + Settings.TOPIC;

    private final Addresses addresses = SharedRun.addresses();

    @Test
    void a_traced_command_is_followed_from_its_request_to_the_rows_of_every_read_model()
            throws Exception {
        try (var http = new Http();
                var collector = new Collector(addresses.traces())) {
            var tokens = new Tokens(http, addresses.issuerUrl(), new Await());
            var applications = applications(http, tokens);
            establishABloc(tokens);

            var told =
                    new Await()
                            .until(
                                    Duration.ofMinutes(1),
                                    () -> collector.of(TRACE).size() >= applications.size() + 3);

            var steps = collector.of(TRACE);
            assertThat(told).as("what was told: %s", steps).isTrue();
            var request = child(steps, CALLER, "http post /api/commands/{command}");
            child(steps, request.id(), "append to the log");
            var sent = child(steps, request.id(), SEND);
            assertThat(sent.service()).isEqualTo(Stack.COMMAND_SERVICE);
            assertThat(steps.stream().filter(step -> step.parent().equals(sent.id())))
                    .allMatch(step -> step.service().equals(Stack.QUERY_SERVICE))
                    .extracting(Step::name)
                    .containsExactlyInAnyOrderElementsOf(applications);
        }
    }

    private void establishABloc(Tokens tokens) throws Exception {
        var body =
                """
                {"bloc":"khoi-theo-vet","name":"Khối theo vết (minh họa)","authority":"Bộ mẫu (minh họa)",
                 "instrument":{"number":"01/QĐ-MẪU","date":"2024-12-20","title":"Minh họa"},"subGroups":[],"illustrative":true}
                """;
        var request =
                HttpRequest.newBuilder(
                                URI.create(addresses.commandUrl() + "/api/commands/EstablishBloc"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "a-traced-bloc")
                        .header("Authorization", tokens.of("can-bo-bo"))
                        .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private static Step child(List<Step> steps, String parent, String name) {
        var children =
                steps.stream()
                        .filter(step -> step.parent().equals(parent) && step.name().equals(name))
                        .toList();
        assertThat(children).as("%s in %s", name, steps).hasSize(1);
        return children.getFirst();
    }

    /** One by each read model. */
    private List<String> applications(Http http, Tokens tokens) {
        return new ReadModels(http, addresses.queryUrl(), tokens, new Await())
                .all().stream().map(model -> "apply to " + model.name()).toList();
    }
}
