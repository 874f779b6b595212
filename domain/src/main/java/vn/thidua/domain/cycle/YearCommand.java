package vn.thidua.domain.cycle;

import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What frames a running year: movements, hand-over, closing. */
public sealed interface YearCommand extends CycleCommand {

    @Term(
            vi = "phát động phong trào thi đua",
            en = "Launch an emulation movement, for one year or for several")
    record LaunchMovement(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String movement,
            Issuer issuer,
            @Text(max = 1000) String theme,
            @Nullable @Range(min = 2000, max = 2100) Integer fromYear,
            @Nullable @Range(min = 2000, max = 2100) Integer toYear,
            @Nullable Document document)
            implements YearCommand {}

    @Term(
            vi = "hưởng ứng phong trào thi đua",
            en = "Answer a movement for a board: what it will do, and the paper that says so")
    record RespondToMovement(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String movement,
            @Id String board,
            @Text(max = 4000) String plan,
            @Nullable Document document)
            implements YearCommand {}

    @Term(
            vi = "kết thúc phong trào thi đua",
            en = "Close a movement in this year, with what came of it")
    record CloseMovement(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String movement,
            @Text(max = 4000) String outcome)
            implements YearCommand {}

    @Term(
            vi = "bàn giao nhiệm vụ Trưởng Khối",
            en = "Hand the head's office over to the board that leads next year")
    record HandOverLeadership(
            @Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String successor)
            implements YearCommand {}

    @Term(vi = "đóng năm thi đua", en = "Close the year; from then on it can only be read")
    record CloseCycle(@Id String bloc, @Range(min = 2000, max = 2100) int year)
            implements YearCommand {}
}
