package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One of the two services as a process of its own, on a leash: it holds the other end of a pipe, so
 * it also ends when this process is killed and can no longer say so.
 */
final class Service implements AutoCloseable {
    static final List<String> JVM =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--sun-misc-unsafe-memory-access=allow");

    /**
     * Ctrl-C in a terminal reaches every process of it; the services leave the order of stopping to
     * the launcher, hence the trap. The end of standard input is the end of the launcher.
     */
    private static final String LEASH =
            """
            trap '' INT
            pid_file=$1
            shift
            exec 3<&0 </dev/null
            "$@" 3<&- &
            service=$!
            echo "$service" >"$pid_file"
            { read -r _ <&3; kill "$service"; sleep 20; kill -9 "$service"; } 2>/dev/null &
            leash=$!
            exec 3<&-
            wait "$service"
            status=$?
            kill "$leash" 2>/dev/null
            exit "$status"
            """;

    private final String name;
    private final Process process;
    private final PidFile pidFile;

    private Service(String name, Process process, PidFile pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    static Service start(
            String name, List<String> jvm, Path jar, Map<String, String> variables, Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar.toString()));
        return start(name, command, variables, folder);
    }

    static Service start(
            String name, List<String> command, Map<String, String> variables, Path folder) {
        try {
            var pidFile = pidFile(name, folder);
            Files.createDirectories(pidFile.file().getParent());
            var log = Files.createDirectories(folder.resolve("logs")).resolve(name + ".log");
            var builder = new ProcessBuilder(leashed(command, pidFile));
            builder.environment().keySet().removeIf(Service::isSetting);
            builder.environment().putAll(variables);
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return new Service(name, builder.start(), pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PidFile pidFile(String name, Path folder) {
        return new PidFile(folder.resolve("run").resolve(name + ".pid"), name);
    }

    private static List<String> leashed(List<String> command, PidFile pidFile) {
        var leashed = new ArrayList<>(List.of("sh", "-c", LEASH, "leash"));
        leashed.add(pidFile.file().toString());
        leashed.addAll(command);
        return leashed;
    }

    /** The run decides the settings, not what the user's shell happens to carry. */
    private static boolean isSetting(String variable) {
        return variable.startsWith("THIDUA_") || variable.startsWith("SPRING_");
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The program and what holds it. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }

    /** Ends it as a power cut would. */
    void kill() {
        processes().forEach(ProcessHandle::destroyForcibly);
        hasEnded(Duration.ofSeconds(10));
        pidFile.delete();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!hasEnded(Duration.ofSeconds(30))) {
            kill();
        }
        pidFile.delete();
    }

    private boolean hasEnded(Duration bound) {
        try {
            return process.waitFor(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
