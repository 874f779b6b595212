package vn.thidua.proof.skip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.thidua.proof.Size;

/**
 * The ways in which readers of event stores have been seen to skip, each played again on a fresh
 * store: a number is given away, its event is not visible yet, and later ones are.
 *
 * <p>After Axon's readers, which give a gap up after a minute, and after what Marten found in its
 * own in July 2026 (its issues 4952 and 4964, its pull requests 4972 and 4977): played again from
 * their descriptions, with none of their code.
 */
public final class SkipSuite {
    /**
     * The stalls of the crowd: up to 65 s where a reader waits a minute, less where it does not.
     */
    private static final int STALL_PART = 65;

    /** Others have ended by then, unless the store makes them wait for the one that is held. */
    private static final Duration MEANWHILE = Duration.ofMillis(800);

    private static final Duration A_MINUTE_AND_MORE = Duration.ofSeconds(62);

    private static final String OPEN_TOO_LONG =
            "a transaction stays open for longer than a reader waits";

    public static final String LATE = "a reader comes when one was open for longer than it waits";
    public static final String LATER_FIRST = "of two open for too long the later commits first";
    public static final String MANY_HOLES =
            "hundreds were rolled back before one that stays open too long";
    public static final String FLOOD = "ten thousand commit while one stays open";

    private final Supplier<Store> stores;
    private final List<Outcome> outcomes = new ArrayList<>();

    public SkipSuite(Supplier<Store> stores) {
        this.stores = stores;
    }

    private interface Play {
        void on(Stage stage) throws Exception;
    }

    public List<Outcome> run() throws Exception {
        cases();
        if (Size.isLong()) {
            play(
                    "a transaction stays open for 62 seconds",
                    stage -> held(stage, A_MINUTE_AND_MORE));
        }
        crowd(Size.of(250, 12_500));
        return List.copyOf(outcomes);
    }

    /** Only those that turn on how long a reader waits, for a store that waits as it is shipped. */
    public List<Outcome> casesOfWaiting() throws Exception {
        play(OPEN_TOO_LONG, SkipSuite::held);
        play(LATE, SkipSuite::late);
        play(LATER_FIRST, SkipSuite::laterFirst);
        return List.copyOf(outcomes);
    }

    /** All but the crowd. */
    public List<Outcome> cases() throws Exception {
        casesOfWaiting();
        play("one of twelve is invisible while later ones commit", SkipSuite::oneOfTwelve);
        play("the reader stands before a number that was rolled back", SkipSuite::afterAHole);
        play("commits land between the statements of a reader", SkipSuite::between);
        play("a reader is made to catch up while numbers are out", SkipSuite::catchUp);
        play("forty numbers are out on a log that was idle", SkipSuite::reserved);
        play(MANY_HOLES, SkipSuite::afterManyHoles);
        play(FLOOD, SkipSuite::flood);
        return List.copyOf(outcomes);
    }

    private void play(String name, Play play) throws Exception {
        try (var store = stores.get();
                var stage = new Stage(store, Duration.ZERO)) {
            play.on(stage);
            outcomes.add(stage.outcome(name));
        }
    }

    /** 4977: a reader that gives numbers up by the clock passes one that is only slow. */
    private static void held(Stage stage) throws Exception {
        held(stage, stage.longerThanPatience());
    }

    private static void held(Stage stage, Duration open) throws Exception {
        stage.append("before", 1);
        stage.read();
        stage.hold(1);
        for (int i = 0; i < 14; i++) {
            stage.meanwhile("other-" + i, 1);
        }
        stage.await(MEANWHILE);
        Thread.sleep(open);
        stage.letGo();
        stage.await(Duration.ofSeconds(60));
        stage.append("after", 1);
    }

    /** Whoever begins now takes the number for one that was rolled back long ago. */
    private static void late(Stage stage) throws Exception {
        stage.append("before", 3);
        stage.hold(1);
        stage.meanwhile("other", 3);
        stage.await(MEANWHILE);
        stage.outlastPatience();
        stage.read().toTheEnd();
        stage.letGo();
    }

    /** An event that is old when it comes makes a reader give up all numbers before it. */
    private static void laterFirst(Stage stage) throws Exception {
        stage.append("before", 3);
        var reading = stage.read();
        stage.hold(1);
        stage.holdAnother();
        stage.meanwhile("other", 1);
        stage.await(MEANWHILE);
        stage.outlastPatience();
        stage.letGo(Gate.SECOND);
        reading.toTheEnd();
        stage.letGo();
    }

