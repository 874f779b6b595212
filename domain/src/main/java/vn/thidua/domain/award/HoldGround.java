package vn.thidua.domain.award;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** Why a board may not be proposed or awarded for the time being. */
@Term(vi = "căn cứ tạm dừng", en = "Why a board may not be proposed or awarded for the time being")
public enum HoldGround implements Bilingual {
    DISCIPLINE("đang trong thời gian xem xét kỷ luật", "discipline is being considered"),
    INSPECTION(
            "đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm",
            "under investigation or inspection with signs of violation"),
    COMPLAINT(
            "có khiếu nại, tố cáo đang được xác minh",
            "a complaint or denunciation is being verified"),
    PRESS(
            "báo chí nêu vấn đề tham nhũng, tiêu cực đang được xác minh",
            "corruption reported by the press is being verified"),
    CHARTER("theo quy chế của khối", "by the bloc's charter");

    private final String vi;
    private final String en;

    HoldGround(String vi, String en) {
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
