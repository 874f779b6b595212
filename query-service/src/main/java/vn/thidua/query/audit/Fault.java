package vn.thidua.query.audit;

import vn.thidua.domain.Refusal;

/** What can be wrong with an entry. */
public enum Fault implements Refusal {
    HASH_DIFFERS(
            "Mục ở vị trí {position} không khớp mã băm ghi cùng nó: nội dung đã bị thay đổi.",
            "The entry at position {position} does not match the hash written with it: it was changed."),
    LOG_HASH_DIFFERS(
            "Trong nhật ký gốc, mục ở vị trí {position} không khớp mã băm của nó: nội dung đã bị thay đổi ở đó.",
            "In the log itself the entry at position {position} does not match its hash: it was changed there."),
    DIFFERS_FROM_LOG(
            "Mục ở vị trí {position} khác nhật ký gốc ở: {fields}.",
            "The entry at position {position} differs from the log itself in: {fields}."),
    NOT_IN_LOG(
            "Mục ở vị trí {position} không có trong nhật ký gốc.",
            "The entry at position {position} is not in the log itself."),
    LOG_UNREADABLE(
            "Nhật ký gốc có dòng không đọc được sau vị trí {position}: {detail}.",
            "The log itself has a line that cannot be read after position {position}: {detail}."),
    HOLE(
            "Thiếu sự kiện trước vị trí {position}: cần số {expected}, gặp số {version}.",
            "Events are missing before position {position}: number {expected} was due, {version} came."),
    DOES_NOT_REPLAY(
            "Không dựng lại được từ vị trí {position}: {detail}.",
            "The year cannot be replayed from position {position} on: {detail}."),
    TALLY_DIFFERS(
            "Kết quả kiểm phiếu ghi ở vị trí {position} khác kết quả đếm lại cuộc bỏ phiếu “{ballot}”.",
            "The tally recorded at position {position} differs from the recount of ballot “{ballot}”.");

    private final String vi;
    private final String en;

    Fault(String vi, String en) {
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
