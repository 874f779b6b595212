package vn.thidua.command.log;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;

/** An append that waits for others to join it, and for what becomes of it. */
final class Pending {
    private final Condition condition;
    private final @Nullable List<String> streams;
    private final List<Draft> drafts;
    private final CompletableFuture<List<LogEntry>> outcome = new CompletableFuture<>();

    Pending(Condition condition, List<Draft> drafts) {
        this.condition = condition;
        this.streams = condition.streams();
        this.drafts = drafts;
    }

    Condition condition() {
        return condition;
    }

    /** The streams that it rests on, or null when it rests on more than whole streams. */
    @Nullable List<String> streams() {
        return streams;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** About how much of it there is to send. */
    long size() {
        return drafts.stream().mapToLong(draft -> draft.payload().length()).sum();
    }

    void succeed(List<LogEntry> entries) {
        outcome.complete(entries);
    }

    void fail(RuntimeException why) {
        outcome.completeExceptionally(why);
    }

    List<LogEntry> await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
