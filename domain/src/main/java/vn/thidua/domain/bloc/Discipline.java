package vn.thidua.domain.bloc;

import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/**
 * What follows from not doing one's part.
 *
 * @param pledgeRequired a board without a signed pledge is not proposed
 * @param resultRequired a board that never reported is not proposed
 * @param lateTolerated a pledge or result that came late does not exclude
 * @param restatementPercent a figure that moves by more re-opens verification
 */
@Term(
        vi = "kỷ luật thi đua",
        en = "What follows from a missing or late pledge or result, and how far figures may move")
public record Discipline(
        boolean pledgeRequired,
        boolean resultRequired,
        boolean lateTolerated,
        @Range(min = 0, max = 100) int restatementPercent,
        Source source) {

    /** Holds where the charter is silent. No law says so. */
    static final Discipline DEFAULT =
            new Discipline(
                    true,
                    true,
                    true,
                    5,
                    new Source(Source.Kind.ASSUMPTION, "giá trị mặc định khi quy chế không nêu"));
}
