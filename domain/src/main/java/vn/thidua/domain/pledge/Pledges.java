package vn.thidua.domain.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;

/** The pledges of a year by board. A board that is not in it has done nothing yet. */
public record Pledges(Map<String, Pledge> byBoard) {

    public static Pledges none() {
        return new Pledges(Map.of());
    }

    public Optional<Pledge> of(String board) {
        return Optional.ofNullable(byBoard.get(board));
    }

    Pledges with(String board, Pledge pledge) {
        return new Pledges(Lists.plus(byBoard, board, pledge));
    }

    /** Where one board's pledge stands. */
    public sealed interface Pledge {
        List<Target> targets();
    }

    /** Registered, and still open to a new registration. */
    public record Registered(PledgeRegistered last) implements Pledge {
        @Override
        public List<Target> targets() {
            return last.targets();
        }
    }

    /** Signed. In history the targets may be unknown. */
    public record Signed(@Nullable PledgeRegistered last) implements Pledge {
        @Override
        public List<Target> targets() {
            return last == null ? List.of() : last.targets();
        }
    }
}
