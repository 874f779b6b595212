package vn.thidua.domain.award;

import java.time.LocalDate;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;

/** What keeps a board from being proposed or awarded, and what clears it. */
public sealed interface EligibilityCommand extends AwardCommand {

    @Term(
            vi = "tạm dừng xét khen thưởng",
            en =
                    "Place a hold on a board, with its ground and the paper that shows it; it also stops proposals already made")
    record PlaceHold(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String hold,
            HoldGround ground,
            Document basis,
            LocalDate from)
            implements EligibilityCommand {}

    @Term(vi = "tiếp tục xét khen thưởng", en = "Lift a hold, with the paper that clears it")
    record LiftHold(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String hold,
            Document basis,
            LocalDate on)
            implements EligibilityCommand {}
}
