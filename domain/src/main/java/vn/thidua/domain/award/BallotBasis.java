package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.AwardReason.BALLOT_FOR_ANOTHER_AWARD;
import static vn.thidua.domain.award.AwardReason.NOT_ELECTED;
import static vn.thidua.domain.award.AwardReason.RUNOFF_IS_NO_BASIS;
import static vn.thidua.domain.award.AwardReason.TALLY_NOT_CERTIFIED;
import static vn.thidua.domain.award.AwardReason.THRESHOLD_NOT_MET;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_UNKNOWN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_VOIDED;
import static vn.thidua.domain.ballot.BallotReason.UNKNOWN_CANDIDATE;

import java.util.List;
import java.util.Optional;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Signature;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.cycle.Cycle.Running;

/** A proposal that rests on a ballot: closed, signed for, on this award, and won. */
final class BallotBasis {
    private BallotBasis() {}

    /** All boards that the ballot elected, the proposed one among them; or a refusal. */
    static List<String> requireElected(Running year, ProposeAward c, String id) {
        var ballot = requireClosed(year, id);
        var on = ballot.opened().award();
        require(on == c.award(), BALLOT_FOR_ANOTHER_AWARD, "ballot", id, "award", on);
        var first = ballot.opened().runoffOf();
        require(first == null, RUNOFF_IS_NO_BASIS, "ballot", id, "first", String.valueOf(first));
        requireSigned(year, ballot, id);
        var line =
                ballot.tally()
                        .line(c.board())
                        .orElseThrow(() -> because(UNKNOWN_CANDIDATE, "candidate", c.board()));
        requireSeat(year, line, ballot.outcomeOf(c.board()).orElse(line.outcome()));
        return ballot.opened().candidates().stream()
                .filter(candidate ->
                        ballot.outcomeOf(candidate).equals(Optional.of(Outcome.ELECTED)))
                .toList();
    }

    private static Closed requireClosed(Running year, String id) {
        return switch (year.ballots().of(id).orElse(null)) {
            case null -> throw because(BALLOT_UNKNOWN, "ballot", id);
            case Open _ -> throw because(BALLOT_STILL_OPEN, "ballot", id);
            case Voided _ -> throw because(BALLOT_VOIDED, "ballot", id);
            case Closed closed -> closed;
        };
    }

    /** Where a live year has a counting team, it signs before anything rests on its count. */
    private static void requireSigned(Running year, Closed ballot, String id) {
        boolean needless = year.isHistory() || year.conference().tellers().isEmpty();
        require(
                needless || ballot.signature() instanceof Signature.Given,
                TALLY_NOT_CERTIFIED,
                "ballot",
                id);
    }

    private static void requireSeat(Running year, Line line, Outcome outcome) {
        switch (outcome) {
            case ELECTED -> {}
            case NOT_PASSED ->
                    throw because(
                            THRESHOLD_NOT_MET,
                            "agree",
                            line.agree(),
                            "base",
                            line.base(),
                            "needed",
                            line.needed());
            case OVER_QUOTA, TIED ->
                    throw because(NOT_ELECTED, "board", year.nameOf(line.candidate()));
        }
    }
}
