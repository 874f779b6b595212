package vn.thidua.domain.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of the year's figures. */
public sealed interface ResultCommand extends CycleCommand {

    @Term(
            vi = "nộp báo cáo tổng kết năm",
            en =
                    "Submit a board's annual result; estimates are followed by final figures, nothing is overwritten")
    record SubmitAnnualResult(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            FigureStatus status,
            @Items(min = 1, max = 50) List<Figure> figures)
            implements ResultCommand {}

    @Term(
            vi = "trả lại báo cáo",
            en = "Return a board's annual result with a reason, so that it is submitted again")
    record ReturnAnnualResult(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Text(max = 2000) String reason)
            implements ResultCommand {}

    @Term(
            vi = "chấp nhận báo cáo năm",
            en = "Accept a board's annual result as complete and plausible")
    record AcceptAnnualResult(
            @Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String board)
            implements ResultCommand {}

    @Term(
            vi = "đính chính số liệu",
            en =
                    "Correct final figures with a reason; a large change re-opens the verification of scores")
    record CorrectAnnualResult(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Items(min = 1, max = 50) List<Figure> figures,
            @Text(max = 2000) String reason)
            implements ResultCommand {}

    @Term(
            vi = "báo cáo sơ kết 6 tháng",
            en =
                    "Submit a board's mid-year figures: progress against the pledge, no award rests on them")
    record SubmitMidYear(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Items(min = 1, max = 50) List<Figure> figures)
            implements ResultCommand {}

    @Term(vi = "kết luận sơ kết 6 tháng", en = "Conclude the mid-year review with its minutes")
    record ConcludeMidYear(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            LocalDate on,
            Document minutes)
            implements ResultCommand {}

    @Term(
            vi = "nộp minh chứng",
            en =
                    "Attach a file as evidence of a board, by its hash; a criterion of the score sheet may refer to it")
    record AttachEvidence(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String evidence,
            Attachment file)
            implements ResultCommand {}

    @Term(
            vi = "ghi số tổng của khối",
            en = "Record the totals that the head states, kept apart from the sum over the members")
    record RecordBlocTotals(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Items(min = 1, max = 50) List<BlocTotal> totals,
            @Nullable Document basis)
            implements ResultCommand {}
}
