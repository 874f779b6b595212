package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.cast;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.voted;
import static vn.thidua.domain.AYear.yes;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.ballot.Mode.NAMED;
import static vn.thidua.domain.ballot.Mode.SHOW_OF_HANDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Tally;

/** A vote that was cast and does not count: collected, and no longer valid. */
class InvalidVoteTest {
    private static final CloseBallot CLOSE = new CloseBallot(BLOC, YEAR, "b");
    private static final BallotClosed CLOSED =
            new BallotClosed(BLOC, YEAR, "b", new Tally(11, 0, 0, 0, 0, List.of()));

    private final List<Event> open =
            all(
                    inSession(),
                    List.of(
                            flagBallot(NAMED, "ban"),
                            voted("sen", yes("ban")),
                            voted("mai", yes("ban"))));
    private final InvalidateVote invalidate =
            new InvalidateVote(BLOC, YEAR, "b", "sen", "không có ủy quyền");
    private final VoteInvalidated invalidated =
            new VoteInvalidated(BLOC, YEAR, "b", "sen", "không có ủy quyền");

    @Test
    void a_vote_that_was_cast_is_declared_invalid_once() {
        given(open).when(invalidate).then(invalidated);
        given(open, invalidated).when(invalidate).rejected(BallotReason.VOTE_ALREADY_INVALID);
        given(inSession(), flagBallot(NAMED, "ban"), voted("mai", yes("ban")))
                .when(invalidate)
                .rejected(BallotReason.VOTE_NOT_CAST);
        given(open, CLOSED).when(invalidate).rejected(BallotReason.BALLOT_CLOSED);
    }

    @Test
    void it_stays_collected_and_agrees_with_nobody() {
        var line = new Tally.Line("ban", 1, 0, 0, 10, 8, Tally.Outcome.NOT_PASSED);
        given(open, invalidated)
                .when(CLOSE)
                .then(new BallotClosed(BLOC, YEAR, "b", new Tally(11, 2, 1, 1, 0, List.of(line))));
    }

    @Test
    void there_is_no_second_ballot_and_no_further_hand() {
        given(open, invalidated).when(cast("sen", yes("ban"))).rejected(BallotReason.ALREADY_VOTED);
        given(
                        inSession(),
                        flagBallot(SHOW_OF_HANDS, "ban", "mai"),
                        voted("sen", yes("ban")),
                        invalidated)
                .when(cast("sen", yes("mai")))
                .rejected(BallotReason.VOTE_ALREADY_INVALID);
    }
}
