package vn.thidua.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.thidua.command.json.Json;
import vn.thidua.engines.Engines;

/** The whole service as it is deployed, on a database and a topic of its own. */
public final class RunningService implements AutoCloseable {
    /** Who asks where a test does not say: a person of the ministry, which also records history. */
    public static final String MINISTRY = token("can-bo-bo", "STANDING_BODY");

    /** Who reads the whole log. */
    public static final String AUDITOR = token("kiem-tra-vien", "AUDITOR", "OPERATOR");

    private static final String PLENTY = "1000000000";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static String token(String person, String... standings) {
        return "Bearer " + Engines.shared().tokens().of(person, standings);
    }

    public static RunningService start(String... settings) {
        return on(Engines.shared().freshDatabase(), "t." + UUID.randomUUID(), settings);
    }

    public static RunningService on(String database, String topic, String... settings) {
        var postgres = Engines.shared().postgres();
        var service = Engines.shared().service();
        var all = new LinkedHashMap<String, String>();
        all.put("server.port", "0");
        all.put("spring.datasource.url", database);
        all.put("spring.datasource.username", service.name());
        all.put("spring.datasource.password", service.password());
        all.put("thidua.log-owner", postgres.user());
        all.put("thidua.log-owner-password", postgres.password());
        all.put("thidua.kafka", Engines.shared().kafka().bootstrapServers());
        all.put("thidua.topic", topic);
        // A test that counts requests says how many it allows.
        all.put("thidua.quota.address", PLENTY);
        all.put("thidua.quota.person", PLENTY);
        all.put("thidua.quota.board", PLENTY);
        all.put("thidua.topic-keys", "test:" + "k".repeat(32));
        all.put("thidua.issuer", Engines.shared().tokens().issuer());
        for (var setting : settings) {
            var name = setting.substring(0, setting.indexOf('='));
            all.put(name, setting.substring(name.length() + 1));
        }
        var arguments = all.entrySet().stream().map(setting -> "--" + setting);
        return new RunningService(
                SpringApplication.run(CommandService.class, arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI uri(String path) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        int port = requireNonNull(server).getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** A request for a command that is right in all but what a test changes. */
    public HttpRequest.Builder command(String name, String body) {
        return HttpRequest.newBuilder(uri("/api/commands/" + name))
                .header("Content-Type", "application/json")
                .header("Authorization", MINISTRY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
    }

    /** A request with a body that is no command, by the ministry. */
    public HttpRequest.Builder json(String method, String path, String body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Authorization", MINISTRY)
                .method(method, BodyPublishers.ofString(body));
    }

    public Answer send(String name, String body) {
        return send(command(name, body));
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", AUDITOR));
    }

    /** A request whose body has not come yet. */
    public Socket begin(String token) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), uri("/").getPort());
        socket.getOutputStream()
                .write(
                        """
                        POST /api/commands/SignPledge HTTP/1.1\r
                        Host: 127.0.0.1\r
                        Authorization: %s\r
                        Idempotency-Key: dung-giua-chung\r
                        Content-Type: application/json\r
                        Content-Length: 100\r
                        \r
                        {"bloc":\
                        """
                                .formatted(token)
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back, with the members that tests ask for. */
    public record Answer(HttpResponse<String> http) {
        public int status() {
            return http.statusCode();
        }

        public String body() {
            return http.body();
        }

        public JsonNode json() {
            return Json.MAPPER.readTree(http.body());
        }

        public String reason() {
            return json().path("reason").asString("");
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
