package vn.thidua.domain.policy;

import java.util.Set;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/**
 * In which standing somebody acts. Those of a board follow from a mandate and from the state of the
 * year, never from what a token says; those outside the bloc are vouched for by the identity
 * provider, and none of them acts for a board.
 */
@Term(
        vi = "tư cách",
        en = "In which standing somebody acts: for a board, for the bloc, or from outside it")
public enum Standing implements Bilingual {
    CLERK("chuyên viên của đơn vị", "clerk of the board", ""),
    LEADER("lãnh đạo đơn vị", "leader of the board", ""),
    VERIFIER("đơn vị thẩm định", "verifier", ""),
    SECRETARY("thư ký của Trưởng Khối", "secretary of the head", ""),
    HEAD("lãnh đạo Trưởng Khối", "leader of the head", ""),
    DEPUTY("lãnh đạo Khối phó", "leader of the deputy", ""),
    TELLER("thành viên Tổ kiểm phiếu", "teller", ""),
    STANDING_BODY("cơ quan thường trực thi đua của bộ", "standing body of the ministry", "bo"),
    COUNCIL_SECRETARY(
            "thư ký Hội đồng thi đua, khen thưởng", "secretary of the award council", "hoi-dong"),
    AUDITOR("người kiểm tra", "auditor", "kiem-tra"),
    OBSERVER("người theo dõi", "observer", "theo-doi"),
    OPERATOR("người vận hành", "operator", "van-hanh"),
    PROCESS("tiến trình của hệ thống", "process of the system", "he-thong");

    /** What an identity provider may vouch for; a claim of anything else counts for nothing. */
    public static final Set<Standing> VOUCHED =
            Set.of(STANDING_BODY, COUNCIL_SECRETARY, AUDITOR, OBSERVER, OPERATOR);

    private final String vi;
    private final String en;
    private final String unit;

    Standing(String vi, String en, String unit) {
        this.vi = vi;
        this.en = en;
        this.unit = unit;
    }

    /** What the log names as the unit of somebody from outside the bloc; empty for a board's. */
    public String unit() {
        return unit;
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
