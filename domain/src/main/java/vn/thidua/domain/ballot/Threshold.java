package vn.thidua.domain.ballot;

import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/** The share of a named base that must agree. Whole numbers only: 80 % of 11 is 9, never 8.8. */
@Term(
        vi = "tỷ lệ phiếu cần đạt",
        en = "The share of a named base that must agree, in whole numbers")
public record Threshold(
        @Range(min = 1, max = 100) int percent, boolean strict, Base base, Source source) {

    public boolean isMet(int agree, int of) {
        long have = agree * 100L;
        long want = (long) percent * of;
        return strict ? have > want : have >= want;
    }

    /** The smallest number of votes that meets the threshold. */
    public int needed(int of) {
        int least = Math.ceilDiv(percent * of, 100);
        return isMet(least, of) ? least : least + 1;
    }
}
