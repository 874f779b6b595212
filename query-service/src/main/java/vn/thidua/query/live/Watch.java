package vn.thidua.query.live;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.Onlooker;
import vn.thidua.query.journal.Journal;

/**
 * Looks how far the years are that somebody listens to: at once when this service has read on, and
 * every second since another instance may be the one that reads. One look is for all listeners.
 */
@Component
class Watch implements Onlooker, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration GLANCE = Duration.ofSeconds(1);

    /** The screens are folded from the journal, so that what is told and what is shown agree. */
    private static final String SHOWN = Journal.NAME;

    private static final String LOOK =
            "select stream, version, position from progress where read_model = :shown and stream in (:streams)";

    private final JdbcClient jdbc;
    private final Listeners listeners;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    Watch(DataSource database, Listeners listeners) {
        jdbc = JdbcClient.create(database);
        this.listeners = listeners;
    }

    /** Where a year is now; nothing where nobody has opened it. */
    Optional<Present> present(String stream) {
        return Optional.ofNullable(look(Set.of(stream)).get(stream));
    }

    /** Makes it look at once, since somebody has come or something has been read. */
    void wake() {
        wake.release();
    }

    @Override
    public void read(String readModel, Set<String> streams) {
        if (readModel.equals(SHOWN) && !Collections.disjoint(streams, listeners.streams())) {
            wake();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live-watch").start(this::watch);
    }

    /** Before the server waits for its last requests, of which these would never end. */
    @Override
    public void stop() {
        running = false;
        wake();
        listeners.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            while (running) {
                boolean _ = wake.tryAcquire(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
                tell(listeners.streams());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Set<String> streams) {
        if (streams.isEmpty()) {
            return;
        }
        try {
            listeners.tell(look(streams));
        } catch (DataAccessException e) {
            LOG.warn("how far the years are cannot be looked up: {}", e.getMessage());
        }
    }

    private Map<String, Present> look(Set<String> streams) {
        return jdbc
                .sql(LOOK)
                .param("shown", SHOWN)
                .param("streams", streams)
                .query((row, _) ->
                        Map.entry(
                                row.getString("stream"),
                                new Present(row.getLong("version"), row.getLong("position"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
