package vn.thidua.domain.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;

/**
 * The law that a year or a proposal is judged under, by the day. One follows on the other without a
 * gap; what comes after the last is not known here.
 */
@Term(vi = "chế độ pháp luật", en = "The law that a year or a proposal is judged under, by the day")
public enum LegalRegime implements Bilingual {
    LAW_2003(
            "Luật Thi đua, khen thưởng số 15/2003/QH11",
            "Law 15/2003/QH11 on Emulation and Commendation",
            LocalDate.of(2004, 7, 1),
            LocalDate.of(2023, 12, 31),
            Evidence.QUOTED,
            "Luật 15/2003/QH11, sửa đổi năm 2005 và 2013; hết hiệu lực khi Luật 06/2022/QH15 có hiệu lực ngày 01/01/2024. Quy định chi tiết từ 01/10/2017: Nghị định 91/2017/NĐ-CP ngày 31/07/2017 (thời gian hiệu lực chưa đối chiếu văn bản)"),
    DECREE_98_2023(
            "Luật 06/2022/QH15 và Nghị định 98/2023/NĐ-CP",
            "Law 06/2022/QH15 with Decree 98/2023/NĐ-CP",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 6, 30),
            Evidence.QUOTED,
            "Nghị định 98/2023/NĐ-CP; được Nghị định 152/2025/NĐ-CP thay thế từ 01/07/2025"),
    DECREE_152_2025(
            "Luật 06/2022/QH15 và Nghị định 152/2025/NĐ-CP",
            "Law 06/2022/QH15 with Decree 152/2025/NĐ-CP",
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 9, 30),
            Evidence.READ,
            "Nghị định 152/2025/NĐ-CP, Điều 60 khoản 1: hết hiệu lực từ 01/03/2027; từ 01/10/2026 áp dụng cùng Luật 06/2026/QH16"),
    LAW_AMENDED_2026(
            "Luật 06/2022/QH15 được sửa đổi bởi Luật 06/2026/QH16, và Nghị định 152/2025/NĐ-CP",
            "Law 06/2022/QH15 as amended by Law 06/2026/QH16, with Decree 152/2025/NĐ-CP",
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 2, 28),
            Evidence.REPORTED,
            "Luật 06/2026/QH16 ngày 23/04/2026, theo nguồn thứ cấp, chưa thấy văn bản: có hiệu lực từ 01/10/2026; hồ sơ đã tiếp nhận để thẩm định trước ngày đó theo quy định cũ, trừ khi quy định mới có lợi hơn. Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/03/2027");

    private final String vi;
    private final String en;
    private final LocalDate from;
    private final LocalDate to;
    private final Evidence evidence;
    private final String reference;

    LegalRegime(
            String vi,
            String en,
            LocalDate from,
            LocalDate to,
            Evidence evidence,
            String reference) {
        this.vi = vi;
        this.en = en;
        this.from = from;
        this.to = to;
        this.evidence = evidence;
        this.reference = reference;
    }

    /** The regime in force on a day, as far as it is known here. */
    public static Optional<LegalRegime> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(regime -> !day.isBefore(regime.from) && !day.isAfter(regime.to))
                .findFirst();
    }

    /** The code that events keep, or nothing for a day whose law is not known here. */
    public static @Nullable String codeOn(LocalDate day) {
        return on(day).map(LegalRegime::name).orElse(null);
    }

    /** The regime that an event's code names. */
    public static Optional<LegalRegime> named(@Nullable String code) {
        return Arrays.stream(values()).filter(regime -> regime.name().equals(code)).findFirst();
    }

    /**
     * The regime in force on the day if its last day is at most so many days away and nothing is
     * known to follow it.
     */
    public static Optional<LegalRegime> endsWithin(LocalDate day, int days) {
        return on(day).filter(regime -> !regime.to.isAfter(day.plusDays(days)))
                .filter(regime -> on(regime.to.plusDays(1)).isEmpty());
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day in force. */
    public LocalDate to() {
        return to;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** The text that gives the dates; what was only reported is an assumption and not law. */
    public Source source() {
        var kind = evidence == Evidence.REPORTED ? Source.Kind.ASSUMPTION : Source.Kind.LAW;
        return new Source(kind, reference);
    }
}
