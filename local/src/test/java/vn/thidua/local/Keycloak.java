package vn.thidua.local;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thidua.engines.Ports;

/** A real Keycloak with the realm that is deployed, and its operator, who adds invented people. */
final class Keycloak implements AutoCloseable {
    /** Of everybody here; long enough for the realm, and nothing that is secret. */
    static final String PASSWORD = "chi-de-thu-tren-may-nay";

    /** By which the query-service is known to it. */
    static final String SECRET = "mau-bi-mat-cua-trang";

    private static final Path REALM = Path.of("../deploy/keycloak/thidua-realm.json");
    private static final Duration START_BOUND = Duration.ofMinutes(5);
    private static final String OPERATOR = "van-hanh-keycloak";

    /**
     * As it is shipped: what {@code kc.sh build} adds for an image takes longer than the tests, and
     * the last option says that it has been done.
     */
    private static final String JVM =
            "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
                    + " --sun-misc-unsafe-memory-access=allow -Dkc.config.built=true";

    private final Http http;
    private final String url = "http://127.0.0.1:" + Ports.free();
    private final Service process;

    /** {@code pages}: where people come from and go back to. */
    Keycloak(Path folder, String pages, Http http) {
        this.http = http;
        process = Service.start("keycloak", command(), variables(pages), folder);
    }

    private List<String> command() {
        var home = Path.of(requireNonNull(System.getProperty("keycloak.home"), "set by the build"));
        try {
            var imported = Files.createDirectories(home.resolve("data/import"));
            Files.copy(REALM, imported.resolve(REALM.getFileName()), REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--import-realm",
                "--cache=local",
                "--db-url=jdbc:h2:mem:keycloak;NON_KEYWORDS=VALUE",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + url.substring(url.lastIndexOf(':') + 1),
                "--hostname=" + url);
    }

    private static Map<String, String> variables(String pages) {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS", JVM,
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", OPERATOR,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", SECRET,
                "THIDUA_CLIENT_SECRET", SECRET,
                "THIDUA_PUBLIC_URL", pages,
                "THIDUA_BACK_CHANNEL_URL", pages);
    }

    void awaitStart(Await await) {
        var discovery = issuer() + "/.well-known/openid-configuration";
        var started =
                await.until(
                        START_BOUND,
                        () ->
                                !process.isAlive()
                                        || http.get(discovery)
                                                .filter(Http.Answer::isOk)
                                                .isPresent());
        if (!started || !process.isAlive()) {
            throw new IllegalStateException("Keycloak does not start; see its log");
        }
    }

    String issuer() {
        return url + "/realms/thidua";
    }

    String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    /** What it answers to a form, as a program sends one. */
    Http.Answer form(String address, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return http.send(
                        Http.request(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)))
                .orElseThrow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** With the password of everybody here, and no second factor yet. */
    void addPerson(String person, String... standings) {
        ask(
                "POST",
                "/users",
                """
                {"username": "%s", "enabled": true, "credentials": [{"type": "password", "value": "%s"}]}
                """
                        .formatted(person, PASSWORD));
        var client = ask("GET", "/clients?clientId=thidua", "").get(0).path("id").asString();
        var roles =
                Stream.of(standings)
                        .map(standing ->
                                ask("GET", "/clients/" + client + "/roles/" + standing, ""))
                        .map(JsonNode::toString)
                        .collect(Collectors.joining(",", "[", "]"));
        ask("POST", user(person) + "/role-mappings/clients/" + client, roles);
    }

    int sessions(String person) {
        return ask("GET", user(person) + "/sessions", "").size();
    }

    void endSessions(String person) {
        ask("POST", user(person) + "/logout", "");
    }

    boolean isHeldBack(String person) {
        return ask("GET", attempts(person), "").path("disabled").asBoolean();
    }

    void letTryAgain(String person) {
        ask("DELETE", attempts(person), "");
    }

    long failedSignIns(String person) {
        return ask("GET", "/events?type=LOGIN_ERROR&user=" + id(person), "").size();
    }

    JsonNode clients() {
        return ask("GET", "/clients", "");
    }

    private String attempts(String person) {
        return "/attack-detection/brute-force/users/" + id(person);
    }

    private String user(String person) {
        return "/users/" + id(person);
    }

    private String id(String person) {
        return ask("GET", "/users?exact=true&username=" + person, "").get(0).path("id").asString();
    }

    private JsonNode ask(String method, String path, String body) {
        var request =
                Http.request(url + "/admin/realms/thidua" + path)
                        .header("Authorization", "Bearer " + operatorsToken())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        var answer = http.send(request).orElseThrow();
        if (answer.status() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer);
        }
        return Http.JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private String operatorsToken() {
        var answer =
                form(
                        url + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", OPERATOR,
                                "client_secret", SECRET));
        return answer.json().path("access_token").asString();
    }

    @Override
    public void close() {
        process.close();
    }
}
