package vn.thidua.gate;

import vn.thidua.domain.Refusal;

/** Why a request is not looked at, whoever sent it. */
public enum GateReason implements Refusal {
    REQUEST_UNREADABLE(
            "Máy chủ không đọc được yêu cầu này (địa chỉ hoặc tiêu đề quá dài hay sai dạng); hãy kiểm tra rồi gửi lại.",
            "The server cannot read this request (its address or headers are too long or malformed); check it and send it again."),
    REQUEST_TOO_SLOW(
            "Yêu cầu đến quá chậm nên máy chủ đã thôi chờ; hãy kiểm tra đường truyền rồi gửi lại.",
            "The request came too slowly and the server has stopped waiting; check the connection and send it again."),
    TOO_OFTEN(
            "Bạn gửi quá nhiều yêu cầu trong một phút; hãy chờ {seconds} giây rồi gửi lại.",
            "You send too many requests within a minute; wait {seconds} seconds and send it again.");

    private final String vi;
    private final String en;

    GateReason(String vi, String en) {
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
