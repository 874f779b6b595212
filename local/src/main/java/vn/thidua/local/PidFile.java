package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A file that names a process of ours.
 *
 * @param mark what its command line holds, since the number alone may belong to another by now
 */
record PidFile(Path file, String mark) {

    void writeMine() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is not this one. */
    Optional<ProcessHandle> living() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var text = Files.readString(file).strip();
            if (text.isEmpty()) {
                return Optional.empty(); // killed between creating and writing it
            }
            return ProcessHandle.of(Long.parseLong(text))
                    .filter(process -> process.pid() != ProcessHandle.current().pid())
                    .filter(process -> process.info().commandLine().orElse("").contains(mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, and ends it if it has not done so within the bound. */
    void stop(Duration bound) {
        living().ifPresent(process -> end(process, bound));
        delete();
    }

    private static void end(ProcessHandle process, Duration bound) {
        process.destroy();
        if (!ended(process, bound)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
    }

    private static boolean ended(ProcessHandle process, Duration bound) {
        try {
            process.onExit().get(bound.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
