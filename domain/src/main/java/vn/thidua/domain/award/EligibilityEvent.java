package vn.thidua.domain.award;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.Document;

/** What keeps a board from being proposed or awarded, and what clears it. */
public sealed interface EligibilityEvent extends AwardEvent {

    /**
     * A board may not be proposed or awarded until the hold is lifted.
     *
     * @param suspended proposals of the board that stop for the time being
     */
    record HoldPlaced(
            String bloc,
            int year,
            String board,
            String hold,
            HoldGround ground,
            Document basis,
            LocalDate from,
            List<AwardKind> suspended)
            implements EligibilityEvent {}

    record HoldLifted(
            String bloc, int year, String board, String hold, Document basis, LocalDate on)
            implements EligibilityEvent {}
}
