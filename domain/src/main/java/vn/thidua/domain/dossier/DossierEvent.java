package vn.thidua.domain.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the dossier of a proposal. */
public sealed interface DossierEvent extends CycleEvent {

    AwardKind award();

    String board();

    record DossierPartAttached(
            String bloc,
            int year,
            AwardKind award,
            String board,
            DossierPart part,
            Attachment file,
            @Nullable String confirmedBy)
            implements DossierEvent {}

    record DossierSigned(String bloc, int year, AwardKind award, String board)
            implements DossierEvent {}

    /**
     * Submitted to the ministry; each submission has its own number.
     *
     * @param regime code of the regime on the day of receipt; the dossier keeps it
     */
    record DossierSubmitted(
            String bloc,
            int year,
            AwardKind award,
            String board,
            int submission,
            @Nullable String regime,
            int daysLate)
            implements DossierEvent {}

    record DossierReturned(
            String bloc, int year, AwardKind award, String board, String legalGround, String reason)
            implements DossierEvent {}

    record DossierAccepted(String bloc, int year, AwardKind award, String board)
            implements DossierEvent {}

    record OpinionRequested(
            String bloc,
            int year,
            AwardKind award,
            String board,
            String authority,
            String authorityName,
            LocalDate dueOn,
            Source clock)
            implements DossierEvent {}

    record OpinionRecorded(
            String bloc,
            int year,
            AwardKind award,
            String board,
            String authority,
            Reply reply,
            Document document,
            int daysLate)
            implements DossierEvent {}

    record NoReplyMarked(String bloc, int year, AwardKind award, String board, String authority)
            implements DossierEvent {}

    /**
     * The ministry's council voted.
     *
     * @param needed votes that the threshold asks for
     */
    record CouncilVoted(
            String bloc,
            int year,
            AwardKind award,
            String board,
            int members,
            int present,
            int agree,
            int needed,
            Source thresholdSource,
            boolean passed,
            Document minutes)
            implements DossierEvent {}
}
