package vn.thidua.query.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.query.journal.Fold;

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
        return new Known(
                bloc,
                year,
                state(Streams.bloc(bloc)),
                state(Streams.cycle(bloc, year)),
                state(Streams.cycle(bloc, year - 1)),
                today());
    }

    Known ofBloc(String bloc) {
        var none = new Cycle.NotOpened();
        return new Known(bloc, 0, state(Streams.bloc(bloc)), none, none, today());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Stamp.ZONE));
    }

    /** The boards for which a person acts today, in whatever capacity. */
    static List<String> boardsOf(String person, State bloc, LocalDate today) {
        return bloc instanceof Bloc.Established known ? known.boardsOf(person, today) : List.of();
    }

    private State state(String stream) {
        return fold.of(stream, _ -> true).state();
    }
}
