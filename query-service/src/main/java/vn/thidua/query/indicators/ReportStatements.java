package vn.thidua.query.indicators;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.query.feed.Statement;

/** The reports of the boards, as rows. */
final class ReportStatements {
    private ReportStatements() {}

    static List<Statement> submitted(AnnualResultSubmitted e, LocalDate day) {
        var submission =
                one(
                        """
                        insert into indicators_submission
                            (bloc, year, board, submission, status, submitted_on, days_late)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """,
                        e.bloc(),
                        e.year(),
                        e.board(),
                        e.submission(),
                        e.status(),
                        day,
                        e.daysLate());
        return with(submission, figures(e, e.board(), e.submission(), e.figures()));
    }

    /** Corrected figures are final and keep the lateness of the report that they correct. */
    static List<Statement> corrected(AnnualResultCorrected e, LocalDate day) {
        var submission =
                one(
                        """
                        insert into indicators_submission
                            (bloc, year, board, submission, status, submitted_on, correction_reason, days_late)
                        select ?, ?, ?, ?, ?, ?, ?, coalesce(max(days_late), 0)
                          from indicators_submission
                         where bloc = ? and year = ? and board = ?
                        """,
                        e.bloc(),
                        e.year(),
                        e.board(),
                        e.submission(),
                        FigureStatus.FINAL,
                        day,
                        e.reason(),
                        e.bloc(),
                        e.year(),
                        e.board());
        return with(submission, figures(e, e.board(), e.submission(), e.figures()));
    }

    static Statement returned(AnnualResultReturned e, LocalDate day) {
        return one(
                """
                update indicators_submission set returned_on = ?, return_reason = ?
                 where bloc = ? and year = ? and board = ? and submission = ?
                """,
                day,
                e.reason(),
                e.bloc(),
                e.year(),
                e.board(),
                e.submission());
    }

    static Statement accepted(AnnualResultAccepted e, LocalDate day) {
        return one(
                """
                update indicators_submission set accepted_on = ?
                 where bloc = ? and year = ? and board = ? and submission = ?
                """,
                day,
                e.bloc(),
                e.year(),
                e.board(),
                e.submission());
    }

    /** A board that left keeps its report under its own name; once settled it no longer counts. */
    static List<Statement> settled(ObligationSettled e) {
        return switch (e.obligation()) {
            case RESULT ->
                    List.of(
                            one(
                                    "update indicators_board set treatment = ? where bloc = ? and year = ? and board = ?",
                                    e.treatment(),
                                    e.bloc(),
                                    e.year(),
                                    e.board()));
            case PLEDGE, SCORE, PROPOSAL -> List.of();
        };
    }

    private static Stream<Statement> figures(
            ResultEvent e, String board, int submission, List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(place -> figure(e, board, submission, place, figures.get(place)));
    }

    private static Statement figure(
            ResultEvent e, String board, int submission, int place, Figure figure) {
        return one(
                """
                insert into indicators_figure (bloc, year, board, submission, place, indicator, plan, actual)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                board,
                submission,
                place,
                figure.indicator(),
                figure.plan(),
                figure.actual());
    }

    private static List<Statement> with(Statement first, Stream<Statement> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
