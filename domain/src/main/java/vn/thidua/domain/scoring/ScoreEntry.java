package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/**
 * What somebody states for one criterion: an input or points, whichever its formula asks for.
 *
 * @param assigned false where the criterion is no task of this board, which is not zero points
 * @param target plan, for a quantitative criterion without an indicator
 * @param actual value reached, count, or 1 and 0 for pass and fail
 * @param hundredths points given directly
 */
@Term(
        vi = "dòng chấm điểm",
        en = "What somebody states for one criterion: an input or points, a note and the evidence")
public record ScoreEntry(
        @Id String criterion,
        boolean assigned,
        @Nullable @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal target,
        @Nullable @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal actual,
        @Nullable @Range(min = 0, max = 1_000_000) Integer hundredths,
        @Text(max = 2000) @Nullable String note,
        @Items(max = 20) List<@Id String> evidence) {}
