package vn.thidua.query.feed;

import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.thidua.query.feed.Filling.Cancelled;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Rebuilding.State;
import vn.thidua.query.feed.Rebuilds.Rebuilt;

/** What happens in a rebuild, from the first row to the switch, on a thread of its own. */
@Component
class RebuildWork {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildWork.class);
    private static final int LOOKS = 100;
    private static final long PAUSE_MILLIS = 100;

    private final EntryReader reader;
    private final LogLines log;
    private final RebuildTable table;
    private final int parkedLimit;

    RebuildWork(
            EntryReader reader,
            LogLines log,
            RebuildTable table,
            @Value("${thidua.parked-limit}") int parkedLimit) {
        this.reader = reader;
        this.log = log;
        this.table = table;
        this.parkedLimit = parkedLimit;
    }

    /** Fills a new generation, and switches to it where it shows what the old one shows. */
    void fill(RebuildSession session, Rebuilt rebuilt) {
        var generation = new Generation(rebuilt.readModel());
        try (session) {
            end(session, generation, rebuilt, outcome(() -> filled(session, generation, rebuilt)));
        }
    }

    /** Switches to what was kept because it differs; where that fails it is still kept. */
    void confirm(RebuildSession session, Rebuilt rebuilt) {
        var generation = new Generation(rebuilt.readModel());
        try (session) {
            var outcome = outcome(() -> confirmed(session, generation, rebuilt));
            end(session, generation, rebuilt, outcome.orKept());
        }
    }

    private void end(
            RebuildSession session, Generation generation, Rebuilt rebuilt, Outcome outcome) {
        var readModel = generation.readModel().name();
        if (outcome.state() != State.READY_DIFFERS) {
            generation.drop(session.jdbc());
        }
        if (outcome.state() == State.SWITCHED) {
            rebuilt.switched();
        }
        LOG.info("rebuild of {}: {} {}", readModel, outcome.state(), outcome.detail());
        table.is(readModel, outcome.state(), outcome.detail());
    }

    private Outcome filled(RebuildSession session, Generation generation, Rebuilt rebuilt)
            throws LogAway, Cancelled {
        generation.create(session.jdbc());
        session.lookInto(generation);
        session.waitForDisk(false);
        var filling = new Filling(session, rebuilt.readModel(), reader, table, parkedLimit);
        var stop = filling.catchUp(log);
        filling.say();
        if (stop.isPresent()) {
            return Outcome.refused(stop.get());
        }
        table.is(rebuilt.readModel().name(), State.COMPARING, "");
        rebuilt.lastLook();
        for (int look = 1; ; look++) {
            boolean isLast = look == LOOKS || rebuilt.standsStill();
            var outcome = compared(session, filling, generation, isLast);
            if (outcome.state() != State.COMPARING) {
                return outcome;
            }
            pause();
        }
    }

    /** Compares both while nobody writes; while the old one is still behind, comes back later. */
    private Outcome compared(
            RebuildSession session, Filling filling, Generation generation, boolean isLast)
            throws LogAway, Cancelled {
        session.hold(generation.readModel());
        try {
            var stop = filling.catchUp(log);
            filling.say();
            if (stop.isPresent()) {
                return Outcome.refused(stop.get());
            }
            var ahead = generation.ahead(session.jdbc());
            if (ahead.isFresh() && !isLast) {
                return new Outcome(State.COMPARING, "");
            }
            var swap = new Switch(session, generation);
            var old = swap.served();
            var fresh = swap.fresh();
            table.compared(generation.readModel().name(), old, fresh);
            filling.say();
            return ahead.isNobody() && old.equals(fresh)
                    ? Outcome.of(swap.swap())
                    : new Outcome(State.READY_DIFFERS, "");
        } finally {
            session.release(generation.readModel());
        }
    }

    private Outcome confirmed(RebuildSession session, Generation generation, Rebuilt rebuilt)
            throws LogAway, Cancelled {
        session.lookInto(generation);
        rebuilt.lastLook();
        session.hold(rebuilt.readModel());
        try {
            var filling = new Filling(session, rebuilt.readModel(), reader, table, parkedLimit);
            var stop = filling.catchUp(log);
            return stop.isPresent()
                    ? Outcome.refused(stop.get())
                    : Outcome.of(new Switch(session, generation).swap());
        } finally {
            session.release(rebuilt.readModel());
        }
    }

    private static Outcome outcome(Steps steps) {
        try {
            return steps.run();
        } catch (Cancelled _) {
            return new Outcome(State.CANCELLED, "");
        } catch (LogAway e) {
            return Outcome.failed(e);
        } catch (UncheckedIOException e) {
            return Outcome.failed(LogClient.brokenOff(e));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("a rebuild failed", e);
            return Outcome.failed(e);
        }
    }

    private static void pause() throws Cancelled {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private interface Steps {
        Outcome run() throws LogAway, Cancelled;
    }

    private record Outcome(State state, String detail) {
        static Outcome refused(Stop stop) {
            return new Outcome(
                    State.REFUSED,
                    "%s at position %s: %s"
                            .formatted(stop.cause(), stop.position(), stop.detail()));
        }

        static Outcome failed(Exception e) {
            return new Outcome(State.FAILED, String.valueOf(e.getMessage()));
        }

        static Outcome of(boolean swapped) {
            return swapped
                    ? new Outcome(State.SWITCHED, "")
                    : new Outcome(State.FAILED, "readers held the tables for too long");
        }

        Outcome orKept() {
            return state == State.SWITCHED ? this : new Outcome(State.READY_DIFFERS, detail);
        }
    }
}
