package vn.thidua.query.disputes;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;
import static vn.thidua.query.reading.Columns.list;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.Matter;
import vn.thidua.query.disputes.DisputesView.Escalation;
import vn.thidua.query.disputes.DisputesView.Petition;
import vn.thidua.query.disputes.DisputesView.Resolution;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.YearReader;

/** Reads the petitions of a year. */
@Component
public class DisputesQuery {
    private static final String PETITIONS =
            """
            select p.*, coalesce(w.name, p.board) as who, coalesce(a.name, p.about) as about_name,
                   coalesce(d.name, p.decided_by) as decider
              from disputes_petition p
              left join disputes_board w on (w.bloc, w.year, w.board) = (p.bloc, p.year, p.board)
              left join disputes_board a on (a.bloc, a.year, a.board) = (p.bloc, p.year, p.about)
              left join disputes_board d on (d.bloc, d.year, d.board) = (p.bloc, p.year, p.decided_by)
             where p.bloc = :bloc and p.year = :year
             order by p.position
            """;

    private final Snapshot snapshot;

    public DisputesQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<DisputesView> disputes(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, Disputes.NAME, bloc, year);
            return reader.heading()
                    .map(heading ->
                            new DisputesView(
                                    heading,
                                    reader.select(PETITIONS)
                                            .query((row, _) -> petition(row))
                                            .list()));
        });
    }

    private static Petition petition(ResultSet row) throws SQLException {
        return new Petition(
                row.getString("petition"),
                row.getString("who"),
                Matter.valueOf(row.getString("matter")),
                row.getString("about_name"),
                list(row, "criteria"),
                row.getString("ballot"),
                word(row, "award", AwardKind.class),
                row.getString("grounds"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                day(row, "acknowledged_on"),
                resolution(row),
                escalation(row));
    }

    private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
        var on = day(row, "resolved_on");
        return on == null
                ? null
                : new Resolution(
                        on,
                        row.getString("decider"),
                        Finding.valueOf(row.getString("finding")),
                        list(row, "reopened"),
                        row.getString("reason"),
                        row.getInt("days_late"));
    }

    private static @Nullable Escalation escalation(ResultSet row) throws SQLException {
        var on = day(row, "escalated_on");
        return on == null
                ? null
                : new Escalation(on, row.getString("authority"), document(row, "document"));
    }
}
