package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system as its user starts it, kills it and starts it again. */
class WholeSystemIT {
    private static final String AUDITOR = "kiem-tra-vien";
    private static final Project PROJECT = new Project(Path.of(".."));

    @TempDir Path folder;

    private final Await await = new Await();

    @Test
    void a_killed_launcher_leaves_the_year_readable_at_the_next_start() throws Exception {
        List<ProcessHandle> left;
        long end;
        try (var http = new Http()) {
            var launcher = launch();
            var urls = addresses(launcher);
            var tokens = new Tokens(http, urls.getLast(), await);
            assertThat(Year2022.read(http, urls.getFirst(), tokens.of(AUDITOR)).table())
                    .doesNotContain("✗");
            end = entries(http, urls.get(1), tokens);
            left = services();
            launcher.destroyForcibly();
            assertThat(launcher.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }

        Stack.stopLeftBehind(PROJECT, folder);
        assertThat(left).hasSize(2).noneMatch(ProcessHandle::isAlive);
        var addresses = Addresses.free();
        var progress = new Progress(System.out);
        try (var again = new Run(PROJECT, folder, addresses, progress, await)) {
            again.start();
            var tokens = again.tokens();
            assertThat(entries(again.http(), addresses.commandUrl(), tokens)).isEqualTo(end);
            assertThat(
                            Year2022.read(again.http(), addresses.queryUrl(), tokens.of(AUDITOR))
                                    .isMet())
                    .isTrue();
        }
    }

    private Process launch() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java,
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath,
                        Launcher.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("launcher.log").toFile())
                .start();
    }

    private List<String> addresses(Process launcher) throws IOException {
        var ready = folder.resolve("ready");
        var started =
                await.until(
                        Duration.ofMinutes(3), () -> Files.exists(ready) || !launcher.isAlive());
        assertThat(started && launcher.isAlive()).as("the launcher started").isTrue();
        return Files.readAllLines(ready);
    }

    private List<ProcessHandle> services() {
        return List.of(Stack.COMMAND_SERVICE, Stack.QUERY_SERVICE).stream()
                .map(name -> Service.pidFile(name, folder).living().orElseThrow())
                .toList();
    }

    private static long entries(Http http, String commandUrl, Tokens tokens) {
        var request =
                Http.request(commandUrl + "/api/log?after=0")
                        .header("Authorization", tokens.of(AUDITOR));
        var log = http.send(request).orElseThrow();
        return log.body().lines().count();
    }
}
