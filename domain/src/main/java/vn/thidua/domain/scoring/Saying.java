package vn.thidua.domain.scoring;

/** How a score line is explained, one sentence for each way to come to points. */
enum Saying {
    NOT_ASSIGNED(
            "Không giao cho đơn vị này: không có điểm và không tính vào mức tối đa.",
            "Not assigned to this board: no points, and its maximum does not count."),
    WAITING(
            "Chờ số liệu của mọi đơn vị rồi mới tính.",
            "Waits for the figures of every member before it is computed."),
    GROUP(
            "Cộng các tiêu chí thành phần, tối đa {max} → {points} điểm.",
            "The sum of its parts, at most {max} → {points} points."),
    BELOW_PLAN(
            "{actual}/{plan} = {share} % < 100 % → {max} × {share} % = {points} điểm.",
            "{actual}/{plan} = {share}% < 100% → {max} × {share}% = {points} points."),
    PLAN_REACHED(
            "{actual}/{plan} = {share} % ≥ 100 % → {points} điểm.",
            "{actual}/{plan} = {share}% ≥ 100% → {points} points."),
    PLAN_EXCEEDED(
            "{actual}/{plan} = {share} % ≥ 100 % → {max} + {percents} × {each}, phần vượt tối đa {limit} → {points} điểm.",
            "{actual}/{plan} = {share}% ≥ 100% → {max} + {percents} × {each}, at most {limit} more → {points} points."),
    PLAN_OF_ZERO(
            "Kế hoạch 0, kết quả {actual} → {points} điểm.",
            "Plan 0, reached {actual} → {points} points."),
    HALF_BELOW_PLAN(
            "{actual}/{plan} = {share} % < 100 % → một nửa của {max} × {share} % = {points} điểm.",
            "{actual}/{plan} = {share}% < 100% → half of {max} × {share}% = {points} points."),
    HALF_FOR_PLAN(
            "{actual}/{plan} = 100 % → một nửa của {max} = {points} điểm.",
            "{actual}/{plan} = 100% → half of {max} = {points} points."),
    BEST(
            "{actual}/{plan} = {share} %, vượt kế hoạch cao nhất khối → {points} điểm.",
            "{actual}/{plan} = {share}%, the best exceedance in the bloc → {points} points."),
    EXCEEDED(
            "{actual}/{plan} = {share} %, vượt {above} % so với mức cao nhất {best} % → {half} + {half} × {above}/{best} = {points} điểm.",
            "{actual}/{plan} = {share}%, {above}% above plan against the best of {best}% → {half} + {half} × {above}/{best} = {points} points."),
    WITHOUT_PLAN(
            "Không có kế hoạch: {actual} so với mức cao nhất {most} của các đơn vị không có kế hoạch → {points} điểm.",
            "No plan: {actual} against the highest, {most}, of the boards without a plan → {points} points."),
    SHARE_IN_BAND(
            "{actual}/{plan} = {share} %, thuộc mức từ {from} % → {points} điểm.",
            "{actual}/{plan} = {share}%, in the band from {from}% → {points} points."),
    SHARE_BELOW_BANDS(
            "{actual}/{plan} = {share} %, dưới mức thấp nhất → 0 điểm.",
            "{actual}/{plan} = {share}%, below the lowest band → 0 points."),
    VALUE_IN_BAND(
            "{actual}, thuộc mức từ {from} → {points} điểm.",
            "{actual}, in the band from {from} → {points} points."),
    VALUE_BELOW_BANDS(
            "{actual}, dưới mức thấp nhất → 0 điểm.",
            "{actual}, below the lowest band → 0 points."),
    PASSED("Đạt → {points} điểm.", "Passed → {points} points."),
    FAILED("Không đạt → 0 điểm.", "Not passed → 0 points."),
    COUNTED(
            "{actual} × {each}, tối đa {limit} → {points} điểm.",
            "{actual} × {each}, at most {limit} → {points} points."),
    RANKED(
            "Xếp thứ {rank} trong khối → {points} điểm.",
            "Rank {rank} in the bloc → {points} points."),
    GIVEN(
            "Chấm trực tiếp, tối đa {max} → {points} điểm.",
            "Given directly, at most {max} → {points} points."),
    TAKEN(
            "{actual} × {each} → trừ {taken} điểm.",
            "{actual} × {each} → {taken} points taken away."),
    TAKEN_AT_MOST(
            "{actual} × {each}, trừ tối đa {limit} → trừ {taken} điểm.",
            "{actual} × {each}, at most {limit} taken → {taken} points taken away.");

    final String vi;
    final String en;

    Saying(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }
}
