package vn.thidua.query.rulesapplied;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;

/**
 * One value of a rule, with where it comes from.
 *
 * @param subject what it is about, where the rule and the award do not say it
 */
record Applied(
        RuleName rule,
        @Nullable AwardKind award,
        @Nullable String subject,
        Unit unit,
        String value,
        Source source) {

    /** What a value is, and so how it is written. */
    enum Unit {
        LAW,
        PERCENT,
        MORE_THAN_PERCENT,
        BASE,
        BOARDS,
        FRACTION,
        YES_NO,
        DATE,
        WORKING_DAYS,
        TIE_STEPS,
        VERSION,
        FORMULA,
        VOTES,
        FACTOR,
        DONG
    }

    static Applied of(RuleName rule, Unit unit, Object value, Source source) {
        return new Applied(rule, null, null, unit, value.toString(), source);
    }

    static Applied of(RuleName rule, AwardKind award, Unit unit, Object value, Source source) {
        return new Applied(rule, award, null, unit, value.toString(), source);
    }

    static Applied date(RuleName rule, AwardKind award, LocalDate day, Source source) {
        return of(rule, award, Unit.DATE, day, source);
    }
}
