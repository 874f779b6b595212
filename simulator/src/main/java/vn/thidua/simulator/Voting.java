package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotCommand.RecountBallot;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.TellerCount;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.domain.ballot.WomenShare;
import vn.thidua.domain.cycle.RequestCommand.RequestCertification;

/** One ballot from its opening to the signed count, in any of the four modes. */
final class Voting {
    private final Table table;
    private final PaperCounting papers;

    Voting(Table table) {
        this.table = table;
        this.papers = new PaperCounting(table);
    }

    void hold(String ballot, AwardKind award, Mode mode) {
        var candidates = table.some(2 + table.random.nextInt(3));
        if (!open(ballot, award, mode, candidates, null)) {
            return;
        }
        if (table.chance(8)) {
            table.act(new VoidBallot(BLOC, YEAR, ballot, "sai danh sách"));
            hold(ballot + "-lai", award, mode);
            return;
        }
        if (table.chance(10)) {
            table.act(new CloseBallot(BLOC, YEAR, ballot));
        }
        vote(ballot, mode);
        if (table.act(new CloseBallot(BLOC, YEAR, ballot))) {
            finish(ballot, award, mode);
        }
    }

    private boolean open(
            String ballot,
            AwardKind award,
            Mode mode,
            List<String> candidates,
            @Nullable String runoffOf) {
        return table.act(new OpenBallot(BLOC, YEAR, ballot, award, mode, candidates, runoffOf));
    }

    private void vote(String ballot, Mode mode) {
        var opened = opened(ballot);
        switch (mode) {
            case NAMED, WRITTEN -> {
                int turnout = table.chance(15) ? 45 : 97;
                opened.voters().stream()
                        .filter(_ -> table.chance(turnout))
                        .forEach(voter -> cast(opened, voter));
                if (table.chance(20)) {
                    invalidate(opened);
                }
            }
            case SHOW_OF_HANDS -> opened.voters().forEach(voter -> raise(opened, voter));
            case PAPER -> papers.count(opened);
        }
    }

    private void invalidate(BallotOpened opened) {
        var voter = table.pick(opened.voters());
        table.act(new InvalidateVote(BLOC, YEAR, opened.ballot(), voter, "bỏ hộ"));
    }

    private void cast(BallotOpened opened, String voter) {
        table.act(new CastVote(BLOC, YEAR, opened.ballot(), voter, lines(opened, voter)));
    }

    private void raise(BallotOpened opened, String voter) {
        var lines = lines(opened, voter);
        if (table.chance(3)) {
            table.act(new CastVote(BLOC, YEAR, opened.ballot(), voter, lines));
        }
        for (var line : lines) {
            table.act(new CastVote(BLOC, YEAR, opened.ballot(), voter, List.of(line)));
        }
    }

    private List<VoteLine> lines(BallotOpened opened, String voter) {
        int agreed = 0;
        var lines = new ArrayList<VoteLine>();
        for (var candidate : opened.candidates()) {
            if (candidate.equals(voter) && !opened.rule().selfVote()) {
                continue;
            }
            boolean agrees = agreed < opened.rule().seats() && table.chance(75);
            agreed += agrees ? 1 : 0;
            lines.add(
                    new VoteLine(
                            candidate,
                            agrees ? Choice.AGREE : table.any(Choice.DISAGREE, Choice.ABSTAIN)));
        }
        return lines;
    }

    private void finish(String ballot, AwardKind award, Mode mode) {
        if (table.chance(15)) {
            recount(ballot, mode);
        }
        var tied = with(ballot, Outcome.TIED);
        if (!tied.isEmpty()) {
            breakTie(ballot, award, tied);
        }
        if (table.chance(10)) {
            breakTie(ballot, award, List.of(table.member(), table.member()));
        }
        if (table.chance(85) && papers.tellers().size() > 1) {
            var certify = new CertifyTally(BLOC, YEAR, ballot, papers.tellers(), Papers.PAPER);
            table.act(new RequestCertification(BLOC, YEAR, ballot, papers.tellers(), Papers.PAPER));
            table.pester(certify, table.chance(20) ? 2 : 0);
            table.act(certify);
        }
    }

    private void recount(String ballot, Mode mode) {
        var counts = mode == Mode.PAPER ? papers.again(opened(ballot)) : List.<TellerCount>of();
        var recount = new RecountBallot(BLOC, YEAR, ballot, "có ý kiến", counts);
        table.pester(recount, 2);
        table.act(recount);
    }

    private void breakTie(String ballot, AwardKind award, List<String> tied) {
        var women =
                tied.stream()
                        .map(board ->
                                new WomenShare(
                                        board, 50 + table.random.nextInt(55), 100, Papers.PAPER))
                        .toList();
        if (table.act(
                new BreakTie(
                        BLOC,
                        YEAR,
                        ballot,
                        table.chance(60) ? women : List.of(),
                        null,
                        List.of()))) {
            return;
        }
        var second = ballot + "-v2";
        boolean held = open(second, award, Mode.NAMED, tied, ballot);
        if (held) {
            vote(second, Mode.NAMED);
            table.act(new CloseBallot(BLOC, YEAR, second));
        }
        table.act(
                new BreakTie(
                        BLOC, YEAR, ballot, women, held ? second : null, table.shuffled(tied)));
    }

    /** Candidates for whom a closed ballot means this. */
    List<String> with(String ballot, Outcome outcome) {
        return table.year().ballots().of(ballot).orElse(null) instanceof Ballots.Closed closed
                ? closed.tally().lines().stream()
                        .map(Line::candidate)
                        .filter(c -> closed.outcomeOf(c).filter(o -> o == outcome).isPresent())
                        .toList()
                : List.of();
    }

    private BallotOpened opened(String ballot) {
        return table.year().ballots().of(ballot).orElseThrow().opened();
    }
}
