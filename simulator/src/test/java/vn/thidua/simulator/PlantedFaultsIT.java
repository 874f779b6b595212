package vn.thidua.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Faults of the kind that people make, planted one at a time in the rules: the tests have to
 * notice. Each is a line of a rule as it is, and as somebody might have written it.
 */
class PlantedFaultsIT {
    private static final Path LIST = Path.of("../simulator/src/test/resources/planted-faults.txt");
    private static final Path SOURCES = Path.of("src/main/java/vn/thidua/domain");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TESTS = Path.of("target/test-classes");

    /** They read the sources or take long, and say nothing of one rule. */
    private static final Set<String> NOT_ASKED =
            Set.of("ArchitectureTest", "GlossaryTest", "VocabularyTest", "SizesTest");

    record Fault(String what, String file, String right, String wrong) {}

    @TempDir Path folder = Path.of("");

    @Test
    void nearly_every_planted_fault_is_found() throws Exception {
        var faults = faults();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(30);
        assertThat(isFound(folder)).as("without a fault every test passes").isFalse();
        var missed = new ArrayList<String>();
        for (var fault : faults) {
            if (!isFound(planted(fault))) {
                missed.add(fault.what());
            }
        }
        int found = faults.size() - missed.size();
        System.out.printf(
                Locale.ROOT,
                "planted faults %d, found %d, missed %s%n",
                faults.size(),
                found,
                missed);
        assertThat(missed).hasSizeLessThanOrEqualTo(faults.size() - 28);
    }

    private Path planted(Fault fault) throws IOException {
        var source = Files.readString(SOURCES.resolve(fault.file()));
        assertThat(source.split(java.util.regex.Pattern.quote(fault.right()), -1))
                .as("“%s” stands once in %s", fault.right(), fault.file())
                .hasSize(2);
        var work = Files.createTempDirectory(folder, "fault");
        var file = work.resolve(Path.of(fault.file()).getFileName().toString());
        Files.writeString(file, source.replace(fault.right(), fault.wrong()));
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean compiled =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    List.of(
                                            "-proc:none",
                                            "-nowarn",
                                            "-d",
                                            work.toString(),
                                            "-cp",
                                            CLASSES + ":" + System.getProperty("java.class.path")),
                                    null,
                                    files.getJavaFileObjects(file))
                            .call();
            assertThat(compiled).as("%s: %s", fault.what(), said).isTrue();
        }
        return work;
    }

    /** Whether a test fails when the classes of the folder stand before the right ones. */
    private static boolean isFound(Path folder) throws IOException {
        var failed = new ArrayList<String>();
        var token = CancellationToken.create();
        try (var loader = new PlantedFirst(folder)) {
            var asked =
                    testClasses().stream()
                            .map(loader::named)
                            .map(DiscoverySelectors::selectClass)
                            .toList();
            var tests =
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(asked)
                            .configurationParameter("jqwik.tries.default", "10")
                            .build();
            LauncherFactory.create()
                    .execute(
                            LauncherExecutionRequestBuilder.request(tests)
                                    .cancellationToken(token)
                                    .listeners(
                                            new TestExecutionListener() {
                                                @Override
                                                public void executionFinished(
                                                        TestIdentifier test,
                                                        TestExecutionResult result) {
                                                    if (result.getStatus()
                                                            == TestExecutionResult.Status.FAILED) {
                                                        failed.add(test.getDisplayName());
                                                        token.cancel();
                                                    }
                                                }
                                            })
                                    .build());
        }
        return !failed.isEmpty();
    }

    private static List<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.list(TESTS.resolve("vn/thidua/domain"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !NOT_ASKED.contains(name))
                    .filter(name -> !name.endsWith("PropertiesTest"))
                    .sorted()
                    .toList();
        }
    }

    /** Four lines a fault: what it is, the file, the right text, the wrong text. */
    private static List<Fault> faults() throws IOException {
        var faults = new ArrayList<Fault>();
        for (var block : Files.readString(LIST).split("\n\n", -1)) {
            var lines = block.strip().lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.size() == 4) {
                faults.add(
                        new Fault(
                                lines.get(0),
                                lines.get(1),
                                lines.get(2).substring(2),
                                lines.get(3).substring(2)));
            }
        }
        return faults;
    }

    /** Loads the domain and its tests anew, what was planted first. */
    private static final class PlantedFirst extends URLClassLoader {
        PlantedFirst(Path planted) {
            super(
                    new URL[] {url(planted), url(CLASSES), url(TESTS)},
                    PlantedFaultsIT.class.getClassLoader());
        }

        Class<?> named(String test) {
            try {
                return loadClass("vn.thidua.domain." + test);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("vn.thidua.domain.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        private static URL url(Path folder) {
            try {
                return folder.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
