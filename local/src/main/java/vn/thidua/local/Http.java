package vn.thidua.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services over HTTP, like anybody else. */
final class Http implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** An answer of whatever status; empty if the service could not be reached. */
    Optional<Answer> send(HttpRequest.Builder request) {
        try {
            var built = request.timeout(Duration.ofSeconds(60)).build();
            HttpResponse<String> response = client.send(built, BodyHandlers.ofString());
            return Optional.of(new Answer(response.statusCode(), response.body()));
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    Optional<Answer> get(String url) {
        return send(request(url));
    }

    static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    /** The document at this address, which must be there, for whoever has this token. */
    JsonNode document(String url, String token) {
        var answer = send(request(url).header("Authorization", token));
        return answer.filter(Answer::isOk)
                .map(Answer::json)
                .orElseThrow(() ->
                        new Halt(
                                "Không đọc được " + url + ": " + answer,
                                "Cannot read " + url + ": " + answer));
    }

    @Override
    public void close() {
        client.close();
    }

    /** What a service answered. */
    record Answer(int status, String body) {
        boolean isOk() {
            return status == 200;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
