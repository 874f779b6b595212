package vn.thidua.query.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the tables of a page as a workbook, one sheet each. */
@Component
class PageBook {
    private static final int LONGEST_NAME = 31;

    private final MessageSource messages;

    PageBook(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(PageTables page) {
        var language = page.vietnamese() ? Locale.of("vi", "VN") : Locale.ENGLISH;
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var look = new Look(book);
            var names = new HashSet<String>();
            for (var table : page.tables()) {
                var sheet = book.createSheet(name(table.title(), page.title(), names));
                new TableSheet(sheet, look, messages.getMessage("excel.note", null, language))
                        .write(page.heading(), table);
            }
            if (page.tables().isEmpty()) {
                var sheet = book.createSheet(name(page.title(), "Thi Đua", names));
                var none = messages.getMessage("excel.none", null, language);
                look.text(sheet.createRow(0).createCell(0), Look.Role.LEAD, page.heading());
                look.text(sheet.createRow(1).createCell(0), Look.Role.QUIET, none);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        }
    }

    /** As Excel takes it: short, without some characters, and no two alike in any case. */
    private static String name(String title, String otherwise, Set<String> taken) {
        var safe = WorkbookUtil.createSafeSheetName(title.isEmpty() ? otherwise : title, ' ');
        var name = safe.strip();
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            var suffix = " (" + again + ")";
            int room = Math.min(safe.length(), LONGEST_NAME - suffix.length());
            name = safe.substring(0, room).strip() + suffix;
        }
        return name;
    }

    /** What fits into a cell. */
    static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
