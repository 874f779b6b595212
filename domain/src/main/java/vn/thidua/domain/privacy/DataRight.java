package vn.thidua.domain.privacy;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What somebody may ask about the data that is kept of them. */
@Term(
        vi = "quyền của chủ thể dữ liệu",
        en = "What somebody may ask about the personal data that is kept of them")
public enum DataRight implements Bilingual {
    ACCESS("xem và nhận dữ liệu của mình", "to see and receive one’s data"),
    CORRECTION("chỉnh sửa dữ liệu của mình", "to have one’s data corrected"),
    ERASURE("xóa dữ liệu của mình", "to have one’s data erased");

    private final String vi;
    private final String en;

    DataRight(String vi, String en) {
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
