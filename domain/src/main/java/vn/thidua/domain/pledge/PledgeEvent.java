package vn.thidua.domain.pledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to a pledge. */
public sealed interface PledgeEvent extends CycleEvent {
    String board();

    /**
     * A board registers. Each registration has its own number; the last before signing counts.
     *
     * @param daysLate calendar days by which the first registration missed the deadline, 0 when in
     *     time or when there is no deadline; later registrations keep it
     */
    record PledgeRegistered(
            String bloc,
            int year,
            String board,
            int registration,
            List<Target> targets,
            @Nullable String commitments,
            int daysLate)
            implements PledgeEvent {}

    record PledgeSigned(String bloc, int year, String board) implements PledgeEvent {}
}
