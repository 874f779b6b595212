package vn.thidua.domain.policy;

import static vn.thidua.domain.policy.Circumstance.ABOUT_THE_HEAD;
import static vn.thidua.domain.policy.Circumstance.NOT_ABOUT_ITSELF;
import static vn.thidua.domain.policy.Grant.own;
import static vn.thidua.domain.policy.Grant.to;
import static vn.thidua.domain.policy.Standing.CLERK;
import static vn.thidua.domain.policy.Standing.DEPUTY;
import static vn.thidua.domain.policy.Standing.HEAD;
import static vn.thidua.domain.policy.Standing.LEADER;
import static vn.thidua.domain.policy.Standing.PROCESS;
import static vn.thidua.domain.policy.Standing.SECRETARY;
import static vn.thidua.domain.policy.Standing.STANDING_BODY;
import static vn.thidua.domain.policy.Standing.VERIFIER;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignCovenant;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.AttachEvidence;
import vn.thidua.domain.result.ResultCommand.ConcludeMidYear;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.AssignVerifier;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRanking;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRelativeScores;
import vn.thidua.domain.scoring.ScoringCommand.ExplainScore;
import vn.thidua.domain.scoring.ScoringCommand.FinaliseScore;
import vn.thidua.domain.scoring.ScoringCommand.LockScoreInputs;
import vn.thidua.domain.scoring.ScoringCommand.RequestExplanation;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;

/** Who may pledge, report, score and judge: a board for itself, the head for the others. */
final class FigurePermissions {
    static final List<Permission<?>> ROWS =
            List.of(
                    Permission.of(RegisterPledge.class, own(RegisterPledge::board, CLERK, LEADER)),
                    Permission.of(ReturnPledge.class, judged(ReturnPledge::board)),
                    Permission.of(AcceptPledge.class, judged(AcceptPledge::board)),
                    Permission.of(SignCovenant.class, to(HEAD)),
                    Permission.of(SignPledge.class, own(SignPledge::board, LEADER)),
                    Permission.of(AmendPledge.class, own(AmendPledge::board, LEADER)),
                    Permission.of(SubmitMidYear.class, own(SubmitMidYear::board, CLERK, LEADER)),
                    Permission.of(ConcludeMidYear.class, to(SECRETARY, HEAD)),
                    Permission.of(SubmitAnnualResult.class, own(SubmitAnnualResult::board, LEADER)),
                    Permission.of(ReturnAnnualResult.class, judged(ReturnAnnualResult::board)),
                    Permission.of(AcceptAnnualResult.class, judged(AcceptAnnualResult::board)),
                    Permission.of(
                            CorrectAnnualResult.class, own(CorrectAnnualResult::board, LEADER)),
                    Permission.of(AttachEvidence.class, own(AttachEvidence::board, CLERK, LEADER)),
                    Permission.of(RecordBlocTotals.class, to(SECRETARY, HEAD)),
                    Permission.of(AdoptScoreScale.class, to(HEAD, STANDING_BODY)),
                    Permission.of(SubmitSelfScore.class, own(SubmitSelfScore::board, LEADER)),
                    Permission.of(AssignVerifier.class, to(SECRETARY, HEAD)),
                    Permission.of(VerifyScore.class, own(VerifyScore::verifier, VERIFIER)),
                    Permission.of(
                            RequestExplanation.class, own(RequestExplanation::verifier, VERIFIER)),
                    Permission.of(ExplainScore.class, own(ExplainScore::board, CLERK, LEADER)),
                    Permission.of(ReverifyScore.class, own(ReverifyScore::verifier, VERIFIER)),
                    Permission.of(LockScoreInputs.class, to(SECRETARY, HEAD)),
                    Permission.of(ComputeRelativeScores.class, to(SECRETARY, HEAD, PROCESS)),
                    Permission.of(FinaliseScore.class, to(SECRETARY, HEAD)),
                    Permission.of(ComputeRanking.class, to(SECRETARY, HEAD)));

    private FigurePermissions() {}

    /** The head judges the others; itself it is judged by the deputy or from outside. */
    private static <C extends Command> Stream<Grant<C>> judged(Function<C, String> board) {
        return Stream.concat(
                Grant.<C>to(SECRETARY, HEAD)
                        .map(grant ->
                                grant.when(NOT_ABOUT_ITSELF, (c, s) -> !isHead(s, board.apply(c)))),
                Grant.<C>to(DEPUTY, STANDING_BODY)
                        .map(grant ->
                                grant.when(ABOUT_THE_HEAD, (c, s) -> isHead(s, board.apply(c)))));
    }

    private static boolean isHead(Situation situation, String board) {
        return situation.holds(Office.HEAD, board);
    }
}
