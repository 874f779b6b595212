package vn.thidua.command.refusal;

import vn.thidua.domain.Refusal;

/** Every reason for which the door turns a request away before, or beside, the rules. */
public enum DoorReason implements Refusal {
    COMMAND_UNKNOWN(
            404,
            "Không có lệnh “{command}”; hãy xem danh sách lệnh tại /api/openapi.json.",
            "There is no command “{command}”; see the list at /api/openapi.json."),
    PATH_UNKNOWN(
            404,
            "Không có địa chỉ này; hãy xem các địa chỉ tại /api/openapi.json.",
            "There is nothing at this address; see the addresses at /api/openapi.json."),
    METHOD_NOT_ALLOWED(
            405,
            "Địa chỉ này không nhận {method}; hãy dùng {allowed}.",
            "This address does not take {method}; use {allowed}."),
    MEDIA_TYPE_NOT_JSON(
            415,
            "Nội dung phải là JSON; hãy gửi với Content-Type: application/json.",
            "The body must be JSON; send it with Content-Type: application/json."),
    NOT_ACCEPTABLE(
            406,
            "Máy chủ không trả được định dạng mà bạn yêu cầu; hãy bỏ tiêu đề Accept hoặc dùng */*.",
            "The answer cannot be given in the format asked for; leave out Accept or use */*."),
    BODY_TOO_LARGE(
            413,
            "Nội dung lớn hơn {max} KiB; hãy gửi ít hơn trong một lần.",
            "The body is larger than {max} KiB; send less at a time."),
    BODY_NOT_UTF8(
            400,
            "Nội dung có byte không phải UTF-8; hãy gửi dưới dạng UTF-8.",
            "The body has bytes that are not UTF-8; send it as UTF-8."),
    BODY_NOT_JSON(
            400,
            "Nội dung không phải JSON hợp lệ (dòng {line}, cột {column}); hãy sửa lại.",
            "The body is not valid JSON (line {line}, column {column}); correct it."),
    BODY_TOO_DEEP(
            400,
            "Nội dung lồng nhau quá {max} tầng hoặc có số dài quá 100 chữ số; hãy sửa lại.",
            "The body is nested deeper than {max} levels or has a number of over 100 digits; correct it."),
    FIELD_UNKNOWN(
            400,
            "Lệnh này không có trường “{field}”; hãy bỏ trường đó hoặc sửa tên.",
            "This command has no field “{field}”; leave it out or correct its name."),
    FIELD_MISSING(
            400, "Thiếu trường “{field}”; hãy bổ sung.", "The field “{field}” is missing; add it."),
    WRONG_TYPE(
            400,
            "Trường “{field}” phải là {expected}; hãy sửa lại.",
            "The field “{field}” must be {expected}; correct it."),
    ID_INVALID(
            400,
            "Trường “{field}” phải là mã gồm chữ thường không dấu, chữ số và gạch nối, tối đa 64 ký tự.",
            "The field “{field}” must be an identifier of lower-case letters, digits and hyphens, at most 64 characters."),
    TEXT_BLANK(
            400,
            "Trường “{field}” để trống; hãy nhập nội dung.",
            "The field “{field}” is blank; fill it in."),
    TEXT_TOO_LONG(
            400,
            "Trường “{field}” dài {length} ký tự, tối đa {max}; hãy rút ngắn.",
            "The field “{field}” has {length} characters, at most {max}; shorten it."),
    TEXT_UNREADABLE(
            400,
            "Trường “{field}” có ký tự không hiển thị được; hãy nhập lại.",
            "The field “{field}” has characters that cannot be shown; type it again."),
    TEXT_INVISIBLE(
            400,
            "Trường “{field}” có ký tự ẩn {character} ở vị trí {place}; hãy xóa ký tự đó hoặc gõ lại đoạn này.",
            "The field “{field}” has the invisible character {character} at place {place}; delete it, or type that part again."),
    NUMBER_OUT_OF_RANGE(
            400,
            "Trường “{field}” phải từ {min} đến {max}; hãy sửa lại.",
            "The field “{field}” must be from {min} to {max}; correct it."),
    TOO_MANY_DECIMALS(
            400,
            "Trường “{field}” có quá {max} chữ số sau dấu phẩy; hãy làm tròn.",
            "The field “{field}” has more than {max} digits after the point; round it."),
    DATE_INVALID(
            400,
            "Trường “{field}” phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2025-12-15.",
            "The field “{field}” must be an existing day written year-month-day, such as 2025-12-15."),
    DATE_OUT_OF_RANGE(
            400,
            "Trường “{field}” phải từ {min} đến {max}; hãy sửa lại.",
            "The field “{field}” must be from {min} to {max}; correct it."),
    VALUE_UNKNOWN(
            400,
            "Trường “{field}” phải là một trong: {allowed}.",
            "The field “{field}” must be one of: {allowed}."),
    TOO_FEW_ITEMS(
            400,
            "Trường “{field}” cần ít nhất {min} mục; hãy bổ sung.",
            "The field “{field}” needs at least {min} entries; add some."),
    TOO_MANY_ITEMS(
            400,
            "Trường “{field}” có {count} mục, tối đa {max}; hãy bớt đi.",
            "The field “{field}” has {count} entries, at most {max}; send fewer."),
    PARAMETER_INVALID(
            400,
            "Tham số “{parameter}” không đúng; hãy xem /api/openapi.json.",
            "The parameter “{parameter}” is not right; see /api/openapi.json."),
    NOT_IN_THE_DIRECTORY(
            404,
            "Danh bạ chưa có người này; hãy ghi tên và liên hệ trước.",
            "The directory does not have this person; write name and contacts first."),
    KEY_MISSING(
            400,
            "Thiếu tiêu đề Idempotency-Key; hãy gửi kèm một mã riêng cho mỗi lần yêu cầu.",
            "The header Idempotency-Key is missing; send a key of its own with each request."),
    KEY_INVALID(
            400,
            "Idempotency-Key phải có 8 đến 100 ký tự trong số A-Z, a-z, 0-9, dấu chấm, gạch dưới, hai chấm, gạch nối.",
            "Idempotency-Key must have 8 to 100 characters out of A-Z, a-z, 0-9, dot, underscore, colon, hyphen."),
    KEY_USED_FOR_ANOTHER_COMMAND(
            409,
            "Mã {key} đã dùng cho một yêu cầu khác; hãy dùng mã mới cho yêu cầu này.",
            "The key {key} has been used for another request; use a new key for this one."),
    EXPECTED_VERSION_INVALID(
            400,
            "If-Match phải là một phiên bản trong ngoặc kép, ví dụ \"12\".",
            "If-Match must be one version in quotes, such as \"12\"."),
    VERSION_STALE(
            412,
            "Dữ liệu đã sang phiên bản {version}, bạn đang xem phiên bản {expected}; hãy tải lại rồi quyết định.",
            "The data is at version {version}, you have seen {expected}; reload and decide again."),
    STREAM_CHANGED_MEANWHILE(
            409,
            "Nhiều người đang ghi vào {stream} cùng lúc; hãy gửi lại với cùng Idempotency-Key.",
            "Others are writing to {stream} at the same time; send it again with the same Idempotency-Key."),
    BOARD_TOO_OFTEN(
            429,
            "Đơn vị {unit} gửi quá nhiều lệnh trong một phút; hãy chờ {seconds} giây rồi gửi lại với cùng Idempotency-Key.",
            "{unit} sends too many commands within a minute; wait {seconds} seconds and send it again with the same Idempotency-Key."),
    BODY_TOO_SLOW(
            408,
            "Nội dung yêu cầu chưa đến đủ trong {max} giây; hãy kiểm tra đường truyền rồi gửi lại với cùng Idempotency-Key.",
            "The body did not arrive within {max} seconds; check the connection and send it again with the same Idempotency-Key."),
    BUSY(
            503,
            "Đang có nhiều yêu cầu chờ đến lượt; hãy gửi lại sau ít giây với cùng Idempotency-Key.",
            "Many requests are waiting for their turn; send it again in a few seconds with the same Idempotency-Key."),
    LOG_UNAVAILABLE(
            503,
            "Chưa ghi được vì cơ sở dữ liệu tạm ngừng; hãy gửi lại sau ít giây với cùng Idempotency-Key.",
            "The database is away for the moment; send it again in a few seconds with the same Idempotency-Key."),
    UNEXPECTED(
            500,
            "Hệ thống gặp lỗi ngoài dự kiến; hãy báo người vận hành mã {incident}.",
            "Something unexpected went wrong; tell the operator the number {incident}.");

    private final int status;
    private final String vi;
    private final String en;

    DoorReason(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    public int status() {
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
