package vn.thidua.domain.dispute;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** How a petition was decided. */
@Term(vi = "kết quả giải quyết", en = "How a petition was decided")
public enum Finding implements Bilingual {
    UPHELD("chấp nhận", "upheld"),
    PARTLY_UPHELD("chấp nhận một phần", "partly upheld"),
    REJECTED("bác", "rejected");

    private final String vi;
    private final String en;

    Finding(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
