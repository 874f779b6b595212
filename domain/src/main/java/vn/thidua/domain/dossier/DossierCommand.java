package vn.thidua.domain.dossier;

import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of the dossier of a proposal. */
public sealed interface DossierCommand extends CycleCommand {

    AwardKind award();

    String board();

    @Term(
            vi = "nộp thành phần hồ sơ",
            en =
                    "Attach a paper to a dossier by its hash; an achievement report names the body that confirmed it")
    record AttachDossierPart(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            DossierPart part,
            Attachment file,
            @Text @Nullable String confirmedBy)
            implements DossierCommand {}

    @Term(vi = "ký hồ sơ", en = "Sign a complete dossier for the bloc")
    record SignDossier(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board)
            implements DossierCommand {}

    @Term(
            vi = "trình hồ sơ",
            en =
                    "Submit a signed dossier to the ministry; from its receipt on the regime of that day holds")
    record SubmitDossier(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board)
            implements DossierCommand {}

    @Term(vi = "trả lại hồ sơ", en = "Return a dossier with the legal ground")
    record ReturnDossier(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            @Text(max = 500) String legalGround,
            @Text(max = 2000) String reason)
            implements DossierCommand {}

    @Term(vi = "tiếp nhận hồ sơ", en = "Accept a dossier as complete")
    record AcceptDossier(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board)
            implements DossierCommand {}

    @Term(
            vi = "lấy ý kiến hiệp y",
            en = "Ask another authority for its opinion; the clock of working days starts")
    record RequestOpinion(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            @Id String authority,
            @Text String authorityName)
            implements DossierCommand {}

    @Term(vi = "ghi ý kiến hiệp y", en = "Record the opinion of another authority")
    record RecordOpinion(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            @Id String authority,
            Reply reply,
            Document document)
            implements DossierCommand {}

    @Term(vi = "ghi không có ý kiến", en = "Record that no opinion came in time")
    record MarkNoReply(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            @Id String authority)
            implements DossierCommand {}

    @Term(
            vi = "kết quả Hội đồng",
            en = "Record the vote of the ministry's council, counted on all its members")
    record RecordCouncilVote(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            @Range(min = 1, max = 200) int members,
            @Range(min = 0, max = 200) int present,
            @Range(min = 0, max = 200) int agree,
            @Nullable Threshold ministryRule,
            Document minutes)
            implements DossierCommand {}
}
