package vn.thidua.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.log.Seal;
import vn.thidua.engines.Engines;

/** The whole service over its own database and topic, with a log beside it to ask. */
public final class RunningService implements AutoCloseable {
    /** Who reads and operates everything in tests that are about something else. */
    public static final String READER = token("doc-gia", "AUDITOR", "OPERATOR");

    private static final String KEYS = "test:" + "k".repeat(32);
    private static final long PLENTY = 1_000_000_000;
    private static final Duration BOUND = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String topic = "events-" + UUID.randomUUID();
    private final String database = Engines.shared().freshDatabase();
    private final LogServer log = new LogServer();
    private final long quotaOfPerson;
    private final KafkaProducer<String, String> producer;
    private ConfigurableApplicationContext service;

    public RunningService() throws Exception {
        this(PLENTY);
    }

    /** With so many requests a minute of one person. */
    public RunningService(long quotaOfPerson) throws Exception {
        this.quotaOfPerson = quotaOfPerson;
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", Engines.shared().kafka().bootstrapServers());
        try (var admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        }
        producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer());
        service = start();
    }

    public <T> T bean(String name, Class<T> type) {
        return service.getBean(name, type);
    }

    public static String token(String person, String... standings) {
        return "Bearer " + Engines.shared().tokens().of(person, standings);
    }

    /** One that has this log beside it and has read all of it. */
    public static RunningService holding(List<LogEntry> log) throws Exception {
        var service = new RunningService();
        service.log().holds(log);
        service.send(log);
        service.awaitPosition(log.getLast().position());
        return service;
    }

    public LogServer log() {
        return log;
    }

    public JdbcClient jdbc() {
        var postgres = Engines.shared().postgres();
        return JdbcClient.create(
                new DriverManagerDataSource(database, postgres.user(), postgres.password()));
    }

    /** Takes a lock in the database by this statement, until the connection is closed. */
    public Connection holding(String statement) throws SQLException {
        var postgres = Engines.shared().postgres();
        var connection =
                DriverManager.getConnection(database, postgres.user(), postgres.password());
        connection.setAutoCommit(false);
        try (var locks = connection.createStatement()) {
            locks.execute(statement);
        }
        return connection;
    }

    /** Sends entries to Kafka the way the relay does. */
    public void send(List<LogEntry> entries) throws Exception {
        var sent =
                entries.stream()
                        .map(entry -> record(entry.stream(), SampleLog.line(entry)))
                        .map(producer::send)
                        .toList();
        for (var one : sent) {
            one.get();
        }
    }

    public void send(String stream, String line) throws Exception {
        producer.send(record(stream, line)).get();
    }

    private ProducerRecord<String, String> record(String stream, String line) {
        var record = new ProducerRecord<>(topic, stream, line);
        var seal = sealOf(line).getBytes(StandardCharsets.US_ASCII);
        record.headers().add(Seal.HEADER, seal);
        return record;
    }

    public String topic() {
        return topic;
    }

    public String sealOf(String line) {
        return new Seal(KEYS, topic).of(line);
    }

    /** What somebody else writes to the topic. */
    public void forge(@Nullable String line, @Nullable String seal) throws Exception {
        var record = new ProducerRecord<String, String>(topic, "forged", line);
        if (seal != null) {
            record.headers().add(Seal.HEADER, seal.getBytes(StandardCharsets.UTF_8));
        }
        producer.send(record).get();
    }

    public void restart() {
        service.close();
        service = start();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path, READER).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Without a token, or with that of somebody else. */
    public HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Begins to read an answer that may never end; closing its body breaks the line. */
    public HttpResponse<InputStream> open(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", token);
    }

    public HttpResponse<String> post(String path, String... headers)
            throws IOException, InterruptedException {
        var request = request(path, READER).POST(HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What a form sends, as the person of this token. */
    public HttpResponse<String> send(String path, String token, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                request(path, token)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What a form with files sends, its parts as they go over the wire. */
    public HttpResponse<String> sendParts(String path, String token, String boundary, String parts)
            throws IOException, InterruptedException {
        var request =
                request(path, token)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(parts));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return http.send(
                request(path, READER).DELETE().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Begins a rebuild and waits until it needs nothing more than perhaps a confirmation. */
    public JsonNode rebuild(String name) throws IOException, InterruptedException {
        var path = "/api/operations/read-models/" + name + "/rebuild";
        var begun = post(path);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        return awaitRebuilt(name);
    }

    public JsonNode awaitRebuilt(String name) {
        var path = "/api/operations/read-models/" + name + "/rebuild";
        return Awaitility.await()
                .atMost(BOUND)
                .until(
                        () -> json(path),
                        it -> !it.get("state").asString().matches("FILLING|COMPARING"));
    }

    public JsonNode json(String path) {
        try {
            return SampleLog.JSON.readTree(get(path).body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    /** The state of one read model as an operator sees it. */
    public JsonNode readModel(String name) {
        return all().valueStream()
                .filter(state -> state.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public JsonNode all() {
        return json("/api/operations/read-models");
    }

    /** Waits until every read model has read up to this entry. */
    public void awaitPosition(long position) {
        Awaitility.await()
                .atMost(BOUND)
                .untilAsserted(() ->
                        assertThat(all().valueStream())
                                .allMatch(state -> state.get("position").asLong() == position));
    }

    public void awaitStopped(String name) {
        Awaitility.await()
                .atMost(BOUND)
                .until(() -> readModel(name).get("state").asString().equals("STOPPED"));
    }

    private URI uri(String path) {
        return URI.create(address() + path);
    }

    public String address() {
        var port =
                Optional.ofNullable(service.getEnvironment().getProperty("local.server.port"))
                        .orElseThrow();
        return "http://127.0.0.1:" + port;
    }

    private ConfigurableApplicationContext start() {
        var postgres = Engines.shared().postgres();
        var application = new SpringApplication(QueryService.class);
        application.addInitializers(context -> {
            if (context instanceof GenericApplicationContext beans) {
                beans.registerBean(
                        "clock", Clock.class, () -> Clock.fixed(SampleLog.START, ZoneOffset.UTC));
            }
        });
        return application.run(
                "--spring.main.allow-bean-definition-overriding=true",
                "--server.port=0",
                "--thidua.issuer=" + Engines.shared().tokens().issuer(),
                "--thidua.client-secret=mau",
                "--thidua.kafka=" + Engines.shared().kafka().bootstrapServers(),
                "--thidua.topic=" + topic,
                "--thidua.topic-keys=" + KEYS,
                "--thidua.quota.address=" + PLENTY,
                "--thidua.quota.person=" + quotaOfPerson,
                "--thidua.command-service=" + log.address(),
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + postgres.user(),
                "--spring.datasource.password=" + postgres.password());
    }

    @Override
    public void close() {
        service.close();
        producer.close();
        log.close();
    }
}
