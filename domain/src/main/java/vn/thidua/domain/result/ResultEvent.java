package vn.thidua.domain.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the year's figures. */
public sealed interface ResultEvent extends CycleEvent {

    /**
     * A board reports. Each submission has its own number; earlier ones stay.
     *
     * @param daysLate calendar days by which the first submission missed the deadline, 0 when in
     *     time or when there is no deadline; later submissions keep it
     */
    @Term(vi = "đã nộp báo cáo năm", en = "A board reported its year")
    record AnnualResultSubmitted(
            String bloc,
            int year,
            String board,
            int submission,
            FigureStatus status,
            List<Figure> figures,
            int daysLate)
            implements ResultEvent {}

    @Term(vi = "đã trả lại báo cáo năm", en = "A report was returned")
    record AnnualResultReturned(String bloc, int year, String board, int submission, String reason)
            implements ResultEvent {}

    @Term(vi = "đã chấp nhận báo cáo năm", en = "A report was accepted")
    record AnnualResultAccepted(String bloc, int year, String board, int submission)
            implements ResultEvent {}

    /** Final figures after a correction. The submission number goes on. */
    @Term(vi = "đã đính chính số liệu", en = "Final figures were corrected")
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
    @Term(
            vi = "số liệu đã thay đổi quá mức cho phép",
            en = "Figures moved by more than the charter tolerates")
    record ResultRestated(
            String bloc,
            int year,
            String board,
            int submission,
            int tolerancePercent,
            List<Restatement> changes)
            implements ResultEvent {}

    /** One figure before and after. */
    @Term(vi = "số liệu thay đổi", en = "One figure before and after")
    record Restatement(Indicator indicator, BigDecimal before, BigDecimal after) {}

    @Term(vi = "đã nộp báo cáo 6 tháng", en = "A board reported at mid-year")
    record MidYearSubmitted(
            String bloc, int year, String board, int submission, List<Figure> figures, int daysLate)
            implements ResultEvent {}

    @Term(vi = "đã kết luận sơ kết 6 tháng", en = "The mid-year review is concluded")
    record MidYearConcluded(String bloc, int year, LocalDate on, Document minutes)
            implements ResultEvent {}

    @Term(vi = "đã nộp minh chứng", en = "A file is evidence of a board")
    record EvidenceAttached(String bloc, int year, String board, String evidence, Attachment file)
            implements ResultEvent {}

    @Term(vi = "đã ghi số tổng của khối", en = "The head stated totals for the whole bloc")
    record BlocTotalsRecorded(
            String bloc, int year, int record, List<BlocTotal> totals, @Nullable Document basis)
            implements ResultEvent {}
}
