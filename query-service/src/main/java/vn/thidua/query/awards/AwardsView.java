package vn.thidua.query.awards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.query.reading.Heading;

/** The proposals of a year in the order they were made, and what the ministry decided. */
public record AwardsView(Heading heading, List<Proposal> proposals) {

    /**
     * One proposal.
     *
     * @param nameAsPrinted the name on the paper, also where the paper is wrong
     * @param departureReason why the proposal departs from the order of scores, where it does
     * @param withdrawal present once the bloc no longer proposes it
     * @param decision absent until the ministry decides
     */
    public record Proposal(
            AwardKind award,
            String board,
            String name,
            String nameAsPrinted,
            LocalDate proposedOn,
            Basis basis,
            @Nullable LegalRegime regime,
            @Nullable String departureReason,
            @Nullable Withdrawal withdrawal,
            @Nullable Decision decision) {

        /** Whether the paper prints another name than the board's own. */
        public boolean isPrintedDifferently() {
            return !nameAsPrinted.equals(name);
        }
    }

    /** What a proposal rests on: exactly one of the two. */
    public record Basis(@Nullable BallotBasis ballot, @Nullable Document minutes) {}

    public record BallotBasis(String ballot, LocalDate closedOn, int agree, int base, int needed) {}

    public record Withdrawal(LocalDate on, String reason) {}

    /**
     * What the ministry decided.
     *
     * @param grantedInstead the lower award that was granted
     * @param revocation present once the award is taken back
     */
    public record Decision(
            DecisionOutcome outcome,
            Document decision,
            LocalDate decidedOn,
            @Nullable AwardKind grantedInstead,
            @Nullable Revocation revocation) {}

    public record Revocation(LocalDate on, RevocationGround ground, Document decision) {}
}
