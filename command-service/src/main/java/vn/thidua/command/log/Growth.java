package vn.thidua.command.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Tells those who wait for the log to grow. Only this JVM is told: others have to look. */
@Component
public class Growth {
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

    void announce() {
        listeners.forEach(Runnable::run);
    }
}
