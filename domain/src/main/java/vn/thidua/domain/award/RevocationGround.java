package vn.thidua.domain.award;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** Why an award is taken back. */
@Term(vi = "căn cứ hủy bỏ quyết định", en = "Why an award is taken back")
public enum RevocationGround implements Bilingual {
    FALSE_DECLARATION("kê khai gian dối về thành tích", "false declaration of achievement"),
    FORGED_DOSSIER(
            "cung cấp thông tin sai, làm giả hồ sơ", "false information or a forged dossier"),
    UNLAWFUL_PROCEDURE(
            "thẩm định, xét, trình khen thưởng trái quy định",
            "unlawful appraisal, voting or submission"),
    LATER_VIOLATION(
            "phát hiện vi phạm trong thời gian tính thành tích",
            "a violation in the counted period came to light");

    private final String vi;
    private final String en;

    RevocationGround(String vi, String en) {
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
