package vn.thidua.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.thidua.query.RunningService;

/** A program that listens to a year, and what it has heard. */
final class Listening implements AutoCloseable {
    private static final String END = "end";
    private static final long PATIENCE_SECONDS = 30;

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private Listening(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::listen);
    }

    static Listening to(RunningService service, String path, String... headers)
            throws IOException, InterruptedException {
        var answer = service.open(path, headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Listening(answer);
    }

    private void listen() {
        var lines = new InputStreamReader(answer.body(), StandardCharsets.UTF_8);
        try (var reader = new BufferedReader(lines)) {
            reader.lines()
                    .filter(line -> line.startsWith("event:") || line.startsWith("id:"))
                    .forEach(heard::add);
        } catch (UncheckedIOException | IOException _) {
            // The line broke.
        } finally {
            heard.add(END);
        }
    }

    /** Passes over beats, and returns the version that it is told next. */
    long version() throws InterruptedException {
        while (true) {
            var line = next();
            assertThat(line).as("the stream goes on").isNotEqualTo(END);
            if (line.startsWith("id:")) {
                return Long.parseLong(line.substring(3).strip());
            }
        }
    }

    String next() throws InterruptedException {
        var line = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(line).as("something within %d s", PATIENCE_SECONDS).isNotNull();
        return line;
    }

    /** Waits for the end, whatever is heard before it. */
    void awaitEnd() throws InterruptedException {
        while (!next().equals(END)) {
            // Still told something.
        }
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
