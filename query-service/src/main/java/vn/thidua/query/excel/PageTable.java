package vn.thidua.query.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands on a page.
 *
 * @param title short, for the name of the sheet
 * @param caption in full, with the heading above it
 * @param head how many of the rows are headings
 */
record PageTable(String title, String caption, int head, List<List<Cell>> rows) {

    /** What a cell is on the page. A figure may be a number, a share or that it is not known. */
    enum Kind {
        HEAD,
        ROW_HEAD,
        BODY,
        FIGURE
    }

    /**
     * @param column from 0, after what cells of the rows above take
     * @param number where the cell is one; {@code text} is then what else stands in it
     */
    record Cell(
            Kind kind,
            int column,
            int width,
            int height,
            String text,
            @Nullable PageNumber number) {

        /** A number that has words beside it. */
        boolean isNoted() {
            return number != null && !text.isEmpty();
        }
    }

    int width() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.width())
                .max()
                .orElse(0);
    }
}
