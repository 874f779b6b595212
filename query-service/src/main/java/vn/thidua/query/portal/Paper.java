package vn.thidua.query.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the forms as it lies on paper. Nobody's name is on it: whoever signs writes it.
 *
 * @param to the name of the board that heads the bloc, where it is known
 * @param status what the sender says of its figures, in words
 * @param sent on which day it was sent; nothing for a draft
 * @param saved when the draft was last saved
 * @param text what stands below the table
 */
record Paper(
        PrintForm form,
        String title,
        String bloc,
        String board,
        String province,
        int year,
        @Nullable String to,
        @Nullable String status,
        @Nullable LocalDate sent,
        @Nullable Instant saved,
        Table table,
        @Nullable String text) {

    /** Nine columns need the long side of the sheet. */
    public boolean isWide() {
        return form == PrintForm.F4;
    }

    public boolean isDraft() {
        return saved != null;
    }

    record Table(List<Head> heads, List<Line> lines) {}

    /**
     * A column.
     *
     * @param number whether its cells are aligned as numbers are
     */
    record Head(String label, boolean number) {}

    /**
     * A row, from left to right.
     *
     * @param strong whether it sums up others
     */
    record Line(List<String> cells, boolean strong) {}
}
