package vn.thidua.command.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.Selection;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LogEntry;

/**
 * Carries out what follows from an entry: now, or when its moment has come. A timer keeps nothing
 * but the entry and the subject; when it goes off the process is shown the entry again.
 *
 * <p>What the rules refuse is asked for again by a timer, later and later, and seen by the operator
 * until it is accepted or settled. A bloc that has to put something in order holds up no other.
 */
@Component
final class Reactions {
    private final EventLog log;
    private final Asking asking;
    private final Clock clock;
    private final Map<String, WhenThen> processes;

    Reactions(EventLog log, Asking asking, Clock clock, List<WhenThen> processes) {
        this.log = log;
        this.asking = asking;
        this.clock = clock;
        this.processes =
                processes.stream().collect(Collectors.toMap(WhenThen::name, Function.identity()));
    }

    /** What follows from an entry that the process has come to in the log. */
    void to(LogEntry entry, WhenThen process, Alarms alarms) {
        for (var reaction : reactions(process, entry)) {
            if (clock.instant().isBefore(reaction.from())) {
                alarms.set(reaction.subject(), entry.position(), reaction.from());
            } else {
                alarms.drop(reaction.subject());
                carryOutOrRetry(process, entry, reaction, alarms);
            }
        }
    }

    /** What follows on a subject, now that its moment has come. */
    void again(String process, String subject, long position) {
        var entry = log.page(Selection.ALL, position - 1, 1).getFirst().entry();
        var concerned = requireNonNull(processes.get(process), process);
        reactions(concerned, entry).stream()
                .filter(reaction -> reaction.subject().equals(subject))
                .forEach(reaction -> carryOut(concerned, entry, reaction));
    }

    private static List<Reaction> reactions(WhenThen process, LogEntry entry) {
        var type = Vocabulary.events().get(entry.type());
        if (type == null) {
            throw new IllegalStateException("history is broken: no event " + entry.type());
        }
        return process.isAbout(type)
                ? process.when((Event) Json.read(entry.payload(), type), entry)
                : List.of();
    }

    private void carryOutOrRetry(
            WhenThen process, LogEntry entry, Reaction reaction, Alarms alarms) {
        try {
            carryOut(process, entry, reaction);
        } catch (Rejection _) {
            alarms.set(reaction.subject(), entry.position(), clock.instant());
        }
    }

    /** Asks for all of it, even when some is refused: one year does not wait for another. */
    private void carryOut(WhenThen process, LogEntry entry, Reaction reaction) {
        if (!clock.instant().isBefore(reaction.until())) {
            return;
        }
        var refused = new ArrayList<Rejection>();
        var cause = Long.toString(entry.position());
        for (var command : reaction.commands().get()) {
            try {
                asking.ask(process.name(), cause, command, process.settledBy());
            } catch (Rejection rejection) {
                refused.add(rejection);
            }
        }
        if (!refused.isEmpty()) {
            throw refused.getFirst();
        }
    }
}
