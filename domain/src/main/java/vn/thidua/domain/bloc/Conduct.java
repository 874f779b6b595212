package vn.thidua.domain.bloc;

import java.util.List;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.shape.Items;

/**
 * How the conference votes where the other rules leave it open.
 *
 * @param departureNeedsReason a proposal that passes over a higher score states why
 */
@Term(
        vi = "cách thức bình xét",
        en =
                "Whether members may answer in writing, how ties are broken, and whether passing over a higher score needs a reason")
public record Conduct(
        boolean writtenOpinions,
        @Items(max = 4) List<TieStep> tieChain,
        boolean departureNeedsReason,
        Source source) {

    /** Holds where the charter is silent. No law says so. */
    static final Conduct DEFAULT =
            new Conduct(
                    false,
                    List.of(TieStep.SCORE, TieStep.WOMEN_SHARE, TieStep.RUN_OFF, TieStep.CHAIR),
                    true,
                    new Source(Source.Kind.ASSUMPTION, "giá trị mặc định khi quy chế không nêu"));
}
