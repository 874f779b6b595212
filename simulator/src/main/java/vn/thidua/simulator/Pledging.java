package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.domain.calendar.CalendarCommand.AnnounceRegimeEnd;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.CalendarCommand.SetDeadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.cycle.RequestCommand.RequestExtension;
import vn.thidua.domain.cycle.YearCommand.CloseMovement;
import vn.thidua.domain.cycle.YearCommand.LaunchMovement;
import vn.thidua.domain.cycle.YearCommand.RespondToMovement;
import vn.thidua.domain.pledge.Conversion;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignCovenant;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Indicator;

/** Deadlines, movements, pledges, and the ceremony in which they are signed. */
final class Pledging {
    static final List<Indicator> INDICATORS =
            List.of(Indicator.REVENUE, Indicator.NEW_PROJECTS, Indicator.OCCUPANCY_TOTAL);

    private final Table table;

    Pledging(Table table) {
        this.table = table;
    }

    void play() {
        setDeadlines();
        movements();
        table.day(2025, 2, 10);
        clock(Step.PLEDGE, 7);
        for (var board : table.members()) {
            if (table.chance(95)) {
                register(board);
            }
        }
        if (table.chance(20)) {
            var due = LocalDate.of(2025, 2, 25);
            table.act(new RequestExtension(BLOC, YEAR, Step.PLEDGE, due, "lũ lụt"));
            table.act(new ExtendDeadline(BLOC, YEAR, Step.PLEDGE, due, "lũ lụt"));
        }
        table.day(2025, 2, 16 + table.random.nextInt(12));
        table.act(new PassDeadline(BLOC, YEAR, Step.PLEDGE));
        sign();
        for (var board : table.members()) {
            if (table.chance(15)) {
                table.act(
                        new AmendPledge(
                                BLOC, YEAR, board, targets(), "kế hoạch mới", Papers.PAPER));
            }
        }
    }

    private void setDeadlines() {
        setDeadline(Step.MID_YEAR, LocalDate.of(2025, 7, 10));
        setDeadline(Step.SELF_SCORE, LocalDate.of(2025, 12, 20));
        setDeadline(Step.VERIFICATION, LocalDate.of(2025, 12, 28));
        setDeadline(Step.EXPLANATION, LocalDate.of(2026, 1, 3));
        setDeadline(Step.DOSSIER, LocalDate.of(2026, 1, 31));
        setDeadline(Step.PETITION, LocalDate.of(2026, 4, 15));
    }

    private void setDeadline(Step step, LocalDate due) {
        if (table.chance(80)) {
            table.act(new SetDeadline(BLOC, YEAR, step, due, Papers.SOURCE));
        }
    }

    /** What the clock asks when a step is near its end. */
    void clock(Step step, int daysBefore) {
        if (table.chance(50)) {
            table.act(new RemindOfDeadline(BLOC, YEAR, step, daysBefore));
        }
        if (table.chance(10)) {
            table.act(new AnnounceRegimeEnd(BLOC, YEAR));
        }
    }

    private void movements() {
        table.act(
                new LaunchMovement(
                        BLOC,
                        YEAR,
                        "vuon-hoa",
                        table.any(Issuer.values()),
                        "Xanh",
                        YEAR,
                        2027,
                        Papers.PAPER));
        for (var board : table.members()) {
            if (table.chance(30)) {
                table.act(
                        new RespondToMovement(
                                BLOC, YEAR, "vuon-hoa", board, "trồng cây", Papers.PAPER));
            }
        }
        if (table.chance(30)) {
            table.act(new CloseMovement(BLOC, YEAR, "vuon-hoa", "đã trồng"));
        }
    }

    private void register(String board) {
        table.act(new RegisterPledge(BLOC, YEAR, board, targets(), "quyết tâm"));
        if (table.chance(15)) {
            table.act(new ReturnPledge(BLOC, YEAR, board, "thiếu chỉ tiêu"));
            if (table.chance(90)) {
                table.act(new RegisterPledge(BLOC, YEAR, board, targets(), null));
            }
        }
        if (table.chance(70)) {
            table.act(new AcceptPledge(BLOC, YEAR, board));
        }
    }

    private void sign() {
        var signers = new ArrayList<String>();
        var excused = new ArrayList<Absence>();
        for (var board : table.members()) {
            boolean ready = table.year().pledges().of(board).isPresent();
            if (ready && table.chance(95)) {
                signers.add(board);
            } else {
                excused.add(new Absence(board, "công tác"));
            }
        }
        boolean together =
                table.chance(70)
                        && table.act(
                                new SignCovenant(
                                        BLOC,
                                        YEAR,
                                        table.game.today(),
                                        "Hoa Sen",
                                        signers,
                                        excused));
        for (var board : together ? excused.stream().map(Absence::board).toList() : signers) {
            if (table.chance(90)) {
                table.act(new SignPledge(BLOC, YEAR, board));
            }
        }
    }

    private List<Target> targets() {
        return INDICATORS.stream()
                .map(indicator ->
                        new Target(
                                indicator,
                                BigDecimal.valueOf(table.random.nextInt(8) * 100L),
                                BigDecimal.valueOf(300),
                                1,
                                table.any(PlanSource.values()),
                                indicator == Indicator.REVENUE && table.chance(20)
                                        ? new Conversion(
                                                BigDecimal.valueOf(25_000), Founding.NEW_YEAR)
                                        : null))
                .toList();
    }
}
