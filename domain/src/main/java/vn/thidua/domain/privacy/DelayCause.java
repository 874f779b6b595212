package vn.thidua.domain.privacy;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** Why a request about personal data takes longer; a list, so that no name slips into it. */
@Term(vi = "lý do gia hạn thực hiện", en = "Why a request about personal data takes longer")
public enum DelayCause implements Bilingual {
    COMPLEXITY("yêu cầu phức tạp", "the request is complex"),
    OTHERS_INVOLVED("cần bên xử lý hoặc bên thứ ba thực hiện", "others have to act as well");

    private final String vi;
    private final String en;

    DelayCause(String vi, String en) {
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
