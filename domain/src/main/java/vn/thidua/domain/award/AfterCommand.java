package vn.thidua.domain.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.LateAct;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What follows a decision: publishing, presenting, taking back. A closed year still takes them. */
public sealed interface AfterCommand extends AwardCommand, LateAct {

    @Term(
            vi = "công khai kết quả",
            en = "Publish the results of the year; the window for petitions opens")
    record PublishResults(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Text String place,
            @Nullable Document document)
            implements AfterCommand {}

    @Term(vi = "trao tặng", en = "Record that an award was presented")
    record RecordPresentation(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            LocalDate on,
            @Text String occasion)
            implements AfterCommand {}

    @Term(
            vi = "hủy bỏ quyết định khen thưởng",
            en =
                    "Revoke an award on a ground of the law, with the competent conclusion; the decision stays in history")
    record RevokeAward(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            RevocationGround ground,
            Document conclusion,
            Document decision,
            LocalDate on)
            implements AfterCommand {}

    @Term(
            vi = "xác nhận thu hồi",
            en = "Confirm that things and money of a revoked award were returned")
    record ConfirmRecovery(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            LocalDate on)
            implements AfterCommand {}
}
