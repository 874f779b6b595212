package vn.thidua.domain.bloc;

import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/** How long members may file a petition after publication, and how soon it is answered. */
@Term(
        vi = "thời hạn kiến nghị",
        en = "Working days to file a petition after publication, and to answer it")
public record PetitionRule(
        @Range(min = 1, max = 90) int fileWithin,
        @Range(min = 1, max = 90) int answerWithin,
        Source source) {

    /** Holds where the charter is silent. No law says so. */
    public static final PetitionRule DEFAULT =
            new PetitionRule(
                    5,
                    10,
                    new Source(Source.Kind.ASSUMPTION, "giá trị mặc định khi quy chế không nêu"));
}
