package vn.thidua.query.dossiers;

import static vn.thidua.query.feed.Statement.one;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.query.feed.Statement;

/**
 * The proposal of a board for an award that was made last. One that is made again after it was
 * withdrawn has a dossier of its own.
 */
record Current(CycleEvent event, AwardKind award, String board) {
    private static final String LATEST =
            """
             where (bloc, year, award, board) = (?, ?, ?, ?)
               and position = (select max(position) from dossiers_proposal
                                where (bloc, year, award, board) = (?, ?, ?, ?))
            """;

    /** Changes its row. */
    Statement set(String change, @Nullable Object... values) {
        var key = List.<Object>of(event.bloc(), event.year(), award, board);
        return one(
                "update dossiers_proposal set " + change + "\n" + LATEST,
                Stream.of(Arrays.asList(values), key, key).flatMap(List::stream).toArray());
    }
}
