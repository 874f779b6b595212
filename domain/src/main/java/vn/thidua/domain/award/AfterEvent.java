package vn.thidua.domain.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;

/** What followed a decision. */
public sealed interface AfterEvent extends AwardEvent {

    /**
     * The prize in đồng: factor times base salary on the day of the decision, rounded up to 10,000
     * đ.
     *
     * @param award the award that was proposed
     * @param granted the award that is paid: the one proposed, or the lower one given instead
     */
    @Term(vi = "đã tính tiền thưởng", en = "The prize that goes with an award is computed")
    record PrizeComputed(
            String bloc,
            int year,
            AwardKind award,
            String board,
            AwardKind granted,
            BigDecimal factor,
            int baseSalary,
            int amount,
            Source factorSource,
            Source salarySource)
            implements AfterEvent {}

    @Term(vi = "đã công khai kết quả", en = "The results are published and petitions may be filed")
    record ResultsPublished(
            String bloc,
            int year,
            String place,
            @Nullable Document document,
            LocalDate petitionsUntil)
            implements AfterEvent {}

    @Term(vi = "đã trao tặng", en = "An award was presented")
    record AwardPresented(
            String bloc, int year, AwardKind award, String board, LocalDate on, String occasion)
            implements AfterEvent {}

    /**
     * The award is taken back; the decision stays in history.
     *
     * @param recoverBy last of the working days in which things and money are returned
     * @param clock where that number of working days comes from
     */
    @Term(vi = "đã hủy bỏ quyết định khen thưởng", en = "An award was taken back")
    record AwardRevoked(
            String bloc,
            int year,
            AwardKind award,
            String board,
            RevocationGround ground,
            Document conclusion,
            Document decision,
            LocalDate on,
            LocalDate recoverBy,
            Source clock)
            implements AfterEvent {}

    @Term(vi = "đã xác nhận thu hồi", en = "Things and money of a revoked award were returned")
    record RecoveryConfirmed(
            String bloc, int year, AwardKind award, String board, LocalDate on, int daysLate)
            implements AfterEvent {}
}
