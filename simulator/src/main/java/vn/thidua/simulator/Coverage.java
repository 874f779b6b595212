package vn.thidua.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Vocabulary;

/** Which outcomes of the rules have been seen, over all years and threads. */
final class Coverage {
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Set<String> refusedCommands = ConcurrentHashMap.newKeySet();
    private final Map<Reason, LongAdder> refused = new ConcurrentHashMap<>();
    private final LongAdder asked = new LongAdder();
    private final LongAdder events = new LongAdder();
    private final LongAdder acceptances = new LongAdder();

    void accepted(Command command, int happened) {
        asked.increment();
        acceptances.increment();
        events.add(happened);
        accepted.add(Vocabulary.nameOf(command));
    }

    void refused(Command command, Reason reason) {
        asked.increment();
        refusedCommands.add(Vocabulary.nameOf(command));
        refused.computeIfAbsent(reason, _ -> new LongAdder()).increment();
    }

    long events() {
        return events.sum();
    }

    long asked() {
        return asked.sum();
    }

    long acceptances() {
        return acceptances.sum();
    }

    /** Commands that were accepted at least once, of all commands, in percent. */
    double acceptedShare() {
        return share(accepted.size(), Vocabulary.commands().size());
    }

    /** Reasons that refused at least once, of all reasons, in percent. */
    double refusedShare() {
        return share(refused.size(), Reason.all().size());
    }

    /** Commands that were never accepted, then those never refused, then reasons never given. */
    List<String> unseen() {
        var commands = new TreeSet<>(Vocabulary.commands().keySet());
        var neverAccepted = commands.stream().filter(c -> !accepted.contains(c));
        var neverGiven =
                Reason.all().stream().filter(r -> !refused.containsKey(r)).map(Reason::name);
        return Stream.concat(
                        neverAccepted.map(c -> "never accepted: " + c),
                        Stream.concat(
                                commands.stream()
                                        .filter(c -> !refusedCommands.contains(c))
                                        .map(c -> "never refused: " + c),
                                neverGiven.map(r -> "reason never given: " + r)))
                .toList();
    }

    private static double share(int part, int of) {
        return 100.0 * part / of;
    }
}
