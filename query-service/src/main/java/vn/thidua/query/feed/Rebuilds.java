package vn.thidua.query.feed;

import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.Readings.Busy;
import vn.thidua.query.feed.Rebuilding.State;

/**
 * Rebuilds read models beside the tables that serve, one at a time over all instances. Where an
 * instance died over one, the next that starts clears away what it left.
 */
@Component
class Rebuilds implements SmartLifecycle {
    private static final String DIED = "the instance that filled it is gone";
    private static final long PATIENCE_MILLIS = 20_000;

    private final DataSource database;
    private final RebuildTable table;
    private final RebuildWork work;
    private volatile @Nullable Thread worker;
    private volatile @Nullable ReadModel current;
    private volatile boolean running;

    Rebuilds(DataSource database, RebuildTable table, RebuildWork work) {
        this.database = database;
        this.table = table;
        this.work = work;
    }

    /** Begins to fill the read model anew; what serves goes on serving. */
    synchronized Rebuilding begin(Rebuilt rebuilt) throws Busy {
        var readModel = rebuilt.readModel();
        var session = open();
        clear(session);
        table.begin(readModel.name());
        launch(readModel, () -> work.fill(session, rebuilt));
        return table.of(readModel.name()).orElseThrow();
    }

    /** Puts what differs in its place after all; nothing where no such rows were shown. */
    synchronized Optional<Rebuilding> confirm(Rebuilt rebuilt, String hash) throws Busy {
        var readModel = rebuilt.readModel();
        var session = open();
        var ready =
                table.of(readModel.name())
                        .filter(it -> it.state() == State.READY_DIFFERS)
                        .filter(it -> hash.equals(it.newHash()));
        if (ready.isEmpty()) {
            session.close();
            return Optional.empty();
        }
        table.is(readModel.name(), State.COMPARING, "");
        launch(readModel, () -> work.confirm(session, rebuilt));
        return table.of(readModel.name());
    }

    /** Ends a rebuild wherever it runs, and drops what was filled. */
    Optional<Rebuilding> cancel(ReadModel readModel) {
        table.cancel(readModel.name());
        if (table.of(readModel.name()).map(Rebuilding::state).stream()
                .anyMatch(state -> state == State.READY_DIFFERS || state.isUnderWay())) {
            RebuildSession.open(database).ifPresent(session -> drop(session, readModel));
        }
        return table.of(readModel.name());
    }

    private void drop(RebuildSession session, ReadModel readModel) {
        try (session) {
            if (table.of(readModel.name()).map(Rebuilding::state).stream()
                    .anyMatch(state -> state == State.READY_DIFFERS || state.isUnderWay())) {
                new Generation(readModel).drop(session.jdbc());
                table.is(readModel.name(), State.CANCELLED, "");
            }
        }
    }

    private RebuildSession open() throws Busy {
        return RebuildSession.open(database).orElseThrow(Busy::new);
    }

    /** Whoever holds the lock knows that nobody is at work. */
    private void clear(RebuildSession session) {
        for (var left : table.all()) {
            if (left.state().isUnderWay()) {
                clear(session.jdbc(), left.readModel());
            }
        }
    }

    private void clear(JdbcTemplate jdbc, String readModel) {
        jdbc.execute("drop schema if exists %s cascade".formatted(Generation.schema(readModel)));
        table.is(readModel, State.FAILED, DIED);
    }

    private void launch(ReadModel readModel, Runnable task) {
        current = readModel;
        worker = Thread.ofVirtual().name("rebuild-" + readModel.name()).start(task);
    }

    @Override
    public void start() {
        RebuildSession.open(database)
                .ifPresent(session -> {
                    try (session) {
                        clear(session);
                    }
                });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        var active = worker;
        var readModel = current;
        if (active != null && readModel != null && active.isAlive()) {
            table.cancel(readModel.name());
            try {
                active.join(PATIENCE_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** What is rebuilt, and whom to tell when it is done. */
    interface Rebuilt {
        ReadModel readModel();

        /** Whether nothing is read now, so that waiting for it to catch up is in vain. */
        boolean standsStill();

        /** Just before the log is read for the last time. */
        void lastLook();

        /** The new rows serve. */
        void switched();
    }
}
