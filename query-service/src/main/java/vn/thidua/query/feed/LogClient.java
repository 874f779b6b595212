package vn.thidua.query.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.query.signin.OwnToken;

/** Reads the log itself, from the command service that keeps it. */
@Component
public class LogClient implements LogLines {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String commandService;
    private final OwnToken token;

    public LogClient(@Value("${thidua.command-service}") String commandService, OwnToken token) {
        this.commandService = commandService;
        this.token = token;
    }

    /** All lines of the log in order. Close the stream. */
    public Stream<String> all() throws LogAway {
        return get("/api/log?after=0");
    }

    /** The lines of the log behind a position, in order. Close the stream. */
    @Override
    public Stream<String> after(long position) throws LogAway {
        return get("/api/log?after=" + position);
    }

    /** The lines of one stream of the log in order. Close the stream. */
    public Stream<String> of(String stream) throws LogAway {
        return get("/api/log?after=0&stream=" + URLEncoder.encode(stream, StandardCharsets.UTF_8));
    }

    private Stream<String> get(String path) throws LogAway {
        var request =
                HttpRequest.newBuilder(URI.create(commandService + path))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization())
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                answer.body().close();
                throw new LogAway("the command service answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new LogAway("the command service does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogAway("interrupted");
        }
    }

    private String authorization() throws LogAway {
        try {
            return token.header();
        } catch (RuntimeException e) {
            throw new LogAway("the issuer gives no token to read the log with: " + e);
        }
    }

    /** Whether reading failed half-way, which the lines themselves can only say unchecked. */
    public static LogAway brokenOff(UncheckedIOException e) {
        return new LogAway("the command service broke off: " + e.getCause());
    }

    /** The log cannot be read now. */
    public static final class LogAway extends Exception {
        private static final long serialVersionUID = 1L;

        LogAway(String message) {
            super(message);
        }
    }
}
