package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_CLOSED;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_UNKNOWN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_VOIDED;
import static vn.thidua.domain.ballot.BallotReason.CANDIDATE_REPEATED;

import java.util.List;
import java.util.function.Function;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.BallotCommand.RecountBallot;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Signature;
import vn.thidua.domain.ballot.Ballots.Standing;
import vn.thidua.domain.ballot.Ballots.Tie;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.cycle.Cycle.Running;

/** The rules of voting: who may vote, on what, once; and a count that anybody can repeat. */
public final class BallotRules {
    private BallotRules() {}

    public static List<BallotEvent> decide(Running year, BallotCommand command) {
        var ballots = year.ballots();
        return switch (command) {
            case OpenBallot c -> List.of(OpeningRules.open(year, c));
            case CastVote c -> List.of(VoteRules.cast(year, open(ballots, c.ballot()), c));
            case InvalidateVote c ->
                    List.of(VoteRules.invalidate(year, open(ballots, c.ballot()), c));
            case RecordPaperCount c ->
                    List.of(PaperRules.record(year, open(ballots, c.ballot()), c));
            case CloseBallot c -> List.of(CountingRules.close(year, open(ballots, c.ballot()), c));
            case RecountBallot c -> CountingRules.recount(year, closed(ballots, c.ballot()), c);
            case CertifyTally c ->
                    List.of(CountingRules.certify(year, closed(ballots, c.ballot()), c));
            case VoidBallot c -> VoidingRules.declareVoid(year, standing(ballots, c.ballot()), c);
            case BreakTie c -> List.of(TieRules.breakTie(year, closed(ballots, c.ballot()), c));
        };
    }

    public static Ballots evolve(Ballots ballots, BallotEvent event) {
        return switch (event) {
            case BallotOpened e -> ballots.with(new Open(e, Content.none()));
            case VoteCast e -> {
                var open = open(ballots, e.ballot());
                yield ballots.with(new Open(open.opened(), open.content().with(e)));
            }
            case VoteInvalidated e -> {
                var open = open(ballots, e.ballot());
                yield ballots.with(new Open(open.opened(), open.content().with(e)));
            }
            case PaperCountRecorded e -> {
                var open = open(ballots, e.ballot());
                var count = new TellerCount(e.teller(), e.count());
                yield ballots.with(new Open(open.opened(), open.content().with(count)));
            }
            case BallotClosed e -> ballots.with(counted(open(ballots, e.ballot()), e.tally()));
            case BallotRecounted e -> ballots.with(closed(ballots, e.ballot()).with(e));
            case TieBroken e -> ballots.with(closed(ballots, e.ballot()).with(e));
            case TallyCertified e -> ballots.with(closed(ballots, e.ballot()).with(e));
            case BallotVoided e -> {
                var ballot = standing(ballots, e.ballot());
                yield ballots.with(new Voided(ballot.opened(), ballot.content(), e));
            }
        };
    }

    /** Counts a ballot again from what was handed in, by the rule that it was opened with. */
    public static Tally recount(Running year, Ballot ballot) {
        return Count.of(
                ballot.opened(), ballot.content(), Places.of(year, ballot.opened()).groups());
    }

    private static Closed counted(Open ballot, Tally tally) {
        return new Closed(
                ballot.opened(),
                ballot.content(),
                tally,
                List.of(),
                new Tie.Unbroken(),
                new Signature.Awaited());
    }

    private static Open open(Ballots ballots, String id) {
        return switch (standing(ballots, id)) {
            case Open open -> open;
            case Closed _ -> throw because(BALLOT_CLOSED, "ballot", id);
        };
    }

    static Closed closed(Ballots ballots, String id) {
        return switch (standing(ballots, id)) {
            case Closed closed -> closed;
            case Open _ -> throw because(BALLOT_STILL_OPEN, "ballot", id);
        };
    }

    /** The ballot, unless there is none or it was voided. */
    private static Standing standing(Ballots ballots, String id) {
        return switch (ballots.of(id).orElse(null)) {
            case null -> throw because(BALLOT_UNKNOWN, "ballot", id);
            case Voided _ -> throw because(BALLOT_VOIDED, "ballot", id);
            case Standing standing -> standing;
        };
    }

    static void requireDistinct(List<String> candidates) {
        requireOnce(candidates, Function.identity(), CANDIDATE_REPEATED, "candidate");
    }
}
