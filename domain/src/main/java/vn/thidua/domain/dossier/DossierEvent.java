package vn.thidua.domain.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the dossier of a proposal. */
public sealed interface DossierEvent extends CycleEvent {

    AwardKind award();

    String board();

    @Term(vi = "đã nộp thành phần hồ sơ", en = "A paper is part of a dossier")
    record DossierPartAttached(
            String bloc,
            int year,
            AwardKind award,
            String board,
            DossierPart part,
            Attachment file,
            @Nullable String confirmedBy)
            implements DossierEvent {}

    @Term(vi = "đã ký hồ sơ", en = "A complete dossier is signed")
    record DossierSigned(String bloc, int year, AwardKind award, String board)
            implements DossierEvent {}

    /**
     * Submitted to the ministry; each submission has its own number.
     *
     * @param regime code of the regime on the day of receipt; the dossier keeps it
     */
    @Term(vi = "đã trình hồ sơ", en = "A dossier is with the ministry")
    record DossierSubmitted(
            String bloc,
            int year,
            AwardKind award,
            String board,
            int submission,
            @Nullable String regime,
            int daysLate)
            implements DossierEvent {}

    @Term(vi = "đã trả lại hồ sơ", en = "A dossier was returned with a legal ground")
    record DossierReturned(
            String bloc, int year, AwardKind award, String board, String legalGround, String reason)
            implements DossierEvent {}

    @Term(vi = "đã tiếp nhận hồ sơ", en = "A dossier is complete")
    record DossierAccepted(String bloc, int year, AwardKind award, String board)
            implements DossierEvent {}

    @Term(vi = "đã lấy ý kiến hiệp y", en = "Another authority was asked for its opinion")
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

    @Term(vi = "đã có ý kiến hiệp y", en = "Another authority gave its opinion")
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

    @Term(vi = "đã ghi không có ý kiến", en = "Another authority did not answer in time")
    record NoReplyMarked(String bloc, int year, AwardKind award, String board, String authority)
            implements DossierEvent {}

    /**
     * The ministry's council voted.
     *
     * @param needed votes that the threshold asks for
     */
    @Term(vi = "Hội đồng đã biểu quyết", en = "The ministry's council voted")
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
