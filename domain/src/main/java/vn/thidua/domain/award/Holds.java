package vn.thidua.domain.award;

import java.util.List;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.award.EligibilityEvent.HoldLifted;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;

/** The holds of a year in the order they were placed. A lifted one stays on record. */
public record Holds(List<Hold> all) {

    static Holds none() {
        return new Holds(List.of());
    }

    Optional<Hold> of(String hold) {
        return all.stream().filter(h -> h.placed().hold().equals(hold)).findFirst();
    }

    /** What still holds the board. All of it has to be lifted. */
    public List<HoldPlaced> on(String board) {
        return all.stream()
                .filter(hold -> hold instanceof Standing)
                .map(Hold::placed)
                .filter(placed -> placed.board().equals(board))
                .toList();
    }

    Holds with(HoldPlaced placed) {
        return new Holds(Lists.plus(all, new Standing(placed)));
    }

    Holds with(HoldLifted lifted) {
        return new Holds(
                all.stream()
                        .map(hold ->
                                hold.placed().hold().equals(lifted.hold())
                                        ? new Lifted(hold.placed(), lifted)
                                        : hold)
                        .toList());
    }

    /** Where one hold stands. */
    public sealed interface Hold {
        HoldPlaced placed();
    }

    public record Standing(HoldPlaced placed) implements Hold {}

    public record Lifted(HoldPlaced placed, HoldLifted lifted) implements Hold {}
}
