package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.ALREADY_VOTED;
import static vn.thidua.domain.ballot.BallotReason.LINE_MISSING;
import static vn.thidua.domain.ballot.BallotReason.NOT_PRESENT;
import static vn.thidua.domain.ballot.BallotReason.ONE_HAND_AT_A_TIME;
import static vn.thidua.domain.ballot.BallotReason.PAPER_HAS_NO_VOTER;
import static vn.thidua.domain.ballot.BallotReason.TOO_MANY_AGREED;
import static vn.thidua.domain.ballot.BallotReason.UNKNOWN_CANDIDATE;
import static vn.thidua.domain.ballot.BallotReason.VOTE_ALREADY_INVALID;
import static vn.thidua.domain.ballot.BallotReason.VOTE_NOT_CAST;
import static vn.thidua.domain.ballot.BallotReason.VOTE_ON_OWN_BOARD;

import java.util.stream.Stream;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.cycle.Cycle.Running;

/** What makes a vote one that counts: a member present, on the candidates there are, once. */
final class VoteRules {
    private VoteRules() {}

    static VoteCast cast(Running year, Open ballot, CastVote c) {
        var voter = year.member(c.voter());
        require(ballot.opened().voters().contains(c.voter()), NOT_PRESENT, "board", voter.name());
        BallotRules.requireDistinct(c.lines().stream().map(VoteLine::candidate).toList());
        c.lines().forEach(line -> requireEligible(year, ballot, c, line));
        switch (ballot.opened().mode()) {
            case NAMED, WRITTEN -> requireWholeBallot(year, ballot, c);
            case SHOW_OF_HANDS -> requireOneNewHand(year, ballot, c);
            case PAPER -> throw because(PAPER_HAS_NO_VOTER, "ballot", c.ballot());
        }
        requireSeats(ballot, c);
        return new VoteCast(c.bloc(), c.year(), c.ballot(), c.voter(), c.lines());
    }

    /** The ballot stays collected and counts for nothing; there is no second one. */
    static VoteInvalidated invalidate(Running year, Open ballot, InvalidateVote c) {
        require(ballot.opened().mode() != Mode.PAPER, PAPER_HAS_NO_VOTER, "ballot", c.ballot());
        var board = year.nameOf(c.voter());
        require(ballot.content().answered().contains(c.voter()), VOTE_NOT_CAST, "board", board);
        requireStillValid(ballot, c.voter(), board);
        return new VoteInvalidated(c.bloc(), c.year(), c.ballot(), c.voter(), c.reason());
    }

    private static void requireStillValid(Open ballot, String voter, String board) {
        require(!ballot.content().isInvalid(voter), VOTE_ALREADY_INVALID, "board", board);
    }

    private static void requireEligible(Running year, Open ballot, CastVote c, VoteLine line) {
        require(
                ballot.opened().candidates().contains(line.candidate()),
                UNKNOWN_CANDIDATE,
                "candidate",
                line.candidate());
        require(
                ballot.opened().rule().selfVote() || !line.candidate().equals(c.voter()),
                VOTE_ON_OWN_BOARD,
                "board",
                year.nameOf(c.voter()));
    }

    private static void requireWholeBallot(Running year, Open ballot, CastVote c) {
        require(
                ballot.content().linesOf(c.voter()).findAny().isEmpty(),
                ALREADY_VOTED,
                "board",
                year.nameOf(c.voter()));
        var given = c.lines().stream().map(VoteLine::candidate).toList();
        ballot.opened().candidates().stream()
                .filter(candidate ->
                        ballot.opened().rule().selfVote() || !candidate.equals(c.voter()))
                .filter(candidate -> !given.contains(candidate))
                .findFirst()
                .ifPresent(candidate -> {
                    throw because(LINE_MISSING, "candidate", year.nameOf(candidate));
                });
    }

    private static void requireOneNewHand(Running year, Open ballot, CastVote c) {
        require(c.lines().size() == 1, ONE_HAND_AT_A_TIME);
        requireStillValid(ballot, c.voter(), year.nameOf(c.voter()));
        var candidate = c.lines().getFirst().candidate();
        require(
                ballot.content()
                        .linesOf(c.voter())
                        .noneMatch(line -> line.candidate().equals(candidate)),
                ALREADY_VOTED,
                "board",
                year.nameOf(c.voter()));
    }

    /** A ballot with more names than places says nothing. */
    private static void requireSeats(Open ballot, CastVote c) {
        long agreed =
                Stream.concat(ballot.content().linesOf(c.voter()), c.lines().stream())
                        .filter(line -> line.choice() == Choice.AGREE)
                        .count();
        int seats = ballot.opened().rule().seats();
        require(agreed <= seats, TOO_MANY_AGREED, "agreed", agreed, "seats", seats);
    }
}
