package vn.thidua.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;

/** The values that a legal regime gives. What no text gives is absent, and never guessed. */
public final class LawBook {
    private LawBook() {}

    /** Every value of every text, for a reader who asks which rule was applied. */
    public static List<LawValue> values() {
        return LawTexts.VALUES;
    }

    /**
     * Percent of all members of the ministry's council that must agree, where the regime says.
     * Since Decree 152 a ministry sets the vote on its own flag itself, so the law book is silent.
     */
    public static Optional<RuleValue> councilPercent(AwardKind award, @Nullable String regime) {
        return in(regime, Matter.COUNCIL_PERCENT, award);
    }

    /** Working days in which another authority gives its opinion, where the regime says. */
    public static Optional<RuleValue> opinionDays(@Nullable String regime) {
        return in(regime, Matter.OPINION_DAYS, null);
    }

    /** Working days in which things and money of a revoked award are returned. */
    public static Optional<RuleValue> recoveryDays(@Nullable String regime) {
        return in(regime, Matter.RECOVERY_DAYS, null);
    }

    /**
     * Where the law itself makes registration a ground for an award.
     *
     * <p>Never, as far as a text was read: the Law of 2022 no longer lists registration, and
     * Article 10 of the Law of 2003 is known by hearsay only. Whether a pledge is required is
     * therefore a matter of the charter, and a refusal names the charter and not the law.
     */
    public static Optional<Source> pledgeRequired(
            @SuppressWarnings("unused") @Nullable String regime) {
        return Optional.empty();
    }

    /** The prize of a collective in base salaries, by the day of the decision. */
    public static Optional<Factor> prizeFactor(AwardKind award, LocalDate decidedOn) {
        return find(Matter.PRIZE_FACTOR, award, value -> value.holdsOn(decidedOn))
                .map(value -> new Factor(value.value(), value.source()));
    }

    /** The base salary in đồng on a day. */
    public static Optional<RuleValue> baseSalary(LocalDate day) {
        return find(Matter.BASE_SALARY, null, value -> value.holdsOn(day)).map(LawBook::whole);
    }

    private static Optional<RuleValue> in(
            @Nullable String regime, Matter matter, @Nullable AwardKind award) {
        return LegalRegime.named(regime)
                .flatMap(known -> find(matter, award, value -> value.holdsIn(known)))
                .map(LawBook::whole);
    }

    private static Optional<LawValue> find(
            Matter matter, @Nullable AwardKind award, Predicate<LawValue> holds) {
        return values().stream()
                .filter(value -> value.isAbout(matter, award))
                .filter(holds)
                .findFirst();
    }

    private static RuleValue whole(LawValue value) {
        return new RuleValue(value.value().intValueExact(), value.source());
    }
}
