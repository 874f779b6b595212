package vn.thidua.domain.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the year's figures. */
public sealed interface ResultEvent extends CycleEvent {

    /**
     * A board reports. Each submission has its own number; earlier ones stay.
     *
     * @param daysLate calendar days by which the first submission missed the deadline, 0 when in
     *     time or when there is no deadline; later submissions keep it
     */
    record AnnualResultSubmitted(
            String bloc,
            int year,
            String board,
            int submission,
            FigureStatus status,
            List<Figure> figures,
            int daysLate)
            implements ResultEvent {}

    record AnnualResultReturned(String bloc, int year, String board, int submission, String reason)
            implements ResultEvent {}

    record AnnualResultAccepted(String bloc, int year, String board, int submission)
            implements ResultEvent {}

    /** Final figures after a correction. The submission number goes on. */
    record AnnualResultCorrected(
            String bloc,
            int year,
            String board,
            int submission,
            List<Figure> figures,
            String reason)
            implements ResultEvent {}

    /**
     * Figures moved by more than the charter tolerates since the submission before.
     *
     * @param tolerancePercent the tolerance that was exceeded
     */
    record ResultRestated(
            String bloc,
            int year,
            String board,
            int submission,
            int tolerancePercent,
            List<Restatement> changes)
            implements ResultEvent {}

    /** One figure before and after. */
    record Restatement(Indicator indicator, BigDecimal before, BigDecimal after) {}

    record MidYearSubmitted(
            String bloc, int year, String board, int submission, List<Figure> figures, int daysLate)
            implements ResultEvent {}

    record MidYearConcluded(String bloc, int year, LocalDate on, Document minutes)
            implements ResultEvent {}

    record EvidenceAttached(String bloc, int year, String board, String evidence, Attachment file)
            implements ResultEvent {}

    record BlocTotalsRecorded(
            String bloc, int year, int record, List<BlocTotal> totals, @Nullable Document basis)
            implements ResultEvent {}
}
