package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.domain.log.LeafHash;

/**
 * What others wrote of a service's jar: all of it is named inside, and none of it was exchanged.
 */
class SuppliesIT {
    private static final Path HOME = Path.of("..");
    private static final Path RECORD = HOME.resolve(".mvn/checksums/checksums.sha256");
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String LIST = "META-INF/sbom/application.cdx.json";

    /** Spring Boot's own unpacker: its plugin puts it in, so it is no dependency of ours. */
    private static final String UNPACKER = "spring-boot-jarmode-tools-";

    @ParameterizedTest
    @ValueSource(strings = {Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE})
    void the_list_inside_names_every_library_with_its_hash(String service) throws IOException {
        assertThat(listed(service)).containsAllEntriesOf(libraries(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE})
    void every_library_of_others_has_the_checksum_on_record(String service) throws IOException {
        var others = libraries(service);
        others.keySet().removeIf(name -> name.matches("(domain|gate)-0\\.1\\.0-SNAPSHOT\\.jar"));

        assertThat(recorded()).hasSizeGreaterThan(others.size()).containsAllEntriesOf(others);
    }

    @ParameterizedTest
    @ValueSource(strings = {Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE})
    void nothing_that_only_tests_or_trials_need_is_inside(String service) throws IOException {
        assertThat(groups(service))
                .contains("vn.thidua/domain", "vn.thidua/gate")
                .noneMatch(name ->
                        name.matches("vn\\.thidua/(?!domain|gate).*")
                                || name.matches("(org\\.junit|net\\.jqwik|io\\.zonky).*")
                                || name.contains("authorization-server")
                                || name.contains("devtools"));
    }

    private static Map<String, String> libraries(String service) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var jar = jar(service)) {
            for (var entry : jar.stream().filter(SuppliesIT::isLibrary).toList()) {
                try (var content = jar.getInputStream(entry)) {
                    hashes.put(
                            entry.getName().substring(LIBRARIES.length()),
                            LeafHash.sha256(content.readAllBytes()));
                }
            }
        }
        assertThat(hashes).hasSizeGreaterThan(50);
        return hashes;
    }

    private static boolean isLibrary(ZipEntry entry) {
        return entry.getName().startsWith(LIBRARIES)
                && entry.getName().endsWith(".jar")
                && !entry.getName().startsWith(LIBRARIES + UNPACKER);
    }

    private static JarFile jar(String service) throws IOException {
        return new JarFile(new Project(HOME).jar(service).toFile());
    }

    private static Map<String, String> listed(String service) throws IOException {
        var hashes = new HashMap<String, String>();
        for (var component : components(service)) {
            var name = component.get("name").stringValue();
            var version = component.get("version").stringValue();
            for (var hash : component.get("hashes")) {
                if (hash.get("alg").stringValue().equals("SHA-256")) {
                    hashes.put(name + "-" + version + ".jar", hash.get("content").stringValue());
                }
            }
        }
        return hashes;
    }

    private static Set<String> groups(String service) throws IOException {
        return components(service)
                .valueStream()
                .map(one -> one.get("group").stringValue() + "/" + one.get("name").stringValue())
                .collect(Collectors.toSet());
    }

    private static JsonNode components(String service) throws IOException {
        try (var jar = jar(service);
                var list = jar.getInputStream(jar.getEntry(LIST))) {
            return JsonMapper.shared().readTree(list).get("components");
        }
    }

    /** By the name of the file, as a jar knows its libraries. */
    private static Map<String, String> recorded() throws IOException {
        try (var lines = Files.lines(RECORD)) {
            return lines.map(line -> line.split(" {2}", 2))
                    .collect(
                            Collectors.toMap(
                                    line -> line[1].substring(line[1].lastIndexOf('/') + 1),
                                    line -> line[0],
                                    (one, _) -> one));
        }
    }
}
