package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.ALREADY_VOTED;
import static vn.thidua.domain.ballot.BallotReason.LINE_MISSING;
import static vn.thidua.domain.ballot.BallotReason.NOT_PRESENT;
import static vn.thidua.domain.ballot.BallotReason.ONE_HAND_AT_A_TIME;
import static vn.thidua.domain.ballot.BallotReason.TOO_MANY_AGREED;
import static vn.thidua.domain.ballot.BallotReason.UNKNOWN_CANDIDATE;
import static vn.thidua.domain.ballot.BallotReason.VOTE_ON_OWN_BOARD;

import java.util.stream.Stream;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
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
            case NAMED, PAPER, WRITTEN -> requireWholeBallot(year, ballot, c);
            case SHOW_OF_HANDS -> requireOneNewHand(year, ballot, c);
        }
        requireSeats(ballot, c);
        return new VoteCast(c.bloc(), c.year(), c.ballot(), c.voter(), c.lines());
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
                linesOf(ballot, c.voter()).findAny().isEmpty(),
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
        var candidate = c.lines().getFirst().candidate();
        require(
                linesOf(ballot, c.voter()).noneMatch(line -> line.candidate().equals(candidate)),
                ALREADY_VOTED,
                "board",
                year.nameOf(c.voter()));
    }

    /** A ballot with more names than places says nothing. */
    private static void requireSeats(Open ballot, CastVote c) {
        long agreed =
                Stream.concat(linesOf(ballot, c.voter()), c.lines().stream())
                        .filter(line -> line.choice() == Choice.AGREE)
                        .count();
        int seats = ballot.opened().rule().seats();
        require(agreed <= seats, TOO_MANY_AGREED, "agreed", agreed, "seats", seats);
    }

    private static Stream<VoteLine> linesOf(Open ballot, String voter) {
        return ballot.votes().stream()
                .filter(vote -> vote.voter().equals(voter))
                .flatMap(vote -> vote.lines().stream());
    }
}
