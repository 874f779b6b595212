package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.domain.award.AfterCommand.ConfirmRecovery;
import vn.thidua.domain.award.AfterCommand.PublishResults;
import vn.thidua.domain.award.AfterCommand.RecordPresentation;
import vn.thidua.domain.award.AfterCommand.RevokeAward;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardCommand.WithdrawProposal;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.Awards.Proposal;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.EligibilityCommand.LiftHold;
import vn.thidua.domain.award.EligibilityCommand.PlaceHold;
import vn.thidua.domain.award.HoldGround;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.cycle.RequestCommand.RequestRevocation;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearCommand.HandOverLeadership;

/** Proposals, holds, decisions, publication, the end of the year and what comes after it. */
final class Awarding {
    private final Table table;

    Awarding(Table table) {
        this.table = table;
    }

    void hold() {
        if (table.chance(30)) {
            var board = table.member();
            var hold = "tam-dung-" + table.random.nextInt(2);
            table.act(
                    new PlaceHold(
                            BLOC,
                            YEAR,
                            board,
                            hold,
                            table.any(HoldGround.values()),
                            Papers.PAPER,
                            table.game.today()));
            if (table.chance(60)) {
                table.act(new LiftHold(BLOC, YEAR, board, hold, Papers.PAPER, table.game.today()));
            }
        }
    }

    void propose() {
        var voting = new Voting(table);
        for (var ballot : List.copyOf(table.year().ballots().byId().keySet())) {
            if (table.year().ballots().of(ballot).orElse(null) instanceof Ballots.Closed closed) {
                var award = closed.opened().award();
                for (var board : voting.with(ballot, Outcome.ELECTED)) {
                    propose(award, board, ballot);
                }
            }
        }
        if (table.chance(20)) {
            table.act(new VoidBallot(BLOC, YEAR, "phieu-co", "xin làm lại"));
        }
        if (table.chance(20)) {
            table.act(
                    new ProposeAward(
                            BLOC,
                            YEAR,
                            AwardKind.CERTIFICATE_OF_MERIT,
                            table.member(),
                            "Hoa In Sai",
                            null,
                            Papers.PAPER,
                            "được thống nhất"));
        }
    }

    private void propose(AwardKind award, String board, String ballot) {
        table.act(
                new ProposeAward(
                        BLOC,
                        YEAR,
                        award,
                        board,
                        null,
                        ballot,
                        null,
                        table.chance(80) ? "được bầu" : null));
        if (table.chance(8)) {
            table.act(new WithdrawProposal(BLOC, YEAR, award, board, "đơn vị xin rút"));
        }
    }

    List<Proposal> proposals() {
        return new ArrayList<>(table.year().awards().proposals());
    }

    void decide() {
        if (table.chance(15)) {
            close();
        }
        for (var proposal : proposals()) {
            var award = proposal.proposed().award();
            var board = proposal.proposed().board();
            var outcome =
                    table.chance(75)
                            ? DecisionOutcome.AWARDED
                            : table.any(DecisionOutcome.REFUSED, DecisionOutcome.DOWNGRADED);
            var instead =
                    outcome == DecisionOutcome.DOWNGRADED ? AwardKind.CERTIFICATE_OF_MERIT : null;
            decide(award, board, outcome, instead);
        }
    }

    private void decide(
            AwardKind award,
            String board,
            DecisionOutcome outcome,
            @org.jspecify.annotations.Nullable AwardKind instead) {
        var day = table.game.today();
        boolean taken =
                table.act(
                        new RecordDecision(
                                BLOC, YEAR, award, board, outcome, Papers.PAPER, day, instead));
        if (!taken && table.chance(70)) {
            table.act(
                    new RecordDecision(
                            BLOC,
                            YEAR,
                            award,
                            board,
                            DecisionOutcome.REFUSED,
                            Papers.PAPER,
                            day,
                            null));
        }
    }

    void publish() {
        table.act(new PublishResults(BLOC, YEAR, "trang tin của khối", Papers.PAPER));
    }

    void present() {
        for (var proposal : proposals()) {
            if (table.chance(60)) {
                table.act(
                        new RecordPresentation(
                                BLOC,
                                YEAR,
                                proposal.proposed().award(),
                                proposal.proposed().board(),
                                table.game.today(),
                                "lễ trao tặng"));
            }
        }
    }

    void close() {
        table.act(new HandOverLeadership(BLOC, YEAR, table.member()));
        table.act(new CloseCycle(BLOC, YEAR));
    }

    void revoke() {
        for (var proposal : proposals()) {
            if (table.chance(20)) {
                revoke(proposal.proposed().award(), proposal.proposed().board());
            }
        }
    }

    private void revoke(AwardKind award, String board) {
        LocalDate day = table.game.today();
        var ground = table.any(RevocationGround.values());
        var paper = Papers.PAPER;
        table.act(new RequestRevocation(BLOC, YEAR, award, board, ground, paper, paper, day));
        table.act(new RevokeAward(BLOC, YEAR, award, board, ground, paper, paper, day));
        if (table.chance(80)) {
            table.game.goTo(day.plusDays(table.random.nextInt(40)));
            table.act(new ConfirmRecovery(BLOC, YEAR, award, board, table.game.today()));
        }
    }
}
