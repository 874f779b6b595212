package vn.thidua.query.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.dossier.DossierPart;
import vn.thidua.domain.dossier.Reply;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.query.reading.Heading;

/** Where the dossier of every proposal stands, and when the results were published. */
public record DossiersView(
        Heading heading, List<Dossier> dossiers, List<Publication> publications) {

    /** Where a dossier stands. */
    public enum Stage {
        PROPOSED,
        WITHDRAWN,
        ASSEMBLING,
        SIGNED,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        VOTED,
        DECIDED
    }

    /** One proposal and its dossier. */
    public record Dossier(
            AwardKind award,
            String board,
            String name,
            String nameAsPrinted,
            LocalDate proposedOn,
            Stage stage,
            @Nullable String withdrawnReason,
            List<Part> parts,
            @Nullable LocalDate signedOn,
            @Nullable Submission submission,
            @Nullable Return returned,
            @Nullable LocalDate acceptedOn,
            List<Opinion> opinions,
            @Nullable Council council,
            @Nullable Decision decision,
            @Nullable Prize prize,
            @Nullable Presentation presentation,
            @Nullable Revocation revocation) {}

    public record Part(
            DossierPart part,
            String file,
            String sha256,
            @Nullable String confirmedBy,
            LocalDate on) {}

    public record Submission(
            int number, LocalDate on, int daysLate, @Nullable LegalRegime regime) {}

    public record Return(LocalDate on, String legalGround, String reason) {}

    /** The opinion of one authority. */
    public record Opinion(
            String authority,
            LocalDate requestedOn,
            LocalDate dueOn,
            @Nullable Source clock,
            @Nullable Reply reply,
            @Nullable LocalDate repliedOn,
            int daysLate,
            @Nullable Document document,
            @Nullable LocalDate noReplyOn) {}

    public record Council(
            LocalDate on,
            int members,
            int present,
            int agree,
            int needed,
            boolean passed,
            @Nullable Source threshold,
            @Nullable Document minutes) {}

    public record Decision(
            DecisionOutcome outcome,
            @Nullable AwardKind grantedInstead,
            LocalDate on,
            @Nullable Document decision) {}

    /** Factor times base salary, rounded up, in đồng. */
    public record Prize(
            BigDecimal factor,
            @Nullable Source factorSource,
            int baseSalary,
            @Nullable Source salarySource,
            int amount) {}

    public record Presentation(LocalDate on, String occasion) {}

    /** The award is taken back; things and money are returned by a day. */
    public record Revocation(
            LocalDate on,
            RevocationGround ground,
            LocalDate recoverBy,
            @Nullable Source clock,
            @Nullable LocalDate recoveredOn,
            int daysLate) {}

    public record Publication(
            LocalDate on, String place, @Nullable Document document, LocalDate petitionsUntil) {}
}
