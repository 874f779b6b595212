package vn.thidua.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Command;
import vn.thidua.domain.Event;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;

/** One bloc in play: its streams, its clock, what was asked and what happened. */
final class Game {
    static final String BLOC = "mau";
    static final int YEAR = 2025;
    private static final String PAPER = "sổ tay của khối mẫu";

    /** What happened, with the stamp of the command that caused it. */
    record Happened(Event event, Command command, Stamp stamp, int ordinal) {}

    final Random random;
    private final Coverage coverage;
    private final Map<String, State> states = new HashMap<>();
    private final List<Happened> log = new ArrayList<>();
    private final List<Command> asked = new ArrayList<>();
    private Instant now = at(LocalDate.of(2024, 12, 1));
    private boolean history;

    Game(Random random, Coverage coverage) {
        this.random = random;
        this.coverage = coverage;
    }

    /** The whole play is written down after the fact. */
    void asHistory() {
        history = true;
    }

    /** Moves the clock to the morning of the day, unless it is past it already. */
    void goTo(LocalDate day) {
        var morning = at(day);
        if (morning.isAfter(now)) {
            now = morning;
        }
    }

    LocalDate today() {
        return now.atZone(Stamp.ZONE).toLocalDate();
    }

    /** Asks for the command and says whether it was accepted. */
    boolean ask(Command command) {
        now = now.plus(Duration.ofSeconds(30L + random.nextInt(600)));
        asked.add(command);
        var stamp = stamp();
        try {
            var events = decide(command, stamp);
            coverage.accepted(command, events.size());
            int ordinal = 0;
            for (var event : events) {
                happen(new Happened(event, command, stamp, ordinal++));
            }
            return true;
        } catch (Rejection rejection) {
            coverage.refused(command, rejection.reason());
            Invariants.checkSentence(rejection);
            return false;
        }
    }

    private List<? extends Event> decide(Command command, Stamp stamp) {
        try {
            return Rules.decide(
                    state(command.stream()),
                    state(command.copiesFrom().orElse(command.stream())),
                    command,
                    stamp);
        } catch (Rejection rejection) {
            throw rejection;
        } catch (RuntimeException e) {
            throw new Violation("a rule broke down on " + command, e);
        }
    }

    private void happen(Happened happened) {
        var event = happened.event();
        var before = state(event.stream());
        var after = Rules.evolve(before, event);
        Invariants.check(before, happened, after);
        states.put(event.stream(), after);
        log.add(happened);
        if (random.nextInt(200) == 0) {
            restart();
        }
    }

    /** Forgets every state and folds the log again, as a service does after a crash. */
    void restart() {
        var folded = new HashMap<String, State>();
        for (var happened : log) {
            var stream = happened.event().stream();
            var state = folded.getOrDefault(stream, Rules.initial(stream));
            folded.put(stream, Rules.evolve(state, happened.event()));
        }
        if (!folded.equals(states)) {
            throw new Violation("A replay of the log gives the same state.");
        }
    }

    private Stamp stamp() {
        boolean astray = random.nextInt(150) == 0;
        var day = astray && random.nextBoolean() ? today().plusDays(2_000) : today();
        var imported = history == astray ? null : new Imported(day, PAPER);
        var at = history ? now.plus(Duration.ofDays(900)) : now;
        return new Stamp("c" + asked.size(), new Actor("may", BLOC), at, imported);
    }

    private State state(String stream) {
        return states.getOrDefault(stream, Rules.initial(stream));
    }

    /** The bloc, or nothing before it is established. */
    Bloc bloc() {
        return (Bloc) state(Streams.bloc(BLOC));
    }

    Cycle cycle() {
        return (Cycle) state(Streams.cycle(BLOC, YEAR));
    }

    boolean isRunning() {
        return cycle() instanceof Cycle.Running;
    }

    /** The year, running or closed. */
    Cycle.Running year() {
        return switch (cycle()) {
            case Cycle.Running running -> running;
            case Cycle.Closed closed -> closed.year();
            case Cycle.NotOpened _ -> throw new IllegalStateException("the year is not open");
        };
    }

    List<Happened> log() {
        return List.copyOf(log);
    }

    List<Command> asked() {
        return asked;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(Stamp.ZONE).toInstant();
    }
}
