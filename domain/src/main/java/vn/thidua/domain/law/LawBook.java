package vn.thidua.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;

/** The values that a legal regime gives. What no text gives is absent, and never guessed. */
public final class LawBook {
    private LawBook() {}

    /** Percent of all members of the ministry's council that must agree, where the regime says. */
    public static Optional<RuleValue> councilPercent(AwardKind award, @Nullable String regime) {
        return NotYet.rule(award + String.valueOf(regime));
    }

    /** Working days in which another authority gives its opinion, where the regime says. */
    public static Optional<RuleValue> opinionDays(@Nullable String regime) {
        return NotYet.rule(String.valueOf(regime));
    }

    /** Working days in which things and money of a revoked award are returned. */
    public static Optional<RuleValue> recoveryDays(@Nullable String regime) {
        return NotYet.rule(String.valueOf(regime));
    }

    /** Where the law itself makes registration a ground for an award. */
    public static Optional<Source> pledgeRequired(@Nullable String regime) {
        return NotYet.rule(String.valueOf(regime));
    }

    /** The prize of a collective in base salaries, by the day of the decision. */
    public static Optional<Factor> prizeFactor(AwardKind award, LocalDate decidedOn) {
        return NotYet.rule(award.toString() + decidedOn);
    }

    /** The base salary in đồng on a day. */
    public static Optional<RuleValue> baseSalary(LocalDate day) {
        return NotYet.rule(day);
    }
}
