package vn.thidua.query.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.domain.Event;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.query.audit.AuditView.Entry;
import vn.thidua.query.audit.AuditView.Origin;
import vn.thidua.query.audit.AuditView.Recount;
import vn.thidua.query.audit.AuditView.YearState;
import vn.thidua.query.rulesapplied.RulesAppliedView.Rule;

/** Turns the audit's entries into sentences and steps. */
@Component
public class ReplayReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventSentences sentences;
    private final Show show;
    private final Words words;

    ReplayReader(EventSentences sentences, Show show, Words words) {
        this.sentences = sentences;
        this.show = show;
        this.words = words;
    }

    /** One event and how it is told. */
    public record Happening(Entry entry, CycleEvent event, String sentence) {}

    /** What happened in a year, as far as it can be read and is not withheld. */
    public List<Happening> happenings(List<Entry> entries) {
        var events = events(entries);
        var happenings = new ArrayList<Happening>();
        for (var line : lines(entries, events)) {
            var event = events.get(line.entry().position());
            if (event != null && !line.entry().withheld()) {
                happenings.add(new Happening(line.entry(), event, line.sentence()));
            }
        }
        return happenings;
    }

    /** A year at a moment, with the rules that were applied in it. */
    Replay replay(List<Entry> entries, @Nullable YearState then, List<Rule> rules) {
        var events = events(entries);
        var lines = lines(entries, events);
        long at = then == null ? 0 : then.position();
        int number = (int) entries.stream().filter(e -> e.position() <= at).count();
        return new Replay(
                at,
                number,
                number == 0 ? "" : spoken(lines.get(number - 1)),
                lines,
                then == null || then.board() == null ? List.of() : RowGroup.of(then.board().rows()),
                then == null ? Map.of() : origins(then.origins()),
                then == null
                        ? List.of()
                        : then.ballots().stream()
                                .map(r -> ballot(r, lines.subList(0, number), events, rules))
                                .toList());
    }

    /** What happened at a position, as a sentence. */
    String sentence(List<Entry> entries, long position) {
        return lines(entries, events(entries)).stream()
                .filter(line -> line.entry().position() == position)
                .map(Replay.Line::sentence)
                .collect(Collectors.joining());
    }

    private String spoken(Replay.Line line) {
        return show.date(line.entry().happenedOn()) + " · " + line.sentence();
    }

    private static Map<String, Long> origins(List<Origin> origins) {
        return origins.stream()
                .collect(
                        Collectors.toMap(
                                origin ->
                                        Stream.of(origin.step(), origin.award(), origin.board())
                                                .filter(Objects::nonNull)
                                                .map(Object::toString)
                                                .collect(Collectors.joining(" ")),
                                Origin::position));
    }

    private static Replay.Ballot ballot(
            Recount recount,
            List<Replay.Line> lines,
            Map<Long, CycleEvent> events,
            List<Rule> rules) {
        return new Replay.Ballot(
                recount,
                RulesThen.ofBallot(rules, recount),
                lines.stream()
                        .filter(line -> isAct(events.get(line.entry().position()), recount))
                        .toList());
    }

    /** Votes stand in the table of the ballot. */
    private static boolean isAct(@Nullable CycleEvent event, Recount recount) {
        return event instanceof BallotEvent act
                && !(act instanceof VoteCast)
                && act.ballot().equals(recount.ballot());
    }

    /** Each event under the names that its boards had then. */
    private List<Replay.Line> lines(List<Entry> entries, Map<Long, CycleEvent> events) {
        var names = new BoardNames();
        var lines = new ArrayList<Replay.Line>();
        for (var entry : entries) {
            var event = events.get(entry.position());
            if (event != null) {
                names.learn(event);
            }
            lines.add(line(entry, event, names));
        }
        return lines;
    }

    /** An entry that can no longer be read, or whose payload is withheld, is told by its type. */
    private Replay.Line line(Entry entry, @Nullable CycleEvent event, BoardNames names) {
        if (entry.withheld()) {
            return new Replay.Line(entry, words.of("audit.withheld"));
        }
        return new Replay.Line(
                entry,
                event == null || names.isEmpty() ? entry.type() : sentences.of(event, names));
    }

    private static Map<Long, CycleEvent> events(List<Entry> entries) {
        var events = new HashMap<Long, CycleEvent>();
        for (var entry : entries) {
            if (read(entry) instanceof CycleEvent event) {
                events.put(entry.position(), event);
            }
        }
        return events;
    }

    /** A changed payload may not be an event any more; the verification names it. */
    private static @Nullable Event read(Entry entry) {
        var type = Vocabulary.events().get(entry.type());
        if (type == null || entry.payload() == null) {
            return null;
        }
        try {
            return JSON.treeToValue(entry.payload(), type);
        } catch (JacksonException e) {
            return null;
        }
    }
}
