package vn.thidua.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One side of a comparison: a process of its own that does what it is told, a line at a time. */
final class Side implements AutoCloseable {
    /** The same for every JVM that is compared: 384 MiB, and the compiler for throughput on. */
    static final List<String> JVM =
            List.of(
                    "-Xmx384m",
                    "-XX:+UseSerialGC",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Ddisable-axoniq-console-message=true",
                    "-Daxoniq.update-checker.disabled=true");

    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;

    private Side(String name, Process process) {
        this.name = name;
        this.process = process;
        answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        orders =
                new PrintWriter(
                        new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8),
                        true);
    }

    static Side java(String name, String classPath, String main, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return start(name, command);
    }

    static Side start(String name, List<String> command) throws IOException {
        var logs = Files.createDirectories(Home.target().resolve("bench/logs"));
        var builder = new ProcessBuilder(command);
        builder.redirectError(logs.resolve(name + ".log").toFile());
        var side = new Side(name, builder.start());
        side.await("ready");
        return side;
    }

    /** What an order led to, a figure. */
    double measure(Object... words) throws IOException {
        tell(words);
        return Double.parseDouble(await("result").substring("result ".length()));
    }

    /** {@code more}: what else the server has to know. */
    void serve(int port, String... more) throws IOException {
        tell("serve", port + " " + String.join(" ", more));
        await("serving");
    }

    private void tell(Object... words) {
        orders.println(String.join(" ", List.of(words).stream().map(String::valueOf).toList()));
    }

    /** Other lines are what libraries have to say. */
    private String await(String beginning) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IOException(
                name + " has ended; see benchmark/target/bench/logs/" + name + ".log");
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
