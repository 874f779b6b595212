package vn.thidua.domain.award;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thidua.domain.Lists;
import vn.thidua.domain.award.AfterEvent.AwardPresented;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.RecoveryConfirmed;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.dossier.Dossiers;

/**
 * The proposals of a year in the order they were made, what became of them, and what holds a board
 * back.
 */
public record Awards(
        List<Proposal> proposals, Holds holds, Publication publication, Dossiers dossiers) {

    public static Awards none() {
        return new Awards(List.of(), Holds.none(), new Unpublished(), Dossiers.none());
    }

    /** The proposal that stands. A withdrawn one does not. */
    public Optional<Proposal> of(AwardKind award, String board) {
        return standing().stream().filter(proposal -> isFor(proposal, award, board)).findFirst();
    }

    /** All proposals but the withdrawn ones. */
    public List<Proposal> standing() {
        return proposals.stream().filter(proposal -> !(proposal instanceof Withdrawn)).toList();
    }

    /** The first board whose proposal still waits for the ministry's decision. */
    public Optional<String> undecided() {
        return proposals.stream()
                .filter(proposal -> proposal instanceof Waiting)
                .map(proposal -> proposal.proposed().board())
                .findFirst();
    }

    /** The ground of the first hold on a board that is not lifted. */
    public Optional<HoldGround> heldBy(String board) {
        return holds.on(board).stream().map(EligibilityEvent.HoldPlaced::ground).findFirst();
    }

    public Awards with(Dossiers next) {
        return new Awards(proposals, holds, publication, next);
    }

    Awards with(Holds next) {
        return new Awards(proposals, next, publication, dossiers);
    }

    Awards with(ResultsPublished results) {
        return new Awards(proposals, holds, new Published(results), dossiers);
    }

    Awards with(AwardProposed proposed) {
        return with(Lists.plus(proposals, new Waiting(proposed)));
    }

    Awards with(DecisionRecorded e) {
        return change(
                e.award(), e.board(), waits -> new Decided(waits.proposed(), e, new NothingYet()));
    }

    /** The dossier goes with its proposal: a later proposal needs one of its own. */
    Awards with(ProposalWithdrawn e) {
        return change(e.award(), e.board(), waits -> new Withdrawn(waits.proposed(), e))
                .with(dossiers.without(e.award(), e.board()));
    }

    /** What follows the decision on an award. */
    Awards follow(AwardKind award, String board, Sequel sequel) {
        return change(
                award,
                board,
                proposal ->
                        proposal instanceof Decided decided
                                ? new Decided(decided.proposed(), decided.decision(), sequel)
                                : proposal);
    }

    private Awards change(AwardKind award, String board, UnaryOperator<Proposal> next) {
        return with(
                proposals.stream()
                        .map(p ->
                                isFor(p, award, board) && !(p instanceof Withdrawn)
                                        ? next.apply(p)
                                        : p)
                        .toList());
    }

    private Awards with(List<Proposal> next) {
        return new Awards(next, holds, publication, dossiers);
    }

    private static boolean isFor(Proposal proposal, AwardKind award, String board) {
        return proposal.proposed().award() == award && proposal.proposed().board().equals(board);
    }

    /** Where one proposal stands. */
    public sealed interface Proposal {
        AwardProposed proposed();
    }

    public record Waiting(AwardProposed proposed) implements Proposal {}

    public record Withdrawn(AwardProposed proposed, ProposalWithdrawn withdrawal)
            implements Proposal {}

    public record Decided(AwardProposed proposed, DecisionRecorded decision, Sequel sequel)
            implements Proposal {}

    /** What followed the decision. */
    public sealed interface Sequel {}

    public record NothingYet() implements Sequel {}

    public record Presented(AwardPresented presentation) implements Sequel {}

    /** Taken back; things and money are still out. */
    public record Revoked(AwardRevoked revocation) implements Sequel {}

    public record Recovered(RecoveryConfirmed recovery) implements Sequel {}

    /** Whether the members have been told the results. */
    public sealed interface Publication {}

    public record Unpublished() implements Publication {}

    public record Published(ResultsPublished results) implements Publication {}
}
