package vn.thidua.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.yearboard.YearBoardView.Row;

/** The rows of one sub-group, under its name. */
public record RowGroup(@Nullable String name, List<Row> rows) {
    /** Rows arrive sub-group by sub-group; the order stays. */
    static List<RowGroup> of(List<Row> rows) {
        var groups = new ArrayList<RowGroup>();
        for (var row : rows) {
            var name = row.board().subGroup();
            if (groups.isEmpty() || !Objects.equals(groups.getLast().name(), name)) {
                groups.add(new RowGroup(name, new ArrayList<>()));
            }
            groups.getLast().rows().add(row);
        }
        return List.copyOf(groups);
    }
}
