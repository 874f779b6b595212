package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The peer on Node: installed from its lock file, then run as a process of its own. */
final class Emmett {
    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", "server.js");

    private Emmett() {}

    /** Empty, with the reason in the report, where there is no Node or no way to its packages. */
    static Optional<Side> start(Arena arena, int port, Report report)
            throws IOException, InterruptedException {
        var folder = installed();
        if (folder == null) {
            report.note(
                    "Emmett was not measured: node and npm are needed, and npm ci must succeed;"
                            + " see benchmark/target/bench/logs/npm.log");
            return Optional.empty();
        }
        return Optional.of(
                Side.start(
                        "emmett",
                        List.of(
                                "node",
                                folder.resolve("server.js").toString(),
                                arena.address("emmett"),
                                String.valueOf(port))));
    }

    private static @Nullable Path installed() throws IOException, InterruptedException {
        var folder = Files.createDirectories(Home.target().resolve("emmett"));
        for (var file : FILES) {
            Files.copy(
                    Home.emmett().resolve(file),
                    folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var logs = Files.createDirectories(Home.target().resolve("bench/logs"));
        var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        npm.directory(folder.toFile()).redirectErrorStream(true);
        npm.redirectOutput(logs.resolve("npm.log").toFile());
        try {
            var process = npm.start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? folder : null;
        } catch (IOException _) {
            return null; // no npm on this machine
        }
    }
}
