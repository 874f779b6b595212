package vn.thidua.domain.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Source;

/** The law that a year or a proposal is judged under, by the day. Only dates that a text states. */
public enum LegalRegime implements Bilingual {
    LAW_2003(
            "Luật Thi đua, khen thưởng số 15/2003/QH11",
            "Law 15/2003/QH11 on Emulation and Commendation",
            LocalDate.of(2004, 7, 1),
            LocalDate.of(2023, 12, 31),
            "Luật 15/2003/QH11; hết hiệu lực khi Luật 06/2022/QH15 có hiệu lực ngày 01/01/2024"),
    DECREE_98_2023(
            "Luật 06/2022/QH15 và Nghị định 98/2023/NĐ-CP",
            "Law 06/2022/QH15 with Decree 98/2023/NĐ-CP",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 6, 30),
            "Nghị định 98/2023/NĐ-CP; được Nghị định 152/2025/NĐ-CP thay thế từ 01/07/2025"),
    DECREE_152_2025(
            "Luật 06/2022/QH15 và Nghị định 152/2025/NĐ-CP",
            "Law 06/2022/QH15 with Decree 152/2025/NĐ-CP",
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2027, 2, 28),
            "Nghị định 152/2025/NĐ-CP, Điều 60 khoản 1: hết hiệu lực từ 01/03/2027");

    private final String vi;
    private final String en;
    private final LocalDate from;
    private final LocalDate to;
    private final String reference;

    LegalRegime(String vi, String en, LocalDate from, LocalDate to, String reference) {
        this.vi = vi;
        this.en = en;
        this.from = from;
        this.to = to;
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

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    public Source source() {
        return new Source(Source.Kind.LAW, reference);
    }
}
