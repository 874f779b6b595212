package vn.thidua.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A demo on free ports in a folder of the test's, in a process that the test can kill. */
final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        System.setProperty("thidua.logs", folder.resolve("logs").toString());
        var addresses = Addresses.free();
        var await = new Await();
        var progress = new Progress(System.out);
        try (var run = new Run(new Project(Path.of("..")), folder, addresses, progress, await)) {
            var services = run.start();
            var ready = folder.resolve("ready.part");
            Files.writeString(
                    ready,
                    Stream.of(addresses.queryUrl(), addresses.commandUrl(), addresses.issuerUrl())
                            .collect(Collectors.joining("\n")));
            Files.move(ready, ready.resolveSibling("ready"));
            run.holdOn(services);
        }
    }
}
