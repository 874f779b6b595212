package vn.thidua.domain.award;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;

/**
 * Why a board may not be proposed. The sentence names what kind of rule says so, because a rule of
 * the charter is no law.
 */
@Term(vi = "căn cứ không đủ điều kiện", en = "Why a board may not be proposed, with its source")
public record Ground(Kind kind, String vi, String en, Source source) implements Bilingual {

    /** What is in the way. */
    @Term(vi = "loại căn cứ", en = "What kind of ground speaks against proposing a board")
    public enum Kind {
        DEPARTED,
        HOLD,
        NO_PLEDGE,
        LATE_PLEDGE,
        NO_RESULT,
        LATE_RESULT,
        /** An award of the same level rests on the same year's achievement. */
        SAME_ACHIEVEMENT,
        NO_MINISTRY_FLAG
    }

    static Ground of(Kind kind, String vi, String en, Source source) {
        return switch (source.kind()) {
            case LAW -> new Ground(kind, vi + " (theo luật)", en + " (by law)", source);
            case CHARTER ->
                    new Ground(kind, vi + " (theo quy chế)", en + " (by the charter)", source);
            case DOCUMENT ->
                    new Ground(kind, vi + " (theo văn bản)", en + " (by its document)", source);
            case ASSUMPTION ->
                    new Ground(
                            kind,
                            vi + " (theo giá trị mặc định, không phải luật)",
                            en + " (by a default that is no law)",
                            source);
        };
    }
}
