package vn.thidua.query.dossiers;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;
import static vn.thidua.query.reading.Columns.source;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.domain.dossier.DossierPart;
import vn.thidua.domain.dossier.Reply;
import vn.thidua.query.dossiers.DossiersView.Dossier;
import vn.thidua.query.dossiers.DossiersView.Opinion;
import vn.thidua.query.dossiers.DossiersView.Part;
import vn.thidua.query.dossiers.DossiersView.Publication;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.YearReader;

/** Reads where the dossiers of a year stand. */
@Component
public class DossiersQuery {
    private static final String PROPOSALS =
            """
            select p.*, b.name
              from dossiers_proposal p
              join dossiers_board b using (bloc, year, board)
             where p.bloc = :bloc and p.year = :year
             order by p.position
            """;

    /**
     * Papers and opinions belong to the proposal before them that is nearest; the last paper of a
     * part stands.
     */
    private static final String PARTS =
            """
            select distinct on (owner, part) p.*,
                   (select max(o.position) from dossiers_proposal o
                     where (o.bloc, o.year, o.award, o.board) = (p.bloc, p.year, p.award, p.board)
                       and o.position < p.position) as owner
              from dossiers_part p
             where p.bloc = :bloc and p.year = :year
             order by owner, part, p.position desc
            """;

    private static final String OPINIONS =
            """
            select p.*,
                   (select max(o.position) from dossiers_proposal o
                     where (o.bloc, o.year, o.award, o.board) = (p.bloc, p.year, p.award, p.board)
                       and o.position < p.position) as owner
              from dossiers_opinion p
             where p.bloc = :bloc and p.year = :year
             order by p.position
            """;

    private static final String PUBLICATIONS =
            "select * from dossiers_publication where bloc = :bloc and year = :year order by position";

    private final Snapshot snapshot;

    public DossiersQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<DossiersView> dossiers(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, Dossiers.NAME, bloc, year);
            return reader.heading()
                    .map(heading ->
                            new DossiersView(
                                    heading,
                                    dossiers(reader),
                                    reader.select(PUBLICATIONS)
                                            .query((row, _) -> publication(row))
                                            .list()));
        });
    }

    private static List<Dossier> dossiers(YearReader reader) {
        var parts =
                Grouped.by(
                        reader.select(PARTS)
                                .query((row, _) -> Map.entry(row.getLong("owner"), part(row)))
                                .list());
        var opinions =
                Grouped.by(
                        reader.select(OPINIONS)
                                .query((row, _) -> Map.entry(row.getLong("owner"), opinion(row)))
                                .list());
        return reader.select(PROPOSALS)
                .query((row, _) -> {
                    long position = row.getLong("position");
                    return DossierRow.read(
                            row,
                            parts.getOrDefault(position, List.of()),
                            opinions.getOrDefault(position, List.of()));
                })
                .list();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                DossierPart.valueOf(row.getString("part")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("confirmed_by"),
                row.getObject("attached_on", LocalDate.class));
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(
                row.getString("name"),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                source(row, "clock"),
                word(row, "reply", Reply.class),
                day(row, "replied_on"),
                row.getInt("days_late"),
                document(row, "document"),
                day(row, "no_reply_on"));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("published_on", LocalDate.class),
                row.getString("place"),
                document(row, "document"),
                row.getObject("petitions_until", LocalDate.class));
    }
}
