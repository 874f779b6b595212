package vn.thidua.domain.award;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to an award. */
public sealed interface AwardEvent extends CycleEvent
        permits AwardEvent.AwardProposed,
                AwardEvent.DecisionRecorded,
                AwardEvent.ProposalWithdrawn,
                EligibilityEvent,
                AfterEvent {

    /**
     * The bloc proposes a board.
     *
     * @param nameAsPrinted the name on the paper, also where the paper is wrong
     * @param ballot the ballot it rests on, or absent when it rests on consensus
     * @param minutes for consensus, the minutes that say so
     * @param departureReason why the proposal departs from the order of scores, where it does
     * @param regime code of the legal regime in force on the day of the proposal, where known
     */
    @Term(vi = "đã đề nghị khen thưởng", en = "The bloc proposes a board for an award")
    record AwardProposed(
            String bloc,
            int year,
            AwardKind award,
            String board,
            String nameAsPrinted,
            @Nullable String ballot,
            @Nullable Document minutes,
            @Nullable String regime,
            @Nullable String departureReason)
            implements AwardEvent {}

    @Term(vi = "đã có quyết định khen thưởng", en = "The ministry decided on a proposal")
    record DecisionRecorded(
            String bloc,
            int year,
            AwardKind award,
            String board,
            DecisionOutcome outcome,
            Document decision,
            LocalDate decidedOn,
            @Nullable AwardKind grantedInstead)
            implements AwardEvent {

        /** The award that the board received: the one proposed, a lower one, or none. */
        public Optional<AwardKind> granted() {
            return switch (outcome) {
                case AWARDED -> Optional.of(award);
                case DOWNGRADED -> Optional.ofNullable(grantedInstead);
                case REFUSED -> Optional.empty();
            };
        }
    }

    @Term(vi = "đã rút đề nghị", en = "A proposal was withdrawn")
    record ProposalWithdrawn(String bloc, int year, AwardKind award, String board, String reason)
            implements AwardEvent {}
}