    /** 4952 and 4964: the trigger holds the ninth row back; a page of twelve has eleven. */
    private static void oneOfTwelve(Stage stage) throws Exception {
        stage.append("before", 8);
        stage.hold(1);
        for (int i = 0; i < 3; i++) {
            stage.meanwhile("other-" + i, 1);
        }
        stage.await(MEANWHILE);
        stage.read();
        stage.outlastPatience();
        stage.letGo();
    }

    /** 4972: nothing is visible where the reader stands, so the hole above it has no edge. */
    private static void afterAHole(Stage stage) throws Exception {
        stage.append("before", 3);
        stage.read();
        stage.store.appendInVain("before", 2);
        stage.outlastPatience();
        stage.hold(1);
        stage.meanwhile("other", 2);
        stage.await(MEANWHILE);
        stage.outlastPatience();
        stage.letGo();
    }

    /**
     * 4977: before each of its first statements somebody else commits, and then the one that was
     * held.
     */
    private static void between(Stage stage) throws Exception {
        stage.append("before", 3);
        stage.hold(1);
        var statements = new AtomicInteger();
        stage.read(() -> {
            int statement = statements.incrementAndGet();
            if (statement <= 20) {
                stage.meanwhile("between", 1);
            }
            sleep(statement <= 20 ? 5 : 0);
        });
        Thread.sleep(300);
        stage.await(MEANWHILE);
        stage.outlastPatience();
        stage.letGo();
    }

    /** 4977: a rebuild has no time to wait, and reads up to the last number that was given away. */
    private static void catchUp(Stage stage) throws Exception {
        stage.append("before", 5);
        stage.hold(5);
        for (int i = 0; i < 5; i++) {
            stage.meanwhile("other-" + i, 1);
        }
        stage.await(MEANWHILE);
        stage.read().toTheEnd();
        stage.letGo();
    }

    /**
     * 4977: the log has been quiet for longer than a reader waits when all come at once: numbers
     * are given away by the dozen, and the last one given away is far above the last one that is
     * visible.
     */
    private static void reserved(Stage stage) throws Exception {
        stage.append("before", 3);
        var reading = stage.read();
        reading.toTheEnd();
        stage.outlastPatience();
        stage.holdMany(40);
        stage.outlastPatience();
        stage.meanwhile("other", 1);
        stage.await(MEANWHILE);
        reading.toTheEnd();
        stage.letGo();
    }

    /** Readers that keep a list of holes clear it when it grows long. */
    private static void afterManyHoles(Stage stage) throws Exception {
        stage.append("before", 1);
        stage.store.appendInVain("before", 300);
        stage.append("before", 1);
        var reading = stage.read();
        stage.hold(1);
        stage.meanwhile("other", 1);
        stage.await(MEANWHILE);
        stage.outlastPatience();
        stage.meanwhile("another", 1);
        reading.toTheEnd();
        stage.letGo();
    }

    /** Readers that keep a list of holes strike out those that are far behind. */
    private static void flood(Stage stage) throws Exception {
        stage.append("before", 1);
        var reading = stage.read();
        stage.hold(1);
        for (int i = 0; i < 26; i++) {
            stage.meanwhile("flood-" + i, 400);
        }
        stage.awaitOthers();
        reading.toTheEnd();
        stage.letGo();
    }

    private void crowd(int eventsEach) throws Exception {
        try (var store = stores.get();
                var stage =
                        new Stage(store, store.patience().multipliedBy(STALL_PART).dividedBy(60))) {
            stage.append("first", 1);
            var crowd = new Crowd(stage, eventsEach);
            crowd.run();
            outcomes.add(
                    stage.outcome(
                            "%d writers x %d, %d failed, %d killed, %d restarts"
                                    .formatted(
                                            Crowd.WRITERS,
                                            eventsEach,
                                            crowd.inVain.get(),
                                            crowd.kills,
                                            crowd.restarts)));
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The outcomes as people read them. */
    public static String table(String store, List<Outcome> outcomes) {
        var lines = new ArrayList<String>();
        lines.add(store);
        lines.add(Outcome.header());
        outcomes.forEach(outcome -> lines.add(outcome.toString()));
        return String.join(System.lineSeparator(), lines);
    }
}
