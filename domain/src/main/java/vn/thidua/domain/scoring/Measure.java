package vn.thidua.domain.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;

/**
 * How one criterion is measured. All points are hundredths of a point.
 *
 * @param indicator plan and actual come from the pledge and the result, nobody types them again;
 *     the bands of a tiered measure are then shares of plan in percent, otherwise values
 * @param perUnit points for each unit counted, for each 1 % above plan, or taken for each fault
 * @param limit most points that {@code perUnit} may add or take
 * @param bands of a tiered measure or of a rank, from the lowest {@code from} to the highest
 */
@Term(
        vi = "cách tính điểm",
        en =
                "The formula of one criterion with its parameters, in hundredths of a point, and its source")
public record Measure(
        Formula formula,
        @Nullable Indicator indicator,
        @Nullable @Range(min = 0, max = 1_000_000) Integer perUnit,
        @Nullable @Range(min = 0, max = 1_000_000) Integer limit,
        @Items(max = 50) List<Band> bands,
        Source source) {

    /** Whether somebody may state this, or a pledge or result may bring it. */
    public boolean takes(Input input) {
        return switch (input) {
            case TARGET ->
                    switch (formula) {
                        case RELATIVE, LINEAR -> true;
                        case TIERED -> indicator != null;
                        case PASS_FAIL, COUNT, RANK, DIRECT, BONUS, PENALTY -> false;
                    };
            case ACTUAL -> !givesPoints();
            case POINTS -> givesPoints();
        };
    }

    /** Whether there are no points without it. */
    public boolean needs(Input input) {
        return takes(input) && !(input == Input.TARGET && formula == Formula.RELATIVE);
    }

    private boolean givesPoints() {
        return formula == Formula.DIRECT || (formula == Formula.BONUS && perUnit == null);
    }
}
