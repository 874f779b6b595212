package vn.thidua.domain.policy;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What there is to be read of a bloc. */
@Term(vi = "phần được xem", en = "What there is to be read of a bloc")
public enum Pages implements Bilingual {
    YEARS("các trang của khối và các năm", "the pages of the bloc and its years"),
    REPLAY("nhật ký từng việc của một năm", "a year act by act");

    private final String vi;
    private final String en;

    Pages(String vi, String en) {
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
