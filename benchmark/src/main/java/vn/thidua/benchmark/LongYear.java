package vn.thidua.benchmark;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.benchmark.SampleYear.Asked;
import vn.thidua.benchmark.SampleYear.Step;
import vn.thidua.command.json.Json;
import vn.thidua.command.json.RequestHash;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Standing;

/**
 * A year of a thousand events and its bloc, as the rules decide them: a conference votes on and on.
 */
final class LongYear {
    static final int EVENTS = 1_000;

    private static final int BOARDS = 11;
    private static final Caller CALLER = new Caller.Person("can-bo-bo", Set.of());
    private static final Actor ACTOR = new Actor(CALLER.person(), Standing.STANDING_BODY.unit());

    private final Conference conference;
    private final String bloc;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<LogEntry> entries = new ArrayList<>();
    private int commands;

    private LongYear(SampleYear sample, int number) {
        bloc = bloc(number);
        conference = new Conference(sample, bloc, BOARDS);
    }

    private static String bloc(int number) {
        return "khoi-dai-" + number;
    }

    /** The long years of so many blocs, which go through them at the same time. */
    static List<LogEntry> atOnce(SampleYear sample, int blocs) {
        var years = new ArrayList<List<LogEntry>>();
        for (int i = 0; i < blocs; i++) {
            years.add(new LongYear(sample, i).played());
        }
        var all = new ArrayList<LogEntry>();
        for (int i = 0; i < years.getFirst().size(); i++) {
            for (var year : years) {
                all.add(year.get(i));
            }
        }
        return all;
    }

    /** What may be asked of such a year next. */
    static Asked next(SampleYear sample, int number) {
        return new Conference(sample, bloc(number), BOARDS).open("phieu-them").asked();
    }

    private List<LogEntry> played() {
        conference.opening().forEach(this::play);
        for (int i = 0; sequences.getOrDefault("cycle:" + bloc + ":2025", 0L) < EVENTS; i++) {
            var ballot = "phieu-" + i;
            play(conference.open(ballot));
            for (var board : conference.boards()) {
                play(conference.vote(ballot, board));
            }
            play(conference.close(ballot));
        }
        return entries;
    }

    private void play(Step step) {
        var asked = step.asked();
        var command = asked.command();
        var day = asked.imported().happenedOn();
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(++commands);
        var stamp = new Stamp(bloc + "-" + commands, ACTOR, at, asked.imported());
        var copied = state(command.copiesFrom().orElse(command.stream()));
        int ordinal = 0;
        for (var event : Rules.decide(state(command.stream()), copied, command, stamp)) {
            entries.add(entry(event, asked, stamp, ordinal++));
            states.put(event.stream(), Rules.evolve(state(event.stream()), event));
        }
    }

    private State state(String stream) {
        return states.computeIfAbsent(stream, Rules::initial);
    }

    /** Without a position, which is given by the log. */
    private LogEntry entry(Event event, Asked asked, Stamp stamp, int ordinal) {
        return new LogEntry(
                0,
                event.stream(),
                sequences.merge(event.stream(), 1L, Long::sum),
                Vocabulary.nameOf(event),
                1,
                Json.write(event),
                stamp.at(),
                stamp.day(),
                asked.imported().source(),
                ACTOR.person(),
                ACTOR.unit(),
                Vocabulary.nameOf(asked.command()),
                stamp.commandId(),
                ordinal,
                RequestHash.of(CALLER, asked.command(), asked.imported()),
                "");
    }
}
