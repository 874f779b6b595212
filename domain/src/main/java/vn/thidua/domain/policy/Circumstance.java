package vn.thidua.domain.policy;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What must be so besides the standing. */
@Term(vi = "hoàn cảnh", en = "What must be so besides the standing for somebody to be allowed")
public enum Circumstance implements Bilingual {
    NOT_ABOUT_ITSELF("không phải việc của chính Trưởng Khối", "not on the head itself"),
    ABOUT_THE_HEAD("khi là việc của chính Trưởng Khối", "on the head itself"),
    CLERK_OR_SUBSTITUTE("chuyên viên hoặc người được ủy quyền", "for a clerk or a substitute"),
    OWN_COUNT("kết quả do chính mình đếm", "the teller’s own count"),
    AMONG_THE_TELLERS("có mình trong số người ký", "being one of those who sign"),
    ASKED_FOR_BY_ANOTHER(
            "khi người khác đã đề nghị đúng như vậy",
            "when another person has asked for exactly this"),
    FIRST_CHARTER("quy chế đầu tiên", "the first charter"),
    NOT_YET_OVER("khi chưa hết hạn", "before the deadline is over"),
    OVER("khi đã hết hạn", "when the deadline is over"),
    NAMED_AND_ASKED(
            "có mình trong số người ký, và người khác đã đề nghị đúng như vậy",
            "being one of those who sign, when another person has asked for exactly this"),
    ABOUT_ONESELF("cho chính mình", "about oneself"),
    DECIDES_ITSELF("khi chính đơn vị đó giải quyết", "where that board itself decides"),
    DECIDED_OUTSIDE("khi người giải quyết không phải thành viên", "where no member decides");

    private final String vi;
    private final String en;

    Circumstance(String vi, String en) {
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
