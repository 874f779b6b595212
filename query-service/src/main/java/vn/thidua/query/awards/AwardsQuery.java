package vn.thidua.query.awards;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.query.awards.AwardsView.BallotBasis;
import vn.thidua.query.awards.AwardsView.Basis;
import vn.thidua.query.awards.AwardsView.Decision;
import vn.thidua.query.awards.AwardsView.Proposal;
import vn.thidua.query.awards.AwardsView.Revocation;
import vn.thidua.query.awards.AwardsView.Withdrawal;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.YearReader;

/** Reads the proposals of a year. */
@Component
public class AwardsQuery {
    private static final String PROPOSALS =
            """
            select p.*, b.name, c.closed_on, c.agree, c.base, c.needed
              from awards_proposal p
              join awards_board b using (bloc, year, board)
              left join awards_count c
                on (c.bloc, c.year, c.ballot, c.board) = (p.bloc, p.year, p.ballot, p.board)
               and not exists (select from awards_void v where (v.bloc, v.year, v.ballot) = (c.bloc, c.year, c.ballot))
             where p.bloc = :bloc and p.year = :year
             order by p.position
            """;

    private final Snapshot snapshot;

    public AwardsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<AwardsView> awards(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, Awards.NAME, bloc, year);
            return reader.heading()
                    .map(heading ->
                            new AwardsView(
                                    heading,
                                    reader.select(PROPOSALS)
                                            .query((row, _) -> proposal(row))
                                            .list()));
        });
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                AwardKind.valueOf(row.getString("award")),
                row.getString("board"),
                row.getString("name"),
                row.getString("name_as_printed"),
                row.getObject("proposed_on", java.time.LocalDate.class),
                new Basis(ballot(row), document(row, "minutes")),
                word(row, "regime", LegalRegime.class),
                row.getString("departure_reason"),
                withdrawal(row),
                decision(row));
    }

    private static @Nullable BallotBasis ballot(ResultSet row) throws SQLException {
        var closedOn = day(row, "closed_on");
        return closedOn == null
                ? null
                : new BallotBasis(
                        row.getString("ballot"),
                        closedOn,
                        row.getInt("agree"),
                        row.getInt("base"),
                        row.getInt("needed"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var on = day(row, "withdrawn_on");
        return on == null ? null : new Withdrawal(on, row.getString("withdrawn_reason"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var outcome = word(row, "outcome", DecisionOutcome.class);
        return outcome == null
                ? null
                : new Decision(
                        outcome,
                        Objects.requireNonNull(document(row, "decision")),
                        Objects.requireNonNull(day(row, "decided_on")),
                        word(row, "granted_instead", AwardKind.class),
                        revocation(row));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        var on = day(row, "revoked_on");
        return on == null
                ? null
                : new Revocation(
                        on,
                        RevocationGround.valueOf(row.getString("revoked_ground")),
                        Objects.requireNonNull(document(row, "revocation")));
    }
}
