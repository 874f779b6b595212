package vn.thidua.query.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.domain.Event;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.query.audit.AuditView;
import vn.thidua.query.audit.AuditView.Entry;

/** Turns the audit's entries into sentences and steps. */
@Component
class ReplayReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventSentences sentences;
    private final Show show;
    private final Words words;

    ReplayReader(EventSentences sentences, Show show, Words words) {
        this.sentences = sentences;
        this.show = show;
        this.words = words;
    }

    Replay replay(AuditView view) {
        var events = events(view.entries());
        var state = view.at();
        long at = state == null ? 0 : state.position();
        return new Replay(
                at,
                (int) view.entries().stream().filter(e -> e.position() <= at).count(),
                lines(view.entries(), events),
                state == null || state.board() == null
                        ? List.of()
                        : RowGroup.of(state.board().rows()),
                ballots(view, events));
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

    private List<Replay.Ballot> ballots(AuditView view, Map<Long, CycleEvent> events) {
        var awards =
                only(events, BallotOpened.class)
                        .collect(Collectors.toMap(BallotOpened::ballot, e -> show.name(e.award())));
        return view.recounts().stream()
                .map(r -> new Replay.Ballot(awards.getOrDefault(r.ballot(), r.ballot()), r))
                .toList();
    }

    private static <T> Stream<T> only(Map<Long, CycleEvent> events, Class<T> type) {
        return events.values().stream().filter(type::isInstance).map(type::cast);
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
