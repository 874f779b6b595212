package vn.thidua.query.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import vn.thidua.query.signin.OnBehalf;

/** Sends a command to the command-service in the name of whoever is signed in. */
@Component
class CommandClient {
    private static final Logger LOG = LoggerFactory.getLogger(CommandClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String commandService;
    private final OnBehalf onBehalf;

    CommandClient(@Value("${thidua.command-service}") String commandService, OnBehalf onBehalf) {
        this.commandService = commandService;
        this.onBehalf = onBehalf;
    }

    /**
     * One command.
     *
     * @param key the same one however often it is sent
     */
    record Asked(String command, JsonNode body, String key) {}

    Sent send(
            Asked asked,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        return onBehalf.header(signedIn, request, response)
                .map(authorization -> send(asked, authorization))
                .orElseGet(Sent.SignInAgain::new);
    }

    private Sent send(Asked asked, String authorization) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(commandService + "/api/commands/" + asked.command()))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", asked.key())
                        .POST(HttpRequest.BodyPublishers.ofString(asked.body().toString()))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return read(answer.statusCode(), answer.body());
        } catch (IOException | JacksonException e) {
            LOG.warn("the command-service gave no answer: {}", e.toString());
            return new Sent.Away();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Sent.Away();
        }
    }

    private static Sent read(int status, String body) {
        if (status == 401) {
            return new Sent.SignInAgain();
        }
        var answer = Json.MAPPER.readTree(body);
        if (status == 200) {
            return new Sent.Done(
                    answer.path("stream").asString(),
                    answer.path("version").asLong(),
                    answer.path("position").asLong());
        }
        if (status >= 500 || !answer.has("reason")) {
            return new Sent.Away();
        }
        Map<String, Object> details =
                Json.MAPPER.convertValue(answer.path("details"), new TypeReference<>() {});
        return new Sent.Refused(
                answer.path("reason").asString(),
                answer.path("vi").asString(),
                answer.path("en").asString(),
                details);
    }
}
