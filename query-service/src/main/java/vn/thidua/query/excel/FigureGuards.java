package vn.thidua.query.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import vn.thidua.domain.shape.Range;

/** What Excel itself can do against a slip of the hand. The reader relies on none of it. */
final class FigureGuards {
    private final XSSFSheet sheet;
    private final PaperForm form;
    private final XSSFDataValidationHelper validation;

    FigureGuards(XSSFSheet sheet, PaperForm form) {
        this.sheet = sheet;
        this.form = form;
        this.validation = new XSSFDataValidationHelper(sheet);
    }

    /**
     * On the rows of the table.
     *
     * @param invalid what Excel says to who types no number
     * @param sources the words for who set a plan
     */
    void put(int first, int last, String invalid, List<String> sources) {
        int columns = form.columns().size();
        for (int place = 0; place < columns; place++) {
            var column = form.columns().get(place);
            var cells = new CellRangeAddress(first, last, place, place);
            if (form.isInput(column)) {
                allow(
                        cells,
                        column.isNumber()
                                ? validation.createDecimalConstraint(
                                        OperatorType.BETWEEN, "0", Long.toString(Range.LARGEST))
                                : validation.createExplicitListConstraint(
                                        sources.toArray(String[]::new)),
                        invalid);
            }
            if (column.isNumber()) {
                keepWhole(cells);
            }
        }
        protect();
    }

    private void allow(
            CellRangeAddress cells, DataValidationConstraint constraint, String invalid) {
        var rule =
                validation.createValidation(
                        constraint,
                        new CellRangeAddressList(
                                cells.getFirstRow(),
                                cells.getLastRow(),
                                cells.getFirstColumn(),
                                cells.getLastColumn()));
        rule.setShowErrorBox(true);
        rule.createErrorBox("Thi Đua", invalid);
        sheet.addValidationData(rule);
    }

    /** A whole number is shown without decimals, which no plain format can. */
    private void keepWhole(CellRangeAddress cells) {
        var first = CellReader.address(cells.getFirstRow(), cells.getFirstColumn());
        var formats = sheet.getSheetConditionalFormatting();
        int index =
                formats.addConditionalFormatting(
                        new CellRangeAddress[] {cells},
                        formats.createConditionalFormattingRule("INT(" + first + ")=" + first));
        var whole = CTDxf.Factory.newInstance();
        var format = whole.addNewNumFmt();
        format.setNumFmtId(3);
        format.setFormatCode("#,##0");
        sheet.getCTWorksheet()
                .getConditionalFormattingArray(index)
                .getCfRuleArray(0)
                .setDxfId(sheet.getWorkbook().getStylesSource().putDxf(whole) - 1L);
    }

    /** Without a password: whoever means to change more can. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
