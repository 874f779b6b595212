package vn.thidua.domain.ballot;

import java.util.List;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;

/** What can be asked of a ballot. */
public sealed interface BallotCommand extends CycleCommand {

    @Term(vi = "mở bỏ phiếu", en = "Open a ballot on one award; the quorum is checked now")
    record OpenBallot(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            AwardKind award,
            Mode mode,
            @Items(min = 1, max = 50) List<@Id String> candidates)
            implements BallotCommand {}

    @Term(
            vi = "bỏ phiếu",
            en = "Cast a board's vote; it votes once, and on itself only where the charter lets it")
    record CastVote(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Id String voter,
            @Items(min = 1, max = 50) List<VoteLine> lines)
            implements BallotCommand {}

    @Term(
            vi = "đóng bỏ phiếu và kiểm phiếu",
            en = "Close a ballot and count it by the rule it was opened with")
    record CloseBallot(@Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String ballot)
            implements BallotCommand {}
}
