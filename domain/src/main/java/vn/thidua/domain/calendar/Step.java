package vn.thidua.domain.calendar;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** A step of the year that has a deadline. */
@Term(vi = "bước có thời hạn", en = "A step of the year that has a deadline")
public enum Step implements Bilingual {
    PLEDGE("đăng ký thi đua", "pledge registration"),
    MID_YEAR("báo cáo 6 tháng", "mid-year report"),
    RESULT("báo cáo năm", "annual result"),
    SELF_SCORE("tự chấm điểm", "self-score"),
    VERIFICATION("thẩm định điểm", "verification of scores"),
    EXPLANATION("giải trình", "explanation"),
    PETITION("kiến nghị", "petition"),
    DOSSIER("nộp hồ sơ", "dossier");

    private final String vi;
    private final String en;

    Step(String vi, String en) {
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
