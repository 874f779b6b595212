package vn.thidua.command.log;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Tells those who wait for the log to grow. What other nodes append comes here through the
 * database, see {@link Listener}.
 */
@Component
public class Growth {
    /** Under which name this node tells the others. */
    private final String node = UUID.randomUUID().toString();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What {@link #listen} gives back: closing it ends the listening. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    public Listening listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    String node() {
        return node;
    }

    void announce() {
        listeners.forEach(Runnable::run);
    }
}
