package vn.thidua.query.page;

import java.util.List;

/**
 * The table of a chart, as it is written.
 *
 * @param numbers whether its cells are numbers, which stand at the right
 * @param columns the first is that of the names
 */
public record ChartTable(boolean numbers, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param own of a board that the reader acts for
     */
    public record Row(String name, boolean own, List<String> cells) {}
}
