package vn.thidua.domain.award;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;

/** What keeps a board from being proposed or awarded, and what clears it. */
public sealed interface EligibilityEvent extends AwardEvent {

    /**
     * A board may not be proposed or awarded until the hold is lifted.
     *
     * @param suspended proposals of the board that stop for the time being
     */
    @Term(
            vi = "đã tạm dừng xét khen thưởng",
            en = "A board may not be proposed or awarded for the time being")
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

    @Term(vi = "đã cho tiếp tục xét khen thưởng", en = "A hold is lifted")
    record HoldLifted(
            String bloc, int year, String board, String hold, Document basis, LocalDate on)
            implements EligibilityEvent {}
}
