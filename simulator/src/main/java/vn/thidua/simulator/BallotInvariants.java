package vn.thidua.simulator;

import static vn.thidua.simulator.Invariant.year;

import java.util.HashSet;
import java.util.List;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.cycle.Cycle.Running;

/** What always holds of a vote and of a count. */
final class BallotInvariants {
    static final List<Invariant<?>> ALL =
            List.of(
                    year(
                            "One ballot is open at a time.",
                            BallotOpened.class,
                            (before, _, _) -> before.ballots().open().isEmpty()),
                    year(
                            "A ballot opens for present members and with a quorum.",
                            BallotOpened.class,
                            (before, e, _) ->
                                    e.voters().stream()
                                                    .allMatch(
                                                            v -> YearInvariants.isMember(before, v))
                                            && e.voters().size() >= e.rule().quorumNeeded()),
                    year(
                            "A vote is cast in an open ballot by one of its voters.",
                            VoteCast.class,
                            (before, e, _) ->
                                    before.ballots().of(e.ballot()).orElse(null)
                                                    instanceof Open open
                                            && open.opened().voters().contains(e.voter())),
                    year(
                            "Nobody votes on itself where the charter forbids it.",
                            VoteCast.class,
                            (before, e, _) ->
                                    opened(before, e.ballot()).rule().selfVote()
                                            || e.lines().stream()
                                                    .noneMatch(
                                                            l -> l.candidate().equals(e.voter()))),
                    year(
                            "A board votes once on a candidate.",
                            VoteCast.class,
                            (_, e, after) -> votesOnce(after, e)),
                    year(
                            "A paper count names nobody but the teller.",
                            PaperCountRecorded.class,
                            (before, e, _) -> opened(before, e.ballot()).mode() == Mode.PAPER),
                    year(
                            "Issued, collected and valid ballots agree, and so does each line.",
                            BallotClosed.class,
                            (_, e, _) -> addsUp(e.tally())),
                    year(
                            "Who is elected met the threshold, and there are no more than seats.",
                            BallotClosed.class,
                            (before, e, _) -> isSeated(before, e.ballot(), e.tally())),
                    year(
                            "A count made again gives the same.",
                            BallotClosed.class,
                            (_, e, after) ->
                                    BallotRules.recount(
                                                    after,
                                                    after.ballots().of(e.ballot()).orElseThrow())
                                            .equals(e.tally())),
                    year(
                            "A re-count adds up as well.",
                            BallotRecounted.class,
                            (before, e, _) ->
                                    addsUp(e.tally()) && isSeated(before, e.ballot(), e.tally())),
                    year(
                            "A tie seats tied candidates only.",
                            TieBroken.class,
                            (_, e, _) ->
                                    !e.steps().isEmpty()
                                            && e.steps()
                                                    .getFirst()
                                                    .before()
                                                    .containsAll(e.seated())));

    private BallotInvariants() {}

    private static BallotOpened opened(Running year, String ballot) {
        return year.ballots().of(ballot).orElseThrow().opened();
    }

    private static boolean votesOnce(Running year, VoteCast e) {
        var seen = new HashSet<String>();
        return year.ballots().of(e.ballot()).orElseThrow().votes().stream()
                .filter(vote -> vote.voter().equals(e.voter()))
                .flatMap(vote -> vote.lines().stream())
                .allMatch(line -> seen.add(line.candidate()));
    }

    private static boolean addsUp(Tally tally) {
        return tally.collected() <= tally.issued()
                && tally.valid() + tally.invalid() == tally.collected()
                && tally.blank() <= tally.valid()
                && tally.lines().stream()
                        .allMatch(line ->
                                line.agree() + line.disagree() + line.abstain() <= tally.valid());
    }

    private static boolean isSeated(Running year, String ballot, Tally tally) {
        var elected =
                tally.lines().stream().filter(line -> line.outcome() == Outcome.ELECTED).toList();
        return elected.size() <= opened(year, ballot).rule().seats()
                && elected.stream().allMatch(line -> line.agree() >= line.needed());
    }
}
