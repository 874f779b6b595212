package vn.thidua.domain.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
            vi = "ghi số tổng của khối",
            en = "Record the totals that the head states, kept apart from the sum over the members")
    record RecordBlocTotals(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Items(min = 1, max = 50) List<BlocTotal> totals,
            @Nullable Document basis)
            implements ResultCommand {}
}
