package vn.thidua.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder of the project, and what the build left in it. */
final class Home {
    private static final Path HOME =
            Path.of(System.getProperty("thidua.home", ".")).toAbsolutePath();

    private Home() {}

    static Path target() {
        return HOME.resolve("benchmark/target");
    }

    static Path programs() {
        return HOME.resolve("target/programs");
    }

    static Path emmett() {
        return HOME.resolve("benchmark/src/main/emmett");
    }

    static Path home() {
        return HOME;
    }

    /** A folder with all that lies in it. */
    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The peer's own class path: Axon 4, never together with Axon 5. */
    static String peerClassPath() {
        try {
            var target = HOME.resolve("peer/target");
            var libraries = Files.readString(target.resolve("classpath.txt")).strip();
            return target.resolve("classes") + ":" + libraries;
        } catch (IOException e) {
            throw new UncheckedIOException("The peer is not built", e);
        }
    }
}
