package vn.thidua.domain.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;

/** What followed a decision. */
public sealed interface AfterEvent extends AwardEvent {

    /**
     * The prize in đồng: factor times base salary on the day of the decision, rounded up to 10,000
     * đ.
     *
     * @param award the award that was proposed
     * @param granted the award that is paid: the one proposed, or the lower one given instead
     */
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

    record ResultsPublished(
            String bloc,
            int year,
            String place,
            @Nullable Document document,
            LocalDate petitionsUntil)
            implements AfterEvent {}

    record AwardPresented(
            String bloc, int year, AwardKind award, String board, LocalDate on, String occasion)
            implements AfterEvent {}

    /**
     * The award is taken back; the decision stays in history.
     *
     * @param recoverBy last of the working days in which things and money are returned
     * @param clock where that number of working days comes from
     */
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

    record RecoveryConfirmed(
            String bloc, int year, AwardKind award, String board, LocalDate on, int daysLate)
            implements AfterEvent {}
}
