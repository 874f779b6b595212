package vn.thidua.domain.cycle;

import java.util.List;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.cycle.YearEvent.MovementClosed;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;

/** The movements of a year, who answered them, and which are closed. */
public record Movements(
        List<MovementLaunched> launched,
        List<MovementAnswered> answers,
        List<MovementClosed> closed) {

    static Movements none() {
        return new Movements(List.of(), List.of(), List.of());
    }

    public Optional<MovementLaunched> of(String movement) {
        return launched.stream().filter(m -> m.movement().equals(movement)).findFirst();
    }

    public boolean isClosed(String movement) {
        return closed.stream().anyMatch(m -> m.movement().equals(movement));
    }

    public boolean isAnswered(String movement, String board) {
        return answers.stream()
                .anyMatch(a -> a.movement().equals(movement) && a.board().equals(board));
    }

    Movements with(MovementLaunched e) {
        return new Movements(Lists.plus(launched, e), answers, closed);
    }

    Movements with(MovementAnswered e) {
        return new Movements(launched, Lists.plus(answers, e), closed);
    }

    Movements with(MovementClosed e) {
        return new Movements(launched, answers, Lists.plus(closed, e));
    }
}
