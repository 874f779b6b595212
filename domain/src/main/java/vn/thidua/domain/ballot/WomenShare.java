package vn.thidua.domain.ballot;

import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;

/** The women among the staff of a board, with the paper that states it. */
@Term(vi = "tỷ lệ nữ", en = "The women among the staff of a board, with the paper that states it")
public record WomenShare(
        @Id String board,
        @Range(min = 0, max = 1_000_000) int women,
        @Range(min = 1, max = 1_000_000) int staff,
        Document document) {

    /**
     * Whether Decree 152/2025 prefers this board among equals: Article 4.6 names a collective with
     * at least 70 % women.
     */
    boolean reachesPreference() {
        return women * 100L >= staff * 70L;
    }
}
