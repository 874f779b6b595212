package vn.thidua.query.dossiers;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;
import static vn.thidua.query.reading.Columns.source;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.query.dossiers.DossiersView.Council;
import vn.thidua.query.dossiers.DossiersView.Decision;
import vn.thidua.query.dossiers.DossiersView.Dossier;
import vn.thidua.query.dossiers.DossiersView.Opinion;
import vn.thidua.query.dossiers.DossiersView.Part;
import vn.thidua.query.dossiers.DossiersView.Presentation;
import vn.thidua.query.dossiers.DossiersView.Prize;
import vn.thidua.query.dossiers.DossiersView.Return;
import vn.thidua.query.dossiers.DossiersView.Revocation;
import vn.thidua.query.dossiers.DossiersView.Stage;
import vn.thidua.query.dossiers.DossiersView.Submission;

/** One row of the proposals, read. */
final class DossierRow {
    private DossierRow() {}

    static Dossier read(ResultSet row, List<Part> parts, List<Opinion> opinions)
            throws SQLException {
        return new Dossier(
                AwardKind.valueOf(row.getString("award")),
                row.getString("board"),
                row.getString("name"),
                row.getString("name_as_printed"),
                row.getObject("proposed_on", LocalDate.class),
                stage(row, parts),
                row.getString("withdrawn_reason"),
                parts,
                day(row, "signed_on"),
                submission(row),
                returned(row),
                day(row, "accepted_on"),
                opinions,
                council(row),
                decision(row),
                prize(row),
                presentation(row),
                revocation(row));
    }

    private static Stage stage(ResultSet row, List<Part> parts) throws SQLException {
        if (day(row, "withdrawn_on") != null) {
            return Stage.WITHDRAWN;
        }
        if (day(row, "decided_on") != null) {
            return Stage.DECIDED;
        }
        if (day(row, "accepted_on") != null) {
            return day(row, "voted_on") == null ? Stage.ACCEPTED : Stage.VOTED;
        }
        if (day(row, "signed_on") != null) {
            var submittedOn = day(row, "submitted_on");
            return submittedOn == null || day(row, "returned_on") != null
                    ? Stage.SIGNED
                    : Stage.SUBMITTED;
        }
        if (day(row, "returned_on") != null) {
            return Stage.RETURNED;
        }
        return parts.isEmpty() ? Stage.PROPOSED : Stage.ASSEMBLING;
    }

    private static @Nullable Submission submission(ResultSet row) throws SQLException {
        var on = day(row, "submitted_on");
        return on == null
                ? null
                : new Submission(
                        row.getInt("submission"),
                        on,
                        row.getInt("days_late"),
                        word(row, "regime", LegalRegime.class));
    }

    private static @Nullable Return returned(ResultSet row) throws SQLException {
        var on = day(row, "returned_on");
        return on == null
                ? null
                : new Return(on, row.getString("return_ground"), row.getString("return_reason"));
    }

    private static @Nullable Council council(ResultSet row) throws SQLException {
        var on = day(row, "voted_on");
        return on == null
                ? null
                : new Council(
                        on,
                        row.getInt("members"),
                        row.getInt("present"),
                        row.getInt("agree"),
                        row.getInt("needed"),
                        row.getBoolean("passed"),
                        source(row, "threshold"),
                        document(row, "minutes"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var on = day(row, "decided_on");
        return on == null
                ? null
                : new Decision(
                        DecisionOutcome.valueOf(row.getString("outcome")),
                        word(row, "granted_instead", AwardKind.class),
                        on,
                        document(row, "decision"));
    }

    private static @Nullable Prize prize(ResultSet row) throws SQLException {
        var factor = row.getBigDecimal("factor");
        return factor == null
                ? null
                : new Prize(
                        factor,
                        source(row, "factor"),
                        row.getInt("base_salary"),
                        source(row, "salary"),
                        row.getInt("amount"));
    }

    private static @Nullable Presentation presentation(ResultSet row) throws SQLException {
        var on = day(row, "presented_on");
        return on == null ? null : new Presentation(on, row.getString("occasion"));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        var on = day(row, "revoked_on");
        return on == null
                ? null
                : new Revocation(
                        on,
                        RevocationGround.valueOf(row.getString("revocation_ground")),
                        row.getObject("recover_by", LocalDate.class),
                        source(row, "clock"),
                        day(row, "recovered_on"),
                        row.getInt("recovery_days_late"));
    }
}
