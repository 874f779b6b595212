package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import vn.thidua.engines.Postgres.Role;
import vn.thidua.local.Databases.Database;

class SettingsTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern READ = Pattern.compile("\\$\\{(THIDUA_[A-Z_]+)");
    private static final Pattern DOCUMENTED = Pattern.compile("\\| `(THIDUA_[A-Z_]+)` \\|");

    @ParameterizedTest
    @ValueSource(strings = {Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE})
    void what_the_compose_file_sets_is_read_by_the_service(String service) throws IOException {
        assertThat(read(service)).containsAll(composed(service).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE})
    void what_a_local_run_sets_is_read_by_the_service(String service) throws IOException {
        assertThat(read(service)).containsAll(localRun(service).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE})
    void what_a_service_reads_is_set_by_the_compose_file(String service) throws IOException {
        assertThat(composed(service)).containsOnlyKeys(read(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE})
    void what_a_service_reads_is_documented_and_nothing_else_is(String service) throws IOException {
        var page = Files.readString(HOME.resolve("docs/settings.md"));
        var section = page.substring(page.indexOf("## " + service) + 1);
        var end = section.indexOf("\n## ");
        assertThat(found(DOCUMENTED, end < 0 ? section : section.substring(0, end)))
                .isEqualTo(read(service));
    }

    @Test
    void what_the_compose_file_asks_for_is_in_the_example() throws IOException {
        var asked = found(READ, Files.readString(HOME.resolve("docker-compose.yml")));
        var example = Files.readString(HOME.resolve(".env.example"));
        assertThat(found(Pattern.compile("(?m)^(THIDUA_[A-Z_]+)=$"), example)).isEqualTo(asked);
    }

    @Test
    void what_the_realm_of_keycloak_leaves_open_is_set_by_the_compose_file() throws IOException {
        var realm = Files.readString(HOME.resolve("deploy/keycloak/thidua-realm.json"));
        assertThat(composed("keycloak")).containsKeys(found(READ, realm).toArray(String[]::new));
    }

    @Test
    void the_keycloak_that_is_deployed_is_the_one_that_is_tested() throws IOException {
        var image = Pattern.compile("(?m)^FROM quay.io/keycloak/keycloak:(\\S+)");
        var tested = Pattern.compile("<keycloak.version>(.+)</keycloak.version>");
        assertThat(found(image, Files.readString(HOME.resolve("deploy/keycloak/Dockerfile"))))
                .isEqualTo(found(tested, Files.readString(HOME.resolve("pom.xml"))));
    }

    @Test
    void docker_accepts_the_compose_file() throws Exception {
        assumeTrue(exitCode("docker", "compose", "version") == 0, "no docker compose here");
        assertThat(exitCode("docker", "compose", "config", "--quiet")).isZero();
    }

    private static int exitCode(String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(HOME.toFile());
        var variables = found(READ, Files.readString(HOME.resolve("docker-compose.yml")));
        variables.forEach(variable -> builder.environment().put(variable, "x"));
        try {
            var process = builder.inheritIO().start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException _) {
            return -1; // no such program
        }
    }

    private static Set<String> read(String service) throws IOException {
        var file = HOME.resolve(service).resolve("src/main/resources/application.yml");
        return found(READ, Files.readString(file));
    }

    private static Set<String> found(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static Map<String, Object> composed(String service) throws IOException {
        Map<String, Object> compose =
                new Yaml().load(Files.readString(HOME.resolve("docker-compose.yml")));
        return member(member(member(compose, "services"), service), "environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> map, String name) {
        return (Map<String, Object>) Objects.requireNonNull(map.get(name), name);
    }

    private static Map<String, String> localRun(String service) {
        var role = new Role("x", "x");
        var database = new Database("jdbc:postgresql://127.0.0.1/x", role);
        var databases = new Databases(database, role, database, "x");
        var addresses = Addresses.known();
        return service.equals(Stack.COMMAND_SERVICE)
                ? Settings.ofCommandService(addresses, databases)
                : Settings.ofQueryService(addresses, databases);
    }
}
