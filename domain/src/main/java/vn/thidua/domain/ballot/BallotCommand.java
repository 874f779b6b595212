package vn.thidua.domain.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of a ballot. */
public sealed interface BallotCommand extends CycleCommand {

    @Term(vi = "mở bỏ phiếu", en = "Open a ballot on one award; the quorum is checked now")
    record OpenBallot(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            AwardKind award,
            Mode mode,
            @Items(min = 1, max = 50) List<@Id String> candidates,
            @Id @Nullable String runoffOf)
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
            vi = "nhập kết quả kiểm phiếu giấy",
            en =
                    "Record the count of paper ballots by one teller; two tellers count, and both counts must agree")
    record RecordPaperCount(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Id String teller,
            PaperCount count)
            implements BallotCommand {}

    @Term(
            vi = "xác định phiếu không hợp lệ",
            en =
                    "Declare a cast ballot invalid, with the reason; it stays collected and no longer valid")
    record InvalidateVote(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Id String voter,
            @Text(max = 1000) String reason)
            implements BallotCommand {}

    @Term(
            vi = "kiểm phiếu lại",
            en =
                    "Count a closed ballot again: from the votes, or from two new paper counts that agree")
    record RecountBallot(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Text(max = 1000) String reason,
            @Items(max = 2) List<TellerCount> counts)
            implements BallotCommand {}

    @Term(
            vi = "chứng thực kết quả kiểm phiếu",
            en = "Certify the tally: the tellers sign the counting minutes")
    record CertifyTally(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Items(min = 2, max = 15) List<@Id String> tellers,
            Document minutes)
            implements BallotCommand {}

    @Term(
            vi = "hủy cuộc bỏ phiếu",
            en = "Void a ballot with a reason; a new round is another ballot")
    record VoidBallot(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Text(max = 1000) String reason)
            implements BallotCommand {}

    @Term(
            vi = "phân định khi bằng phiếu",
            en =
                    "Break a tie at the last seat by the chain of the charter; the chair names those preferred, first one first")
    record BreakTie(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Items(max = 50) List<WomenShare> women,
            @Id @Nullable String runoff,
            @Items(max = 50) List<@Id String> chairChoice)
            implements BallotCommand {}

    @Term(
            vi = "đóng bỏ phiếu và kiểm phiếu",
            en = "Close a ballot and count it by the rule it was opened with")
    record CloseBallot(@Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String ballot)
            implements BallotCommand {}
}
