package vn.thidua.query.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringApplication;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.engines.Engines;
import vn.thidua.engines.Ports;
import vn.thidua.query.QueryService;
import vn.thidua.query.SampleLog;

/**
 * The running service with the sample years: its own PostgreSQL, its own Kafka, and beside it the
 * log that the audit compares with.
 */
final class Site {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "thidua.pages";
    private static final Site SHARED = new Site(SampleLog.of("2022", "mau-2025", "mau-2026"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<LogEntry> log;
    private final String address;

    private Site(List<LogEntry> log) {
        this.log = log;
        int port = Ports.free();
        address = "http://127.0.0.1:" + port;
        var engines = Engines.shared();
        var kafka = engines.kafka().bootstrapServers();
        publish(kafka);
        SpringApplication.run(
                QueryService.class,
                "--THIDUA_LOCAL=true",
                "--THIDUA_QUERY_PORT=" + port,
                "--THIDUA_VIEWS_URL=" + engines.freshDatabase(),
                "--THIDUA_VIEWS_USER=" + engines.postgres().user(),
                "--THIDUA_VIEWS_PASSWORD=" + engines.postgres().password(),
                "--THIDUA_KAFKA=" + kafka,
                "--THIDUA_TOPIC=" + TOPIC,
                "--THIDUA_COMMAND_SERVICE=http://127.0.0.1:" + serveLog());
        awaitViews();
    }

    static Site shared() {
        return SHARED;
    }

    String address() {
        return address;
    }

    /** The events of one year in order. */
    List<LogEntry> entriesOf(String stream) {
        return log.stream().filter(entry -> entry.stream().equals(stream)).toList();
    }

    HttpResponse<String> get(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the service does not answer " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(String kafka) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka);
        try (var admin = Admin.create(settings);
                var producer =
                        new KafkaProducer<>(
                                settings, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1))).all().get();
            for (var entry : log) {
                producer.send(new ProducerRecord<>(TOPIC, entry.stream(), SampleLog.line(entry)))
                        .get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the sample log could not be published", e);
        }
    }

    /** What GET /api/log answers, from the same entries. */
    private int serveLog() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/api/log",
                    exchange -> {
                        try (exchange) {
                            var stream = stream(exchange.getRequestURI().getQuery());
                            var body =
                                    log.stream()
                                            .filter(e ->
                                                    stream.isEmpty()
                                                            || stream.get().equals(e.stream()))
                                            .map(SampleLog::line)
                                            .reduce("", (all, line) -> all + line + "\n")
                                            .getBytes(StandardCharsets.UTF_8);
                            exchange.getResponseHeaders()
                                    .add("Content-Type", "application/x-ndjson");
                            exchange.sendResponseHeaders(200, body.length);
                            exchange.getResponseBody().write(body);
                        }
                    });
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new IllegalStateException("the log could not be served", e);
        }
    }

    private static Optional<String> stream(String query) {
        return List.of(query.split("&")).stream()
                .filter(part -> part.startsWith("stream="))
                .map(part -> part.substring("stream=".length()))
                .findFirst();
    }

    /** The pages are ready when each of them shows the last event of its year. */
    private void awaitViews() {
        var last = Instant.now().plus(PATIENCE);
        var waiting = List.of("board", "indicators", "ballots", "awards");
        for (var year : List.of("taynguyen-duyenhai/2022", "khoi-mau/2025", "khoi-mau/2026")) {
            var events = entriesOf("cycle:" + year.replace("/", ":")).size();
            for (var view : waiting) {
                var path = "/api/cycles/" + year + "/" + view + "?atLeast=" + events;
                while (get(path).statusCode() != 200) {
                    if (Instant.now().isAfter(last)) {
                        throw new IllegalStateException(path + " did not come within " + PATIENCE);
                    }
                }
            }
        }
    }
}
