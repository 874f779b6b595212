package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.AwardReason.AWARD_NOT_PROPOSED;
import static vn.thidua.domain.award.AwardReason.DAY_NOT_COME;
import static vn.thidua.domain.award.AwardReason.DECISION_ALREADY_RECORDED;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardCommand.WithdrawProposal;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.Awards.Decided;
import vn.thidua.domain.award.Awards.Waiting;
import vn.thidua.domain.award.Awards.Withdrawn;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;

/** Sends what is asked of an award to its rules: eligibility, proposal, decision, and after. */
public final class AwardRules {
    private AwardRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, AwardCommand command, LocalDate day) {
        return switch (command) {
            case ProposeAward c -> List.of(ProposalRules.propose(year, c, day));
            case WithdrawProposal c -> List.of(ProposalRules.withdraw(year, c));
            case RecordDecision c -> DecisionRules.decide(year, c, day);
            case EligibilityCommand c -> List.of(EligibilityRules.decide(year, c, day));
            case AfterCommand c -> List.of(AfterRules.decide(year, c, day));
        };
    }

    public static Awards evolve(Awards awards, AwardEvent event) {
        return switch (event) {
            case AwardProposed e -> awards.with(e);
            case ProposalWithdrawn e -> awards.with(e);
            case DecisionRecorded e -> awards.with(e);
            case EligibilityEvent e -> awards.with(EligibilityRules.evolve(awards.holds(), e));
            case AfterEvent e -> AfterRules.evolve(awards, e);
        };
    }

    /** The proposal that still waits for a decision, or a refusal. */
    public static AwardProposed requireWaiting(Running year, AwardKind award, String board) {
        return switch (year.awards().of(award, board).orElse(null)) {
            case Waiting waiting -> waiting.proposed();
            case Decided _ ->
                    throw because(
                            DECISION_ALREADY_RECORDED, "board", year.nameOf(board), "award", award);
            case null -> throw notProposed(year, award, board);
            case Withdrawn _ -> throw notProposed(year, award, board);
        };
    }

    /** A standing proposal, decided or not, or a refusal. */
    public static void requireProposed(Running year, AwardKind award, String board) {
        if (year.awards().of(award, board).isEmpty()) {
            throw notProposed(year, award, board);
        }
    }

    static RuntimeException notProposed(Running year, AwardKind award, String board) {
        return because(AWARD_NOT_PROPOSED, "board", year.nameOf(board), "award", award);
    }

    /** What is recorded has happened. */
    static void requireCome(LocalDate on, LocalDate day) {
        require(!on.isAfter(day), DAY_NOT_COME, "day", on);
    }
}
