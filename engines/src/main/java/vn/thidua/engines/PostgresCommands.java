package vn.thidua.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own commands, run on one data folder. */
final class PostgresCommands {
    private static final long PATIENCE_SECONDS = 120;

    private final Path programs;
    private final Path folder;

    PostgresCommands(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(prefix());
        command.add(programs.resolve("bin").resolve(program).toString());
        command.add("-D");
        command.add(data().toString());
        if (program.equals("pg_ctl")) {
            command.addAll(List.of("-l", folder.resolve("server.log").toString()));
        }
        command.addAll(List.of(arguments));
        var log = folder.resolve("commands.log");
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C"); // messages in one language, no missing locale
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        await(builder.start(), program, log);
    }

    private static void await(Process process, String program, Path log) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " failed; see " + log + " and server.log beside it");
        }
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own it is nobody in particular,
     * which needs no other account on the machine.
     */
    private static List<String> prefix() {
        boolean root = System.getProperty("user.name").equals("root");
        boolean linux = System.getProperty("os.name").equals("Linux");
        return root && linux ? List.of("unshare", "-U") : List.of();
    }

    /** The server that the folder's pid file names, if that process is a PostgreSQL and alive. */
    Optional<ProcessHandle> leftBehind() {
        var file = data().resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(PostgresCommands::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    void stopLeftBehind() throws IOException {
        if (leftBehind().isPresent()) {
            stop();
        } else {
            // After a power cut the number may belong to anybody, and PostgreSQL would not start.
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        }
    }

    void stop() {
        try {
            run("pg_ctl", "-w", "-t", "60", "-m", "fast", "stop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
