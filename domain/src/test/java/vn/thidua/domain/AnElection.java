package vn.thidua.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Content;
import vn.thidua.domain.ballot.Count;
import vn.thidua.domain.ballot.GroupSeats;
import vn.thidua.domain.ballot.InvalidCause;
import vn.thidua.domain.ballot.InvalidPaper;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.PaperLine;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.ballot.VoteLine;

/** Some ballot of some voters on some candidates, within the rules of voting. */
record AnElection(BallotOpened opened, Content content) {

    static Arbitrary<AnElection> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(Base.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.longs())
                .as(AnElection::hold);
    }

    Tally count() {
        return Count.of(opened, content, groups());
    }

    List<GroupSeats> groups() {
        return AYear.groups(opened.rule().seatsPerSubGroup(), opened.candidates());
    }

    static String group(String board) {
        return ABloc.COAST.contains(board) ? "coast" : "hills";
    }

    /** The same with candidates, voters and votes in another order. */
    AnElection shuffled(long seed) {
        var random = new Random(seed);
        return new AnElection(
                with(
                        opened.mode(),
                        shuffled(opened.candidates(), random),
                        shuffled(opened.voters(), random)),
                new Content(
                        shuffled(content.votes(), random),
                        shuffled(content.invalidated(), random),
                        List.of()));
    }

    /** The same ballot as papers: what a teller finds when nobody's name is on them. */
    PaperCount papers() {
        var tally = count();
        return new PaperCount(
                tally.issued(),
                tally.collected(),
                tally.blank(),
                IntStream.range(0, tally.invalid())
                        .mapToObj(_ -> new InvalidPaper(InvalidCause.OTHER, null))
                        .toList(),
                tally.lines().stream()
                        .map(l ->
                                new PaperLine(l.candidate(), l.agree(), l.disagree(), l.abstain()))
                        .toList());
    }

    BallotOpened onPaper() {
        return with(Mode.PAPER, opened.candidates(), opened.voters());
    }

    private BallotOpened with(Mode mode, List<String> candidates, List<String> voters) {
        return new BallotOpened(
                opened.bloc(),
                opened.year(),
                opened.ballot(),
                opened.award(),
                mode,
                candidates,
                voters,
                opened.rule(),
                null);
    }

    private static AnElection hold(
            int percent, Base base, boolean selfVote, int seats, int voters, long seed) {
        var random = new Random(seed);
        var candidates = shuffled(ABloc.boards(), random).subList(0, 1 + random.nextInt(6));
        var present = shuffled(ABloc.boards(), random).subList(0, voters);
        var rule =
                new BallotRule(
                        1,
                        new Threshold(percent, random.nextBoolean(), base, ABloc.SOURCE),
                        selfVote,
                        11,
                        1,
                        seats,
                        1 + random.nextInt(seats),
                        null,
                        null);
        var opened =
                new BallotOpened(
                        ABloc.BLOC,
                        AYear.YEAR,
                        "b",
                        AwardKind.MINISTRY_FLAG,
                        Mode.NAMED,
                        candidates,
                        present,
                        rule,
                        null);
        var votes =
                present.stream()
                        .filter(_ -> random.nextInt(10) > 0)
                        .map(voter -> vote(opened, voter, random))
                        .toList();
        var invalid =
                votes.stream()
                        .filter(_ -> random.nextInt(8) == 0)
                        .map(v -> new VoteInvalidated(ABloc.BLOC, AYear.YEAR, "b", v.voter(), "x"))
                        .toList();
        return new AnElection(opened, new Content(votes, invalid, List.of()));
    }

    /** Agrees to no more candidates than there are places; now and then to nobody at all. */
    private static VoteCast vote(BallotOpened ballot, String voter, Random random) {
        boolean blank = random.nextInt(6) == 0;
        int places = ballot.rule().seats();
        var lines = new ArrayList<VoteLine>();
        for (var candidate : ballot.candidates()) {
            if (ballot.rule().selfVote() || !candidate.equals(voter)) {
                boolean agree = !blank && places > 0 && random.nextInt(3) > 0;
                places -= agree ? 1 : 0;
                var other = random.nextBoolean() && !blank ? Choice.DISAGREE : Choice.ABSTAIN;
                lines.add(new VoteLine(candidate, agree ? Choice.AGREE : other));
            }
        }
        return new VoteCast(ABloc.BLOC, AYear.YEAR, "b", voter, List.copyOf(lines));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }
}
