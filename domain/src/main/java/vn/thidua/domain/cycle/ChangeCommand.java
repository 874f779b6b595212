package vn.thidua.domain.cycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/**
 * What carries a change of the bloc into a year that is already open, and settles what it leaves
 * open.
 */
public sealed interface ChangeCommand extends CycleCommand {

    @Term(
            vi = "điều chỉnh năm theo khối",
            en =
                    "Copy members, sub-groups, charter, offices and ministry of the bloc as they are today into the year")
    record AdjustCycle(@Id String bloc, @Range(min = 2000, max = 2100) int year)
            implements ChangeCommand {
        @Override
        public Optional<String> copiesFrom() {
            return Optional.of(Streams.bloc(bloc));
        }
    }

    /** Points and proposals are a board's own: they can only be closed. */
    @Term(
            vi = "xử lý nghĩa vụ của đơn vị không còn",
            en =
                    "Settle one open obligation of a board that left: carry it over, sum it up, or close it, with a reason")
    record SettleObligation(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            Obligation obligation,
            Treatment treatment,
            @Id @Nullable String successor,
            @Text(max = 1000) String reason,
            @Nullable Document instrument)
            implements ChangeCommand {}
}
