package vn.thidua.domain.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;

/** Counts a ballot: the same opening and the same votes always give the same tally. */
public final class Count {
    private final BallotOpened ballot;
    private final List<VoteCast> votes;
    private final Function<String, String> groupOf;

    private Count(BallotOpened ballot, List<VoteCast> votes, Function<String, String> groupOf) {
        this.ballot = ballot;
        this.votes = votes;
        this.groupOf = groupOf;
    }

    /**
     * The tally of a ballot.
     *
     * @param groupOf the sub-group of a candidate; candidates without one share the empty group,
     *     which has no quota of its own
     */
    public static Tally of(
            BallotOpened ballot, List<VoteCast> votes, Function<String, String> groupOf) {
        return new Count(ballot, votes, groupOf).tally();
    }

    private Tally tally() {
        int collected = (int) votes.stream().map(VoteCast::voter).distinct().count();
        int blank =
                (int) votes.stream().map(VoteCast::voter).distinct().filter(this::isBlank).count();
        var counted = ballot.candidates().stream().map(c -> line(c, collected)).toList();
        return new Tally(ballot.voters().size(), collected, collected, 0, blank, seated(counted));
    }

    private boolean isBlank(String voter) {
        return votes.stream()
                .filter(vote -> vote.voter().equals(voter))
                .flatMap(vote -> vote.lines().stream())
                .allMatch(line -> line.choice() == Choice.ABSTAIN);
    }

    private Line line(String candidate, int collected) {
        int agree = said(candidate, Choice.AGREE);
        int base = base(candidate, collected);
        var threshold = ballot.rule().threshold();
        boolean met = base > 0 && threshold.isMet(agree, base);
        return new Line(
                candidate,
                agree,
                said(candidate, Choice.DISAGREE),
                said(candidate, Choice.ABSTAIN),
                base,
                threshold.needed(base),
                met ? Outcome.ELECTED : Outcome.NOT_PASSED);
    }

    private int said(String candidate, Choice choice) {
        return (int)
                votes.stream()
                        .flatMap(vote -> vote.lines().stream())
                        .filter(line -> line.candidate().equals(candidate))
                        .filter(line -> line.choice() == choice)
                        .count();
    }

    /**
     * Where a board has no line for itself, the base of its line is one smaller if it belongs to
     * the base.
     */
    private int base(String candidate, int collected) {
        boolean voted = votes.stream().anyMatch(vote -> vote.voter().equals(candidate));
        boolean present = ballot.voters().contains(candidate);
        boolean own = !ballot.rule().selfVote();
        return switch (ballot.rule().threshold().base()) {
            case ALL_MEMBERS -> ballot.rule().members() - (own ? 1 : 0);
            case PRESENT -> ballot.voters().size() - (own && present ? 1 : 0);
            case BALLOTS_COLLECTED, VALID -> collected - (own && voted ? 1 : 0);
        };
    }

    /** Seats go from high to low; equal numbers at the last seat leave it to a later decision. */
    private List<Line> seated(List<Line> counted) {
        var outcomes = new HashMap<String, Outcome>();
        var taken = new HashMap<String, Integer>();
        int seats = ballot.rule().seats();
        for (var rank : ranks(counted)) {
            var fitting = rank.stream().filter(line -> hasRoom(line, taken)).toList();
            rank.forEach(line -> outcomes.put(line.candidate(), Outcome.OVER_QUOTA));
            if (fits(fitting, taken, seats)) {
                fitting.forEach(line -> seat(line, outcomes, taken));
                seats -= fitting.size();
            } else if (seats > 0) {
                fitting.forEach(line -> outcomes.put(line.candidate(), Outcome.TIED));
                seats = 0;
            }
        }
        return counted.stream().map(line -> with(line, outcomes)).toList();
    }

    private boolean hasRoom(Line line, Map<String, Integer> taken) {
        var group = groupOf.apply(line.candidate());
        return group.isEmpty() || taken.getOrDefault(group, 0) < ballot.rule().seatsPerSubGroup();
    }

    private boolean fits(List<Line> rank, Map<String, Integer> taken, int seats) {
        var after = new HashMap<>(taken);
        rank.forEach(line -> after.merge(groupOf.apply(line.candidate()), 1, Integer::sum));
        after.remove("");
        return rank.size() <= seats
                && after.values().stream().allMatch(n -> n <= ballot.rule().seatsPerSubGroup());
    }

    private void seat(Line line, Map<String, Outcome> outcomes, Map<String, Integer> taken) {
        outcomes.put(line.candidate(), Outcome.ELECTED);
        taken.merge(groupOf.apply(line.candidate()), 1, Integer::sum);
    }

    /** Candidates that met the threshold, those with the most votes first, equals together. */
    private static List<List<Line>> ranks(List<Line> counted) {
        var passed =
                counted.stream()
                        .filter(line -> line.outcome() == Outcome.ELECTED)
                        .sorted(Comparator.comparingInt(Line::agree).reversed())
                        .toList();
        var ranks = new ArrayList<List<Line>>();
        for (var line : passed) {
            if (ranks.isEmpty() || ranks.getLast().getFirst().agree() != line.agree()) {
                ranks.add(new ArrayList<>());
            }
            ranks.getLast().add(line);
        }
        return ranks;
    }

    private static Line with(Line line, Map<String, Outcome> outcomes) {
        return new Line(
                line.candidate(),
                line.agree(),
                line.disagree(),
                line.abstain(),
                line.base(),
                line.needed(),
                outcomes.getOrDefault(line.candidate(), line.outcome()));
    }
}
