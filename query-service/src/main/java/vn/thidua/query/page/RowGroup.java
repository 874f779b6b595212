package vn.thidua.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.yearboard.YearBoardView.Row;

/** The rows of one sub-group, under its name; the boards that left are a group of their own. */
public record RowGroup(@Nullable String name, boolean departed, List<Row> rows) {
    /** Rows arrive sub-group by sub-group; the order stays. */
    static List<RowGroup> of(List<Row> rows) {
        var groups = new ArrayList<RowGroup>();
        for (var row : rows) {
            var name = row.board().subGroup();
            boolean departed = !row.board().isMember();
            if (groups.isEmpty() || !groups.getLast().holds(name, departed)) {
                groups.add(new RowGroup(name, departed, new ArrayList<>()));
            }
            groups.getLast().rows().add(row);
        }
        return List.copyOf(groups);
    }

    private boolean holds(@Nullable String group, boolean gone) {
        return departed == gone && Objects.equals(name, group);
    }
}
