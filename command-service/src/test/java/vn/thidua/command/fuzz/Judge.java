package vn.thidua.command.fuzz;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.log.Selection;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Command;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Policy;
import vn.thidua.domain.policy.Standing;

/**
 * Goes through the log entry by entry, as it was when each was written: who asked for it was told
 * that it was accepted, and was allowed to ask.
 */
final class Judge {
    private static final int PAGE = 2_000;

    private final Map<String, List<Draft>> accepted;
    private final long from;
    private final Map<String, State> states = new HashMap<>();
    private final List<String> objections = new ArrayList<>();
    private String lastCommand = "";
    private int commands;

    /** {@code accepted} by command id; {@code from}: the position that all of it follows. */
    Judge(Map<String, List<Draft>> accepted, long from) {
        this.accepted = accepted;
        this.from = from;
    }

    List<String> objections() {
        return objections;
    }

    /** Of the requests, not of the system itself. */
    int commands() {
        return commands;
    }

    void read(EventLog log) {
        for (long after = 0; ; ) {
            var page = log.page(Selection.ALL, after, PAGE);
            page.stream().map(LogRow::entry).forEach(this::judge);
            if (page.isEmpty()) {
                return;
            }
            after = page.getLast().entry().position();
        }
    }

    private void judge(LogEntry entry) {
        if (entry.position() > from && !entry.commandId().equals(lastCommand)) {
            objection(entry).ifPresent(why -> objections.add(why + ": " + entry));
        }
        lastCommand = entry.commandId();
        var event =
                Json.read(entry.payload(), requireNonNull(Vocabulary.events().get(entry.type())));
        states.put(entry.stream(), Rules.evolve(state(entry.stream()), event));
    }

    private State state(String stream) {
        return states.computeIfAbsent(stream, Rules::initial);
    }

    private Optional<String> objection(LogEntry entry) {
        if (entry.actor().equals(Caller.Unattended.ACTOR.person())) {
            return grantsTheSystem(entry.command())
                    ? Optional.empty()
                    : Optional.of("not for the system itself to do");
        }
        commands++;
        var asked =
                accepted.getOrDefault(entry.commandId(), List.of()).stream()
                        .filter(draft -> draft.person.id().equals(entry.actor()))
                        .filter(draft -> draft.command.equals(entry.command()))
                        .toList();
        if (asked.isEmpty()) {
            return Optional.of("nobody was told that this was accepted");
        }
        return asked.stream().anyMatch(draft -> isAdmitted(draft, entry))
                ? Optional.empty()
                : Optional.of("not allowed");
    }

    private static boolean grantsTheSystem(String command) {
        return Policy.table().stream()
                .filter(row -> row.command().getSimpleName().equals(command))
                .flatMap(row -> row.allowed().stream())
                .anyMatch(way -> way.standing() == Standing.PROCESS);
    }

    private boolean isAdmitted(Draft draft, LogEntry entry) {
        var body = (ObjectNode) Json.MAPPER.readTree(draft.body);
        var imported = body.remove("imported");
        Command command =
                Json.MAPPER.treeToValue(
                        body, requireNonNull(Vocabulary.commands().get(draft.command)));
        var today = entry.recordedAt().atZone(Stamp.ZONE).toLocalDate();
        try {
            var actor =
                    Policy.admit(
                            new Caller.Person(draft.person.id(), draft.person.vouched()),
                            command,
                            (Bloc) state(Streams.bloc(command.bloc())),
                            state(command.stream()),
                            today,
                            imported != null && !imported.isNull());
            return actor.equals(new Actor(entry.actor(), entry.unit()))
                    && entry.stream().equals(command.stream());
        } catch (Rejection _) {
            return false;
        }
    }
}
