package vn.thidua.query.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.Streams;
import vn.thidua.domain.award.Eligibility;
import vn.thidua.domain.award.EligibilityEvent.HoldLifted;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.query.eligibility.EligibilityView.BoardLine;
import vn.thidua.query.eligibility.EligibilityView.Hold;
import vn.thidua.query.journal.Fold;
import vn.thidua.query.journal.Fold.Folded;

/** Asks the rules what stands against each board of a year. */
@Component
public class EligibilityQuery {
    private final Fold fold;

    EligibilityQuery(Fold fold) {
        this.fold = fold;
    }

    public Optional<EligibilityView> eligibility(String bloc, int year) {
        var folded = fold.of(Streams.cycle(bloc, year), _ -> true);
        return switch (folded.state()) {
            case Running running -> Optional.of(view(folded, running));
            case Cycle.Closed closed -> Optional.of(view(folded, closed.year()));
            case Cycle.NotOpened _, Bloc _ -> Optional.empty();
        };
    }

    private static EligibilityView view(Folded folded, Running year) {
        var holds = holds(folded.events());
        var frame = year.frame();
        var members = frame.bloc().members().stream().map(Member::board);
        var departed = frame.bloc().departed().stream().map(Departure::board);
        return new EligibilityView(
                folded.heading(year),
                Stream.concat(members, departed)
                        .map(board ->
                                new BoardLine(
                                        board,
                                        year.nameOf(board),
                                        frame.bloc().member(board).isPresent(),
                                        Eligibility.of(year, board),
                                        holds.getOrDefault(board, List.of())))
                        .toList());
    }

    private static Map<String, List<Hold>> holds(List<Event> events) {
        var lifted = new HashMap<String, HoldLifted>();
        events.stream()
                .filter(HoldLifted.class::isInstance)
                .map(HoldLifted.class::cast)
                .forEach(lift -> lifted.put(lift.board() + " " + lift.hold(), lift));
        var byBoard = new HashMap<String, List<Hold>>();
        for (var event : events) {
            if (event instanceof HoldPlaced e) {
                var lift = lifted.get(e.board() + " " + e.hold());
                byBoard.computeIfAbsent(e.board(), _ -> new ArrayList<>())
                        .add(
                                new Hold(
                                        e.ground(),
                                        e.basis(),
                                        e.from(),
                                        lift == null ? null : lift.on(),
                                        lift == null ? null : lift.basis()));
            }
        }
        return byBoard;
    }
}
