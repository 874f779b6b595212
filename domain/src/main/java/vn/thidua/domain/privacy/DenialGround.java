package vn.thidua.domain.privacy;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** On what ground a request about personal data is refused. */
@Term(
        vi = "căn cứ từ chối yêu cầu về dữ liệu cá nhân",
        en = "On what ground a request about personal data is refused")
public enum DenialGround implements Bilingual {
    DUTY_TO_KEEP("phải lưu giữ theo pháp luật", "a law requires it to be kept"),
    DISPUTE_OPEN("đang giải quyết khiếu nại, kiến nghị", "a dispute about it is open"),
    IDENTITY_UNPROVEN("chưa xác minh được người yêu cầu", "who asks could not be verified");

    private final String vi;
    private final String en;

    DenialGround(String vi, String en) {
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
