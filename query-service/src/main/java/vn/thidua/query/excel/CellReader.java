package vn.thidua.query.excel;

import static vn.thidua.query.excel.CellReason.AMBIGUOUS;
import static vn.thidua.query.excel.CellReason.CODE_MISSING;
import static vn.thidua.query.excel.CellReason.CODE_UNKNOWN;
import static vn.thidua.query.excel.CellReason.HIDDEN;
import static vn.thidua.query.excel.CellReason.MERGED;
import static vn.thidua.query.excel.CellReason.NEGATIVE;
import static vn.thidua.query.excel.CellReason.NOT_A_NUMBER;
import static vn.thidua.query.excel.CellReason.SOURCE_UNKNOWN;
import static vn.thidua.query.excel.CellReason.TOO_LARGE;
import static vn.thidua.query.excel.CellReason.TOO_MANY_DECIMALS;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.shape.Range;
import vn.thidua.query.excel.Content.Amount;
import vn.thidua.query.excel.Content.Bad;
import vn.thidua.query.excel.Content.Nothing;
import vn.thidua.query.excel.Content.Text;
import vn.thidua.query.excel.Input.Blank;
import vn.thidua.query.excel.Input.Given;
import vn.thidua.query.excel.Input.Wrong;

/** Takes what stands in a cell as what the form asks for there, or says what is wrong with it. */
final class CellReader {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Range.LARGEST);
    private static final int MOST_DECIMALS = 4;

    private final XSSFSheet sheet;
    private final List<CellRangeAddress> merged;

    CellReader(XSSFSheet sheet) {
        this.sheet = sheet;
        this.merged = sheet.getMergedRegions();
    }

    static String address(int row, int column) {
        return new CellAddress(row, column).formatAsString();
    }

    /** The text of a cell, or nothing where it holds something else. */
    static String text(Cell cell) {
        return Content.of((XSSFCell) cell) instanceof Text(var text) ? text : "";
    }

    String text(int row, int column) {
        return content(row, column) instanceof Text(var text) ? text : "";
    }

    boolean isBlank(int row, int column) {
        return content(row, column) instanceof Nothing && !isMerged(row, column);
    }

    Input<BigDecimal> number(int row, int column) {
        var address = address(row, column);
        return shown(
                row,
                column,
                read(
                        row,
                        column,
                        content ->
                                switch (content) {
                                    case Amount(var number) ->
                                            inRange(address, number, number.toPlainString());
                                    case Text(var text) -> written(address, text);
                                    case Nothing _, Bad _ ->
                                            throw new IllegalStateException("no value " + content);
                                }));
    }

    Input<PlanSource> planSource(int row, int column) {
        var address = address(row, column);
        return shown(
                row,
                column,
                read(
                        row,
                        column,
                        content ->
                                SourceName.named(words(content))
                                        .<Input<PlanSource>>map(
                                                source -> new Given<>(address, source))
                                        .orElseGet(() ->
                                                Wrong.of(
                                                        address,
                                                        SOURCE_UNKNOWN,
                                                        words(content),
                                                        Map.of("expected", SourceName.ALL)))));
    }

    /** By its code, or by its name in full in either language. */
    Input<Indicator> indicator(int row, int column) {
        var address = address(row, column);
        Input<Indicator> read =
                read(
                        row,
                        column,
                        content ->
                                named(words(content))
                                        .<Input<Indicator>>map(known -> new Given<>(address, known))
                                        .orElseGet(() ->
                                                Wrong.of(address, CODE_UNKNOWN, words(content))));
        return read instanceof Blank<Indicator> ? Wrong.of(address, CODE_MISSING, "") : read;
    }

    /** What is merged, or neither text nor a number, is wrong whatever it would have meant. */
    private <T> Input<T> read(int row, int column, Function<Content, Input<T>> meaning) {
        var address = address(row, column);
        var content = content(row, column);
        if (isMerged(row, column)) {
            return Wrong.of(address, MERGED, words(content));
        }
        return switch (content) {
            case Nothing _ -> new Blank<>(address);
            case Bad(var reason, var found) -> Wrong.of(address, reason, found);
            case Text _, Amount _ -> meaning.apply(content);
        };
    }

    /** A value that nobody sees may be there by mistake. */
    private <T> Input<T> shown(int row, int column, Input<T> read) {
        return read instanceof Given<T> && isHidden(row, column)
                ? Wrong.of(read.address(), HIDDEN, words(content(row, column)))
                : read;
    }

    private static Input<BigDecimal> written(String address, String text) {
        return Written.number(text)
                .map(number -> inRange(address, number, text))
                .orElseGet(() ->
                        Wrong.of(
                                address,
                                Written.isLikeANumber(text) ? AMBIGUOUS : NOT_A_NUMBER,
                                text));
    }

    /** As the domain takes figures. */
    private static Input<BigDecimal> inRange(String address, BigDecimal number, String found) {
        var plain = number.stripTrailingZeros();
        if (plain.signum() < 0) {
            return Wrong.of(address, NEGATIVE, found);
        }
        if (plain.compareTo(LARGEST) > 0) {
            var most = NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(LARGEST);
            return Wrong.of(address, TOO_LARGE, found, Map.of("most", most));
        }
        if (plain.scale() > MOST_DECIMALS) {
            return Wrong.of(address, TOO_MANY_DECIMALS, found, Map.of("most", MOST_DECIMALS));
        }
        return new Given<>(address, plain.setScale(Math.max(0, plain.scale())));
    }

    private static Optional<Indicator> named(String text) {
        return Arrays.stream(Indicator.values())
                .filter(it -> List.of(it.name(), it.vi(), it.en()).contains(text))
                .findFirst();
    }

    private static String words(Content content) {
        return switch (content) {
            case Nothing _ -> "";
            case Text(var text) -> text;
            case Amount(var number) -> number.toPlainString();
            case Bad(_, var found) -> found;
        };
    }

    private Content content(int row, int column) {
        var line = sheet.getRow(row);
        return line == null ? new Nothing() : Content.of(line.getCell(column));
    }

    private boolean isMerged(int row, int column) {
        return merged.stream().anyMatch(region -> region.isInRange(row, column));
    }

    private boolean isHidden(int row, int column) {
        var line = sheet.getRow(row);
        return sheet.isColumnHidden(column)
                || sheet.getColumnWidth(column) == 0
                || (line != null && (line.getZeroHeight() || line.getHeight() == 0));
    }
}
