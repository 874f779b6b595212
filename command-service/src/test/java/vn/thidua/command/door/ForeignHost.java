package vn.thidua.command.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.thidua.command.SharedService.SERVICE;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;

/** Reaches the service under a name that is not this machine's, as a foreign page could. */
final class ForeignHost {
    private ForeignHost() {}

    static Answer post(String host, String body) throws IOException, InterruptedException {
        var service = SERVICE.uri("/");
        // A proxy gets the foreign name in the request and need not look it up.
        var proxy = ProxySelector.of(new InetSocketAddress(service.getHost(), service.getPort()));
        try (var http = HttpClient.newBuilder().proxy(proxy).build()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create("http://" + host + "/api/commands/SignPledge"))
                            .header("Content-Type", "application/json")
                            .header(Actors.HEADER, RunningService.ACTOR)
                            .header(CommandDoor.KEY, "foreign-0001")
                            .POST(BodyPublishers.ofString(body, UTF_8))
                            .build();
            return new Answer(http.send(request, BodyHandlers.ofString()));
        }
    }
}
