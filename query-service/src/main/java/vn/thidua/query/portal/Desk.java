package vn.thidua.query.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.query.journal.Fold;
import vn.thidua.query.journal.Fold.Folded;
import vn.thidua.query.portal.Known.Happened;

/**
 * Lays out what somebody at work on a year has to know: the states that the rules would look at.
 */
@Component
class Desk {
    private final Fold fold;
    private final Clock clock;

    Desk(Fold fold, Clock clock) {
        this.fold = fold;
        this.clock = clock;
    }

    Known ofYear(String bloc, int year) {
        var ofBloc = folded(Streams.bloc(bloc));
        var ofYear = folded(Streams.cycle(bloc, year));
        return new Known(
                bloc,
                year,
                ofBloc.state(),
                ofYear.state(),
                folded(Streams.cycle(bloc, year - 1)).state(),
                today(),
                happened(ofBloc),
                happened(ofYear));
    }

    Known ofBloc(String bloc) {
        var none = new Cycle.NotOpened();
        var ofBloc = folded(Streams.bloc(bloc));
        return new Known(bloc, 0, ofBloc.state(), none, none, today(), happened(ofBloc), List.of());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Stamp.ZONE));
    }

    /** The boards for which a person acts today, in whatever capacity. */
    static List<String> boardsOf(String person, State bloc, LocalDate today) {
        return bloc instanceof Bloc.Established known ? known.boardsOf(person, today) : List.of();
    }

    private Folded folded(String stream) {
        return fold.of(stream, _ -> true);
    }

    private static List<Happened> happened(Folded folded) {
        return IntStream.range(0, folded.events().size())
                .mapToObj(at ->
                        new Happened(
                                folded.entries().get(at).happenedOn(), folded.events().get(at)))
                .toList();
    }
}
