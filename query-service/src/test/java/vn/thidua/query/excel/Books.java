package vn.thidua.query.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Workbooks as people, programs and enemies make them. */
final class Books {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Subject PLEDGE = new Subject(PaperForm.PLEDGE, "khoi-mau", 2026, "hoa-mai");
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TYPES = "[Content_Types].xml";

    private Books() {}

    /** What a thing does to a workbook may fail. */
    interface Change<T> {
        void on(T it) throws Exception;
    }

    static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    static byte[] form(Subject subject, List<FigureRow> rows, Locale language) {
        var names = new FigureBook.Names("Khối thi đua mẫu", "BQL KKT " + subject.board(), true);
        return new FigureBook(words()).of(subject, names, rows, language);
    }

    static byte[] pledge() {
        return form(PLEDGE, List.of(), VIETNAMESE);
    }

    /** As somebody changes a workbook in Excel and saves it. */
    static byte[] edited(byte[] file, Change<XSSFWorkbook> change) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.on(book);
            return saved(book);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] editedSheet(byte[] file, Change<XSSFSheet> change) {
        return edited(file, book -> change.on(book.getSheetAt(0)));
    }

    static byte[] saved(XSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    static XSSFCell cell(XSSFSheet sheet, String address) {
        var place = new CellReference(address);
        var row = sheet.getRow(place.getRow());
        var line = row == null ? sheet.createRow(place.getRow()) : row;
        var cell = line.getCell(place.getCol());
        return cell == null ? line.createCell(place.getCol()) : cell;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Written by hand, past every program. */
    static byte[] forged(byte[] file, Consumer<Map<String, byte[]>> forgery) {
        var parts = parts(file);
        forgery.accept(parts);
        return zip(parts);
    }

    static byte[] rewritten(byte[] file, String part, UnaryOperator<String> text) {
        return forged(
                file,
                parts ->
                        parts.computeIfPresent(
                                part,
                                (_, old) ->
                                        text.apply(new String(old, StandardCharsets.UTF_8))
                                                .getBytes(StandardCharsets.UTF_8)));
    }
}
