package vn.thidua.domain.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to a ballot. */
public sealed interface BallotEvent extends CycleEvent {
    String ballot();

    /** Carries a copy of the rule, so that the ballot is counted by it for ever. */
    @Term(vi = "đã mở bỏ phiếu", en = "A ballot is open, with a copy of its rule")
    record BallotOpened(
            String bloc,
            int year,
            String ballot,
            AwardKind award,
            Mode mode,
            List<String> candidates,
            List<String> voters,
            BallotRule rule,
            @Nullable String runoffOf)
            implements BallotEvent {}

    @Term(vi = "đã bỏ phiếu", en = "A board voted")
    record VoteCast(String bloc, int year, String ballot, String voter, List<VoteLine> lines)
            implements BallotEvent {}

    @Term(vi = "đã đóng bỏ phiếu và kiểm phiếu", en = "A ballot is closed and counted")
    record BallotClosed(String bloc, int year, String ballot, Tally tally) implements BallotEvent {}

    @Term(vi = "đã nhập kết quả đếm phiếu giấy", en = "A teller counted the papers")
    record PaperCountRecorded(String bloc, int year, String ballot, String teller, PaperCount count)
            implements BallotEvent {}

    @Term(vi = "đã xác định phiếu không hợp lệ", en = "A cast ballot does not count")
    record VoteInvalidated(String bloc, int year, String ballot, String voter, String reason)
            implements BallotEvent {}

    /**
     * Counted again; the new tally holds from now on, the earlier one stays on record.
     *
     * @param counts the two new counts of the papers; empty where votes carry names
     */
    @Term(vi = "đã kiểm phiếu lại", en = "A ballot was counted again")
    record BallotRecounted(
            String bloc,
            int year,
            String ballot,
            String reason,
            List<TellerCount> counts,
            Tally tally,
            boolean changed)
            implements BallotEvent {}

    @Term(vi = "đã chứng thực kết quả kiểm phiếu", en = "The tellers signed the count")
    record TallyCertified(
            String bloc, int year, String ballot, List<String> tellers, Document minutes)
            implements BallotEvent {}

    @Term(vi = "đã hủy cuộc bỏ phiếu", en = "A ballot counts for nothing")
    record BallotVoided(String bloc, int year, String ballot, String reason)
            implements BallotEvent {}

    /**
     * The chain of the charter gave the last seats.
     *
     * @param women the figures that the step on women's share was judged by
     * @param runoff the run-off that the chain used, if it came to that
     * @param seated the tied candidates that got the last seats
     */
    @Term(vi = "đã phân định khi bằng phiếu", en = "The chain of the charter gave the last seats")
    record TieBroken(
            String bloc,
            int year,
            String ballot,
            List<TieStepTaken> steps,
            List<WomenShare> women,
            @Nullable String runoff,
            List<String> seated)
            implements BallotEvent {}

    /**
     * One step of the chain.
     *
     * @param before candidates still tied before it
     * @param ahead those that it put ahead of another; empty when it could not tell them apart
     */
    @Term(
            vi = "bước phân định",
            en = "One step of the chain that breaks a tie, and what it told apart")
    record TieStepTaken(TieStep step, List<String> before, List<String> ahead) {}
}
