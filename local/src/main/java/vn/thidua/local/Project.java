package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of the project and what the build left in it. */
record Project(Path home) {

    static Project ofProperty() {
        return new Project(Path.of(System.getProperty("thidua.home", ".")).toAbsolutePath());
    }

    /** What a demo keeps from one start to the next. */
    Path kept() {
        return home.resolve(".thidua");
    }

    /** PostgreSQL's programs, unpacked once for every run. */
    Path programs() {
        return home.resolve("target/programs");
    }

    /** The service as it is deployed. */
    Path jar(String service) {
        var target = home.resolve(service).resolve("target");
        return list(target, service + "-*.jar").stream()
                .findFirst()
                .orElseThrow(() ->
                        new Halt(
                                "Chưa biên dịch " + service + ": hãy chạy ./thidua demo.",
                                service + " is not built: run ./thidua demo."));
    }

    List<Path> samples() {
        return list(home.resolve("samples"), "*.json");
    }

    /** The sample people that can sign in to a trial. */
    Path people() {
        return home.resolve("samples/people/people.json");
    }

    private static List<Path> list(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
        try (var files = Files.list(folder)) {
            return files.filter(file -> matcher.matches(file.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
