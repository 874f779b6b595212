package vn.thidua.query.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.query.journal.Fold;

/**
 * The boards of a bloc that whoever is signed in acts for today, so that a page can single them
 * out.
 */
@Component
public class OwnBoards {
    private final Fold fold;
    private final Clock clock;
    private final SeeAs seeAs;

    OwnBoards(Fold fold, Clock clock, SeeAs seeAs) {
        this.fold = fold;
        this.clock = clock;
        this.seeAs = seeAs;
    }

    /** None for somebody who looks on from outside. */
    public Set<String> in(String bloc) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            return Set.of();
        }
        return of(seeAs.caller(signedIn).person(), bloc);
    }

    /** Those of somebody who need not be signed in. */
    public Set<String> of(String person, String bloc) {
        return switch (fold.of(Streams.bloc(bloc), _ -> true).state()) {
            case Established known ->
                    Set.copyOf(known.boardsOf(person, LocalDate.now(clock.withZone(Stamp.ZONE))));
            case Bloc.Unknown _, Cycle _ -> Set.of();
        };
    }
}
