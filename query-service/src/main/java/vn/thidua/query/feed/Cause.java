package vn.thidua.query.feed;

import vn.thidua.domain.Refusal;

/** Why a read model stands still, or holds one stream. */
public enum Cause implements Refusal {
    NOT_AN_ENTRY(
            "Bản ghi nhận được không phải là một mục nhật ký; hãy kiểm tra nguồn gửi, rồi nạp lại từ nhật ký.",
            "What was received is not an entry of the log; check who sent it, then resume from the log."),
    HASH_DIFFERS(
            "Mục nhật ký nhận được không khớp mã băm của nó, tức là đã bị thay đổi; hãy đối chiếu với nhật ký, rồi nạp lại.",
            "The entry received does not match its hash, so it was changed; compare it with the log, then resume."),
    TYPE_UNKNOWN(
            "Dịch vụ chưa biết loại sự kiện này; hãy nâng cấp dịch vụ tra cứu, rồi nạp lại.",
            "This service does not know the type of the event; upgrade the query service, then resume."),
    PAYLOAD_DOES_NOT_FIT(
            "Nội dung sự kiện không đúng dạng của loại sự kiện; hãy đối chiếu với nhật ký, rồi nạp lại.",
            "The payload does not have the shape of its type; compare it with the log, then resume."),
    HOLE(
            "Thiếu sự kiện ở giữa; không bỏ qua sự kiện nào, hãy nạp lại từ nhật ký.",
            "Entries in between are missing; none is skipped, resume from the log."),
    NOT_READING(
            "Mô hình đọc này hiện không nhận từ Kafka; hãy nạp lại từ nhật ký để chạy tiếp.",
            "This read model is not reading from Kafka now; resume it from the log."),
    ROWS_DIFFER(
            "Sự kiện không khớp với các dòng đã có của mô hình đọc; hãy dựng lại mô hình đọc này.",
            "The event does not fit the rows that the read model has; rebuild this read model."),
    VALUE_REFUSED(
            "Cơ sở dữ liệu không nhận một giá trị của sự kiện; hãy báo kỹ sư, nâng cấp dịch vụ tra cứu, rồi thử lại.",
            "The database does not take a value of the event; call the engineer, upgrade the query service, then retry."),
    CODE_FAILED(
            "Chương trình của mô hình đọc gặp lỗi ở sự kiện này; hãy báo kỹ sư, nâng cấp dịch vụ tra cứu, rồi thử lại.",
            "The code of the read model fails at this event; call the engineer, upgrade the query service, then retry."),
    TABLES_DIFFER(
            "Các bảng không phải là bảng mà dịch vụ này cần; hãy kiểm tra phiên bản và quyền truy cập, rồi nạp lại.",
            "The tables are not those that this service needs; check its version and its rights, then resume."),
    TOO_MANY_PARKED(
            "Quá nhiều luồng đã bị giữ lại, nên lỗi không nằm ở riêng luồng nào; hãy báo kỹ sư, rồi dựng lại mô hình đọc này.",
            "Too many streams are parked, so it is not the streams that are bad; call the engineer, then rebuild this read model.");

    private final String vi;
    private final String en;

    Cause(String vi, String en) {
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
