package vn.thidua.query.excel;

import vn.thidua.domain.Refusal;

/** Every reason for which a file is not read at all. */
public enum BookReason implements Refusal {
    NOT_A_WORKBOOK(
            "Tệp không phải bảng tính Excel dạng .xlsx, hoặc đã hỏng; hãy mở bằng Excel, lưu lại dạng “Excel Workbook (.xlsx)” rồi tải lên.",
            "The file is no Excel workbook (.xlsx), or is damaged; open it in Excel, save it as “Excel Workbook (.xlsx)” and upload that."),
    OLD_FORMAT(
            "Tệp thuộc dạng Excel cũ (.xls); hãy mở bằng Excel, lưu lại dạng “Excel Workbook (.xlsx)” rồi tải lên.",
            "The file is of the old Excel format (.xls); open it in Excel, save it as “Excel Workbook (.xlsx)” and upload that."),
    PASSWORD(
            "Tệp đặt mật khẩu nên không đọc được; hãy bỏ mật khẩu mở tệp, lưu lại rồi tải lên.",
            "The file has a password and cannot be read; remove the password to open it, save it and upload that."),
    HAS_MACROS(
            "Tệp có macro nên không được nhận; hãy lưu lại dạng “Excel Workbook (.xlsx)”, hoặc tải mẫu mới và chép số liệu sang.",
            "The file has macros and is not taken; save it as “Excel Workbook (.xlsx)”, or download the form again and copy the figures."),
    LINKS_OUT(
            "Tệp lấy dữ liệu từ tệp hay chương trình khác (liên kết ngoài, DDE, kết nối dữ liệu); hãy tải mẫu mới và dán giá trị (Paste Values) sang.",
            "The file takes data from other files or programs (external links, DDE, connections); download the form again and paste values into it."),
    FILE_TOO_LARGE(
            "Tệp lớn hơn {most} MB; hãy tải mẫu mới và chép số liệu sang, không kèm hình ảnh hay trang tính khác.",
            "The file is larger than {most} MB; download the form again and copy the figures, without pictures or other sheets."),
    INSIDE_TOO_LARGE(
            "Nội dung nén trong tệp lớn bất thường nên không được mở; hãy tải mẫu mới và chép số liệu sang.",
            "What is packed in the file is unusually large and is not opened; download the form again and copy the figures."),
    TOO_MANY_ROWS(
            "Tệp có hơn {most} dòng; hãy tải mẫu mới và chép số liệu sang, không kèm trang tính khác.",
            "The file has more than {most} rows; download the form again and copy the figures, without other sheets."),
    OTHER_SHEET(
            "Không trang tính nào trong tệp là biểu mẫu tải từ đây (không có dòng mã biểu); hãy tải mẫu và nhập số liệu vào đó.",
            "No sheet in the file is a form from here (the line with the form’s code is missing); download the form and fill that in."),
    WRONG_FORM(
            "Tệp là biểu “{found}”, ở đây cần biểu “{expected}”; hãy tải đúng mẫu.",
            "The file is the form “{found}”, expected here is “{expected}”; download that form."),
    WRONG_BLOC(
            "Tệp là biểu của khối khác; hãy tải mẫu của khối này và nhập số liệu vào đó.",
            "The file is a form of another bloc; download the form of this bloc and fill that in."),
    WRONG_YEAR(
            "Tệp là biểu của năm {found}, ở đây là năm {expected}; hãy tải mẫu của năm này.",
            "The file is a form of the year {found}, expected here is {expected}; download the form of this year."),
    WRONG_BOARD(
            "Tệp là biểu của đơn vị khác; hãy tải mẫu của đơn vị này và nhập số liệu vào đó.",
            "The file is a form of another board; download the form of this board and fill that in."),
    SHEET_REPEATED(
            "Tệp có hai trang tính cùng là biểu này (“{first}”, “{second}”); hãy xóa một trang rồi tải lên.",
            "The file has two sheets of this form (“{first}”, “{second}”); delete one of them and upload it again."),
    SHEET_HIDDEN(
            "Trang tính “{sheet}” đang ẩn; hãy hiện trang đó, kiểm tra rồi tải lên.",
            "The sheet “{sheet}” is hidden; unhide it, check it and upload it again."),
    COLUMNS_CHANGED(
            "Trang tính “{sheet}” không còn đúng các cột của biểu mẫu theo thứ tự; hãy tải mẫu mới và chép số liệu sang.",
            "The sheet “{sheet}” no longer has the form’s columns in their order; download the form again and copy the figures.");

    private final String vi;
    private final String en;

    BookReason(String vi, String en) {
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
