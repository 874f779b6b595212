package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.result.BlocTotal;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.AttachEvidence;
import vn.thidua.domain.result.ResultCommand.ConcludeMidYear;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;

/** Figures at mid-year and at the end, returned, accepted, restated and corrected. */
final class Reporting {
    private final Table table;

    Reporting(Table table) {
        this.table = table;
    }

    void midYear() {
        table.day(2025, 7, 4);
        new Pledging(table).clock(Step.MID_YEAR, 7);
        for (var board : table.members()) {
            if (table.chance(80)) {
                table.act(new SubmitMidYear(BLOC, YEAR, board, figures(1)));
            }
        }
        table.day(2025, 7, 12);
        table.act(new PassDeadline(BLOC, YEAR, Step.MID_YEAR));
        table.act(new ConcludeMidYear(BLOC, YEAR, table.game.today(), Papers.PAPER));
    }

    void yearEnd() {
        table.day(2025, 12, 8);
        new Pledging(table).clock(Step.RESULT, 7);
        for (var board : table.members()) {
            if (table.chance(5)) {
                table.day(2025, 12, 17);
            }
            if (table.chance(95)) {
                report(board);
            }
        }
        table.day(2025, 12, 16);
        table.act(new PassDeadline(BLOC, YEAR, Step.RESULT));
        table.act(
                new RecordBlocTotals(
                        BLOC,
                        YEAR,
                        List.of(new BlocTotal(Indicator.REVENUE, BigDecimal.valueOf(9_000), null)),
                        Papers.PAPER));
    }

    private void report(String board) {
        table.act(new AttachEvidence(BLOC, YEAR, board, evidence(board), Papers.file(1)));
        submit(board, FigureStatus.ESTIMATE);
        if (table.chance(15)) {
            table.act(new ReturnAnnualResult(BLOC, YEAR, board, "thiếu số"));
            submit(board, FigureStatus.ESTIMATE);
        }
        if (table.chance(60)) {
            table.act(new AcceptAnnualResult(BLOC, YEAR, board));
        }
    }

    /** The figures of some boards become final, and some of those are corrected. */
    void restate() {
        for (var board : table.members()) {
            if (table.chance(30)) {
                submit(board, FigureStatus.FINAL);
                if (table.chance(40)) {
                    table.act(
                            new CorrectAnnualResult(BLOC, YEAR, board, figures(2), "rà soát lại"));
                }
            }
        }
    }

    private void submit(String board, FigureStatus status) {
        table.act(new SubmitAnnualResult(BLOC, YEAR, board, status, figures(2)));
    }

    static String evidence(String board) {
        return "minh-chung-" + board;
    }

    private List<Figure> figures(int half) {
        return Pledging.INDICATORS.stream()
                .map(i ->
                        new Figure(
                                i, null, BigDecimal.valueOf(table.random.nextInt(8) * 50L * half)))
                .toList();
    }
}
