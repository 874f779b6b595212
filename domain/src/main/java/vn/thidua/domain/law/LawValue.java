package vn.thidua.domain.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;

/**
 * One number that a text gives, the days it holds for, and where it stands.
 *
 * @param award the award it is about, where it is about one
 * @param to the last day, or nothing while no end is known
 */
@Term(vi = "giá trị theo luật", en = "A value that a text gives, as a person reads it")
public record LawValue(
        Matter matter,
        @Nullable AwardKind award,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal value,
        Source source,
        Evidence evidence)
        implements Bilingual {

    /** A key by which a page finds the value again, such as {@code PRIZE_FACTOR.MINISTRY_FLAG}. */
    public String key() {
        return award == null ? matter.name() : matter.name() + "." + award.name();
    }

    @Override
    public String vi() {
        return award == null ? matter.vi() : matter.vi() + ": " + award.vi();
    }

    @Override
    public String en() {
        return award == null ? matter.en() : matter.en() + ": " + award.en();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Holds from the first to the last day of the regime. */
    boolean holdsIn(LegalRegime regime) {
        return holdsOn(regime.from()) && holdsOn(regime.to());
    }

    boolean isAbout(Matter asked, @Nullable AwardKind of) {
        return matter == asked && award == of;
    }
}
