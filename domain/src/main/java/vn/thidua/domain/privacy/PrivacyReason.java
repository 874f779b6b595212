package vn.thidua.domain.privacy;

import vn.thidua.domain.Reason;

/** Why what is asked about personal data is refused. */
public enum PrivacyReason implements Reason {
    DATA_REQUEST_EXISTS(
            "Mã yêu cầu “{request}” đã có; hãy dùng mã khác.",
            "There is a request “{request}” already; use another identifier."),
    DATA_REQUEST_UNKNOWN(
            "Không có yêu cầu “{request}”; hãy kiểm tra mã yêu cầu.",
            "There is no request “{request}”; check its identifier."),
    DATA_REQUEST_DONE(
            "Yêu cầu “{request}” đã giải quyết xong; hãy gửi yêu cầu mới nếu cần.",
            "The request “{request}” is settled; file a new one if need be."),
    DATA_REQUEST_FROM_THE_FUTURE(
            "Ngày nhận {day} chưa tới; hãy ghi ngày thực nhận.",
            "The day of receipt {day} has not come; give the day on which it came."),
    DATA_REQUEST_TOO_EARLY(
            "Ngày nhận {day} sớm hơn ngày {earliest}; hãy ghi ngày thực nhận.",
            "The day of receipt {day} is before {earliest}; give the day on which it came."),
    DATA_REQUEST_ANSWERED_ALREADY(
            "Yêu cầu “{request}” đã được phản hồi; không cần phản hồi lại.",
            "The request “{request}” is answered already; there is no need to do so again."),
    DATA_REQUEST_EXTENDED_ALREADY(
            "Yêu cầu “{request}” đã gia hạn một lần, đến ngày {day}; không được gia hạn nữa.",
            "The request “{request}” was extended once already, to {day}; it cannot be again."),
    EXTENSION_TOO_LONG(
            "Hạn mới phải sau ngày {due} và không quá ngày {latest}; hãy chọn ngày khác.",
            "The new day must come after {due} and no later than {latest}; choose another."),
    EXTENSION_TOO_LATE(
            "Hạn thực hiện {due} đã qua nên không gia hạn được nữa; hãy thực hiện hoặc từ chối.",
            "The time to finish ended on {due}, so it cannot be extended; fulfil or refuse it."),
    PERSON_STILL_ACTS(
            "Người này đang được cử đại diện cho “{board}” nên chưa xóa được; hãy chấm dứt việc cử, hoặc từ chối yêu cầu và nêu căn cứ.",
            "This person acts for “{board}”, so the data is needed; end the mandate, or refuse with the ground.");

    private final String vi;
    private final String en;

    PrivacyReason(String vi, String en) {
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
