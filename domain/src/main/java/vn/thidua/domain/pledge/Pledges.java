package vn.thidua.domain.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;

/** The pledges of a year by board. A board that is not in it has done nothing yet. */
public record Pledges(Map<String, Pledge> byBoard) {

    public static Pledges none() {
        return new Pledges(Map.of());
    }

    public Optional<Pledge> of(String board) {
        return Optional.ofNullable(byBoard.get(board));
    }

    public boolean isSigned(String board) {
        return byBoard.get(board) instanceof Signed;
    }

    Pledges with(String board, Pledge pledge) {
        return new Pledges(Lists.plus(byBoard, board, pledge));
    }

    /** Where one board's pledge stands. */
    public sealed interface Pledge {
        /** The last registration before the signature; in history it may be unknown. */
        @Nullable PledgeRegistered last();

        /** What the board is measured against today. */
        default List<Target> targets() {
            var last = last();
            return last == null ? List.of() : last.targets();
        }

        /** The number of the targets in force, 0 where history does not know them. */
        default int registration() {
            var last = last();
            return last == null ? 0 : last.registration();
        }
    }

    /** Registered, and waiting to be looked at. */
    public record Registered(PledgeRegistered last) implements Pledge {}

    /** Returned with a reason; the board registers again. */
    public record Returned(PledgeRegistered last, String reason) implements Pledge {}

    /** Found ready for signing; still open to a new registration. */
    public record Accepted(PledgeRegistered last) implements Pledge {}

    /** Signed, and perhaps amended since. The targets signed first stay readable. */
    public record Signed(@Nullable PledgeRegistered last, List<PledgeAmended> amendments)
            implements Pledge {
        @Override
        public List<Target> targets() {
            return amendments.isEmpty() ? Pledge.super.targets() : amendments.getLast().targets();
        }

        @Override
        public int registration() {
            return amendments.isEmpty()
                    ? Pledge.super.registration()
                    : amendments.getLast().registration();
        }
    }
}
