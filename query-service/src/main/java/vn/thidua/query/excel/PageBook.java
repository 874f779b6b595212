package vn.thidua.query.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the tables of a page as a workbook, one sheet each. */
@Component
class PageBook {
    private static final int LONGEST_NAME = 31;
    private static final int WIDTH = 40 * 256;

    private final MessageSource messages;

    PageBook(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(PageTables page) {
        return of(List.of(page));
    }

    /** Several pages begin with a sheet that leads to all others. */
    byte[] of(List<PageTables> pages) {
        var first = pages.getFirst();
        var language = first.vietnamese() ? Locale.of("vi", "VN") : Locale.ENGLISH;
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var look = new Look(book);
            var names = new HashSet<String>();
            var contents =
                    pages.size() == 1
                            ? null
                            : book.createSheet(
                                    name(
                                            messages.getMessage("excel.contents", null, language),
                                            "",
                                            names));
            var entries = new ArrayList<Entry>();
            for (var page : pages) {
                sheets(book, look, names, page, language)
                        .forEach(name -> entries.add(new Entry(page.title(), name)));
            }
            if (contents != null) {
                contents(contents, look, first.heading(), entries);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        }
    }

    /** A sheet, and the page that it comes from. */
    private record Entry(String page, String sheet) {}

    /** The names of the sheets that the page became; one alone says when it has no table. */
    private List<String> sheets(
            XSSFWorkbook book, Look look, Set<String> names, PageTables page, Locale language) {
        var made = new ArrayList<String>();
        for (var table : page.tables()) {
            var sheet = book.createSheet(name(table.title(), page.title(), names));
            new TableSheet(sheet, look, messages.getMessage("excel.note", null, language))
                    .write(page.heading(), table);
            made.add(sheet.getSheetName());
        }
        if (page.tables().isEmpty()) {
            var sheet = book.createSheet(name(page.title(), "Thi Đua", names));
            var none = messages.getMessage("excel.none", null, language);
            look.text(sheet.createRow(0).createCell(0), Look.Role.LEAD, page.heading());
            look.text(sheet.createRow(1).createCell(0), Look.Role.QUIET, none);
            made.add(sheet.getSheetName());
        }
        return made;
    }

    private static void contents(XSSFSheet sheet, Look look, String heading, List<Entry> entries) {
        look.text(sheet.createRow(0).createCell(0), Look.Role.LEAD, heading);
        int line = 2;
        for (var entry : entries) {
            var row = sheet.createRow(line++);
            look.text(row.createCell(0), Look.Role.ROW_HEAD, fitting(entry.page()));
            var target = row.createCell(1);
            look.text(target, Look.Role.BODY, entry.sheet());
            var link =
                    sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + entry.sheet().replace("'", "''") + "'!A1");
            target.setHyperlink(link);
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDTH);
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
