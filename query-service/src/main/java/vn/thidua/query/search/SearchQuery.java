package vn.thidua.query.search;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.query.reading.Snapshot;

/** What the years hold that can be found by name. */
@Component
class SearchQuery {
    private static final String CRITERIA =
            """
            select c.bloc, c.year, c.definition::jsonb ->> 'name' as name, c.definition::jsonb ->> 'code' as code
              from scoreboard_criterion c
             where c.version = (select max(s.version) from scoreboard_scale s where (s.bloc, s.year) = (c.bloc, c.year))
             order by c.year desc, c.place
            """;

    private static final String PROPOSALS =
            """
            select p.bloc, p.year, p.award, p.board, p.name_as_printed, b.name
              from awards_proposal p
              join awards_board b using (bloc, year, board)
             order by p.year desc, p.position
            """;

    private final Snapshot snapshot;

    SearchQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    record CriterionLine(String bloc, int year, String name, String code) {}

    record ProposalLine(
            String bloc,
            int year,
            AwardKind award,
            String board,
            String name,
            String nameAsPrinted) {}

    /** Of the scales in force, the latest year first. */
    List<CriterionLine> criteria() {
        return snapshot.read(jdbc ->
                jdbc.sql(CRITERIA)
                        .query((row, _) ->
                                new CriterionLine(
                                        row.getString("bloc"),
                                        row.getInt("year"),
                                        row.getString("name"),
                                        row.getString("code")))
                        .list());
    }

    List<ProposalLine> proposals() {
        return snapshot.read(jdbc ->
                jdbc.sql(PROPOSALS)
                        .query((row, _) ->
                                new ProposalLine(
                                        row.getString("bloc"),
                                        row.getInt("year"),
                                        AwardKind.valueOf(row.getString("award")),
                                        row.getString("board"),
                                        row.getString("name"),
                                        row.getString("name_as_printed")))
                        .list());
    }
}
