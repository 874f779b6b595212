package vn.thidua.query.excel;

import vn.thidua.domain.Refusal;

/** Every reason for which a cell is not taken as it stands. */
public enum CellReason implements Refusal {
    NOT_A_NUMBER(
            "Ô {cell} ghi “{found}”, không phải một số; hãy ghi số như 1234,5, không kèm chữ hay đơn vị tính, hoặc để trống nếu chưa có.",
            "Cell {cell} says “{found}”, which is no number; write a number such as 1234,5 without words or units, or leave it empty if it is not known."),
    AMBIGUOUS(
            "Ô {cell} là chữ “{found}”, có thể hiểu hai cách nên không đoán; hãy nhập lại thành số, hoặc viết phần lẻ sau dấu phẩy như 1.234,5.",
            "Cell {cell} is the text “{found}”, which can be read in two ways and is not guessed; enter it as a number, or write decimals after a comma as in 1.234,5."),
    FORMULA(
            "Ô {cell} có công thức “{found}”; hãy chép ô rồi dán giá trị (Paste Values).",
            "Cell {cell} has the formula “{found}”; copy the cell and paste it as a value (Paste Values)."),
    MERGED(
            "Ô {cell} đã bị gộp với ô khác; hãy bỏ gộp ô (Unmerge Cells) và ghi mỗi số vào ô của nó.",
            "Cell {cell} is merged with another; unmerge the cells and write each number into its own."),
    HIDDEN(
            "Ô {cell} ghi “{found}” nhưng nằm trong dòng hoặc cột ẩn; hãy hiện dòng, cột đó và kiểm tra lại.",
            "Cell {cell} says “{found}” in a hidden row or column; unhide it and check it."),
    NEGATIVE(
            "Ô {cell} ghi “{found}”, là số âm; hãy ghi số từ 0 trở lên.",
            "Cell {cell} says “{found}”, a negative number; write 0 or more."),
    TOO_MANY_DECIMALS(
            "Ô {cell} ghi “{found}”, nhiều hơn {most} chữ số phần lẻ; hãy làm tròn.",
            "Cell {cell} says “{found}”, with more than {most} decimals; round it."),
    TOO_LARGE(
            "Ô {cell} ghi “{found}”, lớn hơn mức {most} của một chỉ tiêu; hãy kiểm tra đơn vị tính.",
            "Cell {cell} says “{found}”, more than the {most} that a figure can be; check the unit."),
    SCALED(
            "Ô {cell} hiển thị khác với số được lưu ({found}) vì định dạng phần trăm hoặc chia nghìn; hãy chọn định dạng Số (Number) và ghi đúng theo đơn vị tính.",
            "Cell {cell} shows another number than it stores ({found}), since its format is a percentage or in thousands; format it as a Number and write it in the indicator’s unit."),
    DATE(
            "Ô {cell} là ngày tháng, không phải số; hãy chọn định dạng Số (Number) rồi nhập lại.",
            "Cell {cell} is a date and no number; format it as a Number and enter it again."),
    ERROR(
            "Ô {cell} báo lỗi {found}; hãy nhập lại thành số.",
            "Cell {cell} shows the error {found}; enter it again as a number."),
    CODE_MISSING(
            "Dòng này có số liệu nhưng ô {cell} không có mã chỉ tiêu; hãy ghi mã như trong mẫu, hoặc xóa dòng.",
            "The row has figures, but cell {cell} has no code of an indicator; write the code as in the form, or delete the row."),
    CODE_UNKNOWN(
            "Ô {cell} ghi “{found}”, không phải mã chỉ tiêu nào; hãy giữ mã như trong mẫu.",
            "Cell {cell} says “{found}”, which is the code of no indicator; keep the code as it is in the form."),
    CODE_REPEATED(
            "Ô {cell} ghi lại chỉ tiêu “{found}” đã có ở ô {first}; hãy xóa một dòng.",
            "Cell {cell} repeats the indicator “{found}” of cell {first}; delete one of the rows."),
    UNIT_CHANGED(
            "Ô {cell} ghi đơn vị tính “{found}”, chỉ tiêu này tính theo “{expected}”; hãy ghi số liệu theo đơn vị của mẫu.",
            "Cell {cell} says the unit “{found}”, while the indicator is counted in “{expected}”; write the figure in the unit of the form."),
    SOURCE_UNKNOWN(
            "Ô {cell} ghi “{found}”; hãy chọn {expected}, hoặc để trống.",
            "Cell {cell} says “{found}”; choose {expected}, or leave it empty.");

    private final String vi;
    private final String en;

    CellReason(String vi, String en) {
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
