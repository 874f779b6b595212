package vn.thidua.domain.law;

import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;

/**
 * The texts that give values, one after the other. A value that is known only by hearsay is not in
 * it.
 */
final class LawTexts {
    private static final LocalDate DECREE_98_FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate DECREE_98_TO = LocalDate.of(2025, 6, 30);
    private static final LocalDate DECREE_152_FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate DECREE_152_TO = LocalDate.of(2027, 2, 28);

    static final List<LawValue> VALUES =
            List.of(
                    of98(MINISTRY_FLAG),
                    of98(GOVERNMENT_FLAG),
                    of152(Matter.COUNCIL_PERCENT, GOVERNMENT_FLAG, "80", "Điều 33 khoản 5"),
                    of152(Matter.LEADER_PERCENT, GOVERNMENT_FLAG, "20", "Điều 7 khoản 1"),
                    of152(Matter.WOMEN_PERCENT, null, "70", "Điều 4 khoản 6"),
                    of152(Matter.OPINION_DAYS, null, "10", "Điều 34 khoản 6"),
                    of152(Matter.RECOVERY_DAYS, null, "15", "Điều 56 và Điều 58"),
                    of152(Matter.PRIZE_FACTOR, GOVERNMENT_FLAG, "12.0", "Điều 49 đến Điều 54"),
                    of152(Matter.PRIZE_FACTOR, MINISTRY_FLAG, "8.0", "Điều 49 đến Điều 54"),
                    of152(
                            Matter.PRIZE_FACTOR,
                            CERTIFICATE_OF_MERIT,
                            "3.0",
                            "Điều 49 đến Điều 54: 1,5 lần đối với cá nhân, tập thể gấp hai"),
                    of152(Matter.PRIZE_ROUNDING, null, "10000", "Điều 49 đến Điều 54"),
                    baseSalary(
                            LocalDate.of(2024, 7, 1),
                            LocalDate.of(2026, 6, 30),
                            "2340000",
                            "Nghị định 73/2024/NĐ-CP, Điều 3 khoản 2"),
                    baseSalary(
                            LocalDate.of(2026, 7, 1),
                            null,
                            "2530000",
                            "Nghị định 161/2026/NĐ-CP ngày 15/05/2026, Điều 3 khoản 2"));

    private LawTexts() {}

    private static LawValue of98(AwardKind award) {
        return new LawValue(
                Matter.COUNCIL_PERCENT,
                award,
                DECREE_98_FROM,
                DECREE_98_TO,
                new BigDecimal("80"),
                law("Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7"),
                Evidence.QUOTED);
    }

    private static LawValue of152(
            Matter matter, @Nullable AwardKind award, String value, String article) {
        return new LawValue(
                matter,
                award,
                DECREE_152_FROM,
                DECREE_152_TO,
                new BigDecimal(value),
                law(
                        "Nghị định 152/2025/NĐ-CP, "
                                + article
                                + "; từ 01/10/2026 chưa đối chiếu với Luật 06/2026/QH16"),
                Evidence.READ);
    }

    private static LawValue baseSalary(
            LocalDate from, @Nullable LocalDate to, String value, String reference) {
        return new LawValue(
                Matter.BASE_SALARY,
                null,
                from,
                to,
                new BigDecimal(value),
                law(reference),
                Evidence.QUOTED);
    }

    private static Source law(String reference) {
        return new Source(Source.Kind.LAW, reference);
    }
}
