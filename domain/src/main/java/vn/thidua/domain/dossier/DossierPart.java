package vn.thidua.domain.dossier;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** A paper that a dossier is made of. */
@Term(vi = "thành phần hồ sơ", en = "A paper that a dossier is made of")
public enum DossierPart implements Bilingual {
    SUBMISSION_LETTER("tờ trình", "submission letter"),
    ACHIEVEMENT_REPORT("báo cáo thành tích", "achievement report"),
    DELIBERATION_MINUTES("biên bản bình xét", "minutes of the deliberation"),
    VOTE_RESULT("kết quả bỏ phiếu", "result of the vote"),
    SUMMARY_LIST("danh sách đề nghị", "list of proposals"),
    OTHER("tài liệu liên quan", "related document");

    private final String vi;
    private final String en;

    DossierPart(String vi, String en) {
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
