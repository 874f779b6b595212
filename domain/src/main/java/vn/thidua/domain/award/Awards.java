package vn.thidua.domain.award;

import java.util.List;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.dossier.Dossiers;

/** The proposals of a year in the order they were made, and what became of them. */
public record Awards(List<Proposal> proposals, Dossiers dossiers) {

    public static Awards none() {
        return new Awards(List.of(), Dossiers.none());
    }

    public Optional<Proposal> of(AwardKind award, String board) {
        return proposals.stream()
                .filter(p -> p.proposed().award() == award && p.proposed().board().equals(board))
                .findFirst();
    }

    /** The first board whose proposal still waits for the ministry's decision. */
    public Optional<String> undecided() {
        return proposals.stream()
                .filter(proposal -> proposal instanceof Waiting)
                .map(proposal -> proposal.proposed().board())
                .findFirst();
    }

    Awards with(AwardProposed proposed) {
        return new Awards(Lists.plus(proposals, new Waiting(proposed)), dossiers);
    }

    Awards with(DecisionRecorded decision) {
        return new Awards(
                proposals.stream()
                        .map(p ->
                                p.proposed().award() == decision.award()
                                                && p.proposed().board().equals(decision.board())
                                        ? new Decided(p.proposed(), decision)
                                        : p)
                        .toList(),
                dossiers);
    }

    /** The ground of the first hold on a board that is not lifted. */
    public Optional<HoldGround> heldBy(String board) {
        return NotYet.rule(board);
    }

    public Awards with(Dossiers next) {
        return new Awards(proposals, next);
    }

    /** Where one proposal stands. */
    public sealed interface Proposal {
        AwardProposed proposed();
    }

    public record Waiting(AwardProposed proposed) implements Proposal {}

    public record Decided(AwardProposed proposed, DecisionRecorded decision) implements Proposal {}
}
