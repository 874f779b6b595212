package vn.thidua.domain.ballot;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** Why a paper does not count. */
@Term(vi = "lý do phiếu không hợp lệ", en = "Why a paper does not count")
public enum InvalidCause implements Bilingual {
    TOO_MANY_NAMES("bầu quá số suất", "more names than seats"),
    NOT_ISSUED("không do Tổ kiểm phiếu phát", "not issued by the counting team"),
    UNREADABLE("không đọc được", "unreadable"),
    OWN_LINE("bầu cho chính đơn vị mình", "names the voter's own board"),
    OTHER("lý do khác", "other");

    private final String vi;
    private final String en;

    InvalidCause(String vi, String en) {
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
