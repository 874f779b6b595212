package vn.thidua.query.api;

import org.springframework.http.HttpStatus;
import vn.thidua.domain.Refusal;

/** Every reason for which a question gets no answer. */
public enum QueryReason implements Refusal {
    CYCLE_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "Không có năm thi đua {year} của khối “{bloc}”; hãy kiểm tra mã khối và năm.",
            "There is no year {year} of bloc “{bloc}”; check the bloc's identifier and the year."),
    BLOC_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "Không có khối “{bloc}”, hoặc đến ngày đó chưa ghi nhận gì; hãy kiểm tra mã khối và tham số known.",
            "There is no bloc “{bloc}”, or nothing was recorded of it by that day; check its identifier and the parameter known."),
    BAD_DAY(
            HttpStatus.BAD_REQUEST,
            "Ngày “{value}” của “{name}” không đọc được; hãy ghi như 2025-12-15.",
            "The day “{value}” of “{name}” cannot be read; write it like 2025-12-15."),
    BAD_AT(
            HttpStatus.BAD_REQUEST,
            "“{at}” không phải vị trí trong nhật ký (số từ 1), ngày (như 2025-12-15) hay thời điểm (như 2025-12-15T09:00:00Z); hãy sửa tham số at.",
            "“{at}” is neither a position in the log (a number from 1) nor a day (like 2025-12-15) nor an instant (like 2025-12-15T09:00:00Z); correct the parameter at."),
    BAD_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "Giá trị “{value}” của “{name}” không đọc được; hãy ghi một số nguyên không âm.",
            "The value “{value}” of “{name}” cannot be read; write a whole number, zero or more."),
    NOT_CAUGHT_UP(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Bảng chưa đọc đến phiên bản {atLeast} của năm này; hãy thử lại sau ít giây.",
            "The view has not read version {atLeast} of this year yet; try again in a few seconds."),
    READ_MODEL_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "Không có mô hình đọc “{name}”; hãy xem danh sách tại /api/operations/read-models.",
            "There is no read model “{name}”; see the list at /api/operations/read-models."),
    LOG_REFUSES(
            HttpStatus.CONFLICT,
            "Chưa nạp được “{name}”: nhật ký dừng ở vị trí {position}. {why}",
            "“{name}” was not filled: the log stops it at position {position}. {why}"),
    LOG_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Chưa đọc được nhật ký từ dịch vụ lệnh nên chưa nạp gì; hãy kiểm tra dịch vụ lệnh rồi thử lại.",
            "The log cannot be read from the command service, so nothing was filled; check that service and try again."),
    NOT_REBUILT(
            HttpStatus.NOT_FOUND,
            "Chưa có lần dựng lại nào của “{name}”; hãy xem danh sách tại /api/operations/read-models.",
            "There was no rebuild of “{name}”; see the list at /api/operations/read-models."),
    NOT_WHAT_WAS_SHOWN(
            HttpStatus.CONFLICT,
            "Không có bản dựng lại nào của “{name}” chờ xác nhận với mã {hash}; hãy xem lại mã mới rồi xác nhận đúng mã đó.",
            "No rebuild of “{name}” waits to be confirmed with the hash {hash}; look at its new hash and confirm that one."),
    NOT_PARKED(
            HttpStatus.NOT_FOUND,
            "“{name}” không giữ luồng “{stream}”; hãy xem danh sách tại /api/operations/read-models/{name}/parked.",
            "“{name}” does not hold the stream “{stream}”; see the list at /api/operations/read-models/{name}/parked."),
    STILL_PARKED(
            HttpStatus.CONFLICT,
            "Luồng “{stream}” vẫn bị giữ ở “{name}” và không có gì thay đổi: sự kiện số {position} chưa áp dụng được ({detail}). {why}",
            "“{name}” holds the stream “{stream}” still and nothing was changed: event {position} is refused ({detail}). {why}"),
    BUSY(
            HttpStatus.CONFLICT,
            "Đang có một lần nạp hoặc dựng lại khác; hãy chờ xong rồi thử lại.",
            "Another resume or rebuild is under way; wait until it is done and try again."),
    DATABASE_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Chưa đọc được cơ sở dữ liệu; hãy thử lại sau ít giây.",
            "The database cannot be read now; try again in a few seconds."),
    NOT_FOR_YOU(
            HttpStatus.FORBIDDEN,
            "Phần này chỉ dành cho người được cử của khối, hoặc chưa công khai; hãy hỏi lãnh đạo đơn vị hoặc người kiểm tra.",
            "This is for people with a mandate in the bloc, or is not published yet; ask the leader of your board or an auditor."),
    TOO_MANY_LISTEN(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Máy chủ không nhận thêm màn hình tự cập nhật lúc này; hãy tải lại trang khi cần số liệu mới.",
            "The server takes no more screens that update themselves now; reload the page when you need newer figures."),
    PATH_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "Không có địa chỉ này hoặc cách gọi này; hãy xem lại đường dẫn và phương thức.",
            "There is no such address, or not with this method; check the path and the method."),
    FAILED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Dịch vụ gặp lỗi khi trả lời; hãy thử lại, và báo người vận hành nếu còn lỗi.",
            "The service failed to answer; try again, and tell the operator if it goes on.");

    private final HttpStatus status;
    private final String vi;
    private final String en;

    QueryReason(HttpStatus status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    public HttpStatus status() {
        return status;
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
