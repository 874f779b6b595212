package vn.thidua.query.portal.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Streams;
import vn.thidua.domain.policy.Caller;
import vn.thidua.query.audit.AuditQuery;
import vn.thidua.query.page.ReplayReader;
import vn.thidua.query.page.ReplayReader.Happening;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.signin.OwnBoards;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsView;
import vn.thidua.query.years.YearsView.BlocLine;

/**
 * Tells somebody what others have done, in the sentences of the audit: whoever may replay the year
 * is told all of it, others what concerns the whole bloc or their own board.
 */
@Component
public class News {
    private static final String GROWN =
            """
            select distinct stream from journal_entry
             where position > :after and actor <> :person and stream in (:streams)
            """;

    private final Snapshot snapshot;
    private final AuditQuery audit;
    private final ReplayReader replays;
    private final ReadGate gate;
    private final OwnBoards boards;
    private final Readers readers;

    News(
            Snapshot snapshot,
            AuditQuery audit,
            ReplayReader replays,
            ReadGate gate,
            OwnBoards boards,
            Readers readers) {
        this.snapshot = snapshot;
        this.audit = audit;
        this.replays = replays;
        this.gate = gate;
        this.boards = boards;
        this.readers = readers;
    }

    /** What came since the last visit; what was shown whole is news no longer at the next one. */
    public NewsView latest(Reader reader, Caller caller, YearsView view, int most) {
        var latest = since(reader.seen(), caller, view, most);
        if (latest.isWhole()) {
            readers.showed(reader, latest.upTo());
        }
        return latest;
    }

    /** One year that somebody may look at. */
    private record Year(BlocLine bloc, int number) {
        String stream() {
            return Streams.cycle(bloc.bloc(), number);
        }

        String path() {
            return "/%s/%d".formatted(bloc.bloc(), number);
        }
    }

    private record New(Year year, NewsView.Line line) {}

    /**
     * Of these years, what came after a position, and at most so many of it.
     *
     * @param view what the person may look at
     */
    public NewsView since(long after, Caller caller, YearsView view, int most) {
        long upTo = readers.here();
        var all =
                grown(after, caller.person(), years(view)).stream()
                        .flatMap(year -> of(year, after, caller))
                        .sorted(
                                Comparator.comparingLong((New one) -> one.line().position())
                                        .reversed())
                        .toList();
        var shown = all.subList(0, Math.min(most, all.size()));
        return new NewsView(grouped(shown), all.size(), shown.size(), upTo);
    }

    private static List<Year> years(YearsView view) {
        return view.blocs().stream()
                .flatMap(bloc ->
                        bloc.years().stream()
                                .filter(year -> !year.history())
                                .map(year -> new Year(bloc, year.year())))
                .toList();
    }

    /** Only these are read event by event. */
    private List<Year> grown(long after, String person, List<Year> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        var streams =
                snapshot.read(jdbc ->
                        Set.copyOf(
                                jdbc.sql(GROWN)
                                        .param("after", after)
                                        .param("person", person)
                                        .param("streams", years.stream().map(Year::stream).toList())
                                        .query(String.class)
                                        .list()));
        return years.stream().filter(year -> streams.contains(year.stream())).toList();
    }

    private Stream<New> of(Year year, long after, Caller caller) {
        var bloc = year.bloc().bloc();
        boolean whole = gate.replays(caller, bloc, String.valueOf(year.number()));
        var own = boards.of(caller.person(), bloc);
        return replays.happenings(audit.entries(bloc, year.number())).stream()
                .filter(one -> one.entry().position() > after)
                .filter(one -> !one.entry().actor().equals(caller.person()))
                .filter(one -> whole || Audience.includes(own, one))
                .map(one -> new New(year, line(year, one, whole)));
    }

    private static NewsView.Line line(Year year, Happening one, boolean whole) {
        long position = one.entry().position();
        return new NewsView.Line(
                position,
                one.entry().recordedAt(),
                one.sentence(),
                whole
                        ? "/audit" + year.path() + "/events/" + position
                        : year.path() + Audience.page(one.event()));
    }

    private static List<NewsView.OfYear> grouped(List<New> shown) {
        var byYear = new LinkedHashMap<Year, List<NewsView.Line>>();
        shown.forEach(
                one -> byYear.computeIfAbsent(one.year(), _ -> new ArrayList<>()).add(one.line()));
        return byYear.entrySet().stream()
                .map(group -> {
                    var bloc = group.getKey().bloc();
                    return new NewsView.OfYear(
                            bloc.bloc(),
                            bloc.name(),
                            group.getKey().number(),
                            bloc.illustrative(),
                            group.getValue());
                })
                .toList();
    }
}
