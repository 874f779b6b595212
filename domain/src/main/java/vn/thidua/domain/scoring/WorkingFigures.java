package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures that an explanation names. */
final class WorkingFigures {
    private static final int DECIMALS = 2;
    private static final BigDecimal ALL = new BigDecimal(100);

    private final Map<String, BigDecimal> named = new HashMap<>();

    WorkingFigures(Criterion criterion, int hundredths) {
        addPoints("max", criterion.max());
        addPoints("points", hundredths);
        addPoints("taken", -hundredths);
        var measure = criterion.measure();
        if (measure != null) {
            addPoints("each", measure.perUnit());
            addPoints("limit", measure.limit() == null ? criterion.max() : measure.limit());
        }
        add("half", Fraction.of(criterion.max()).half().over(Fraction.of(100)));
    }

    Map<String, BigDecimal> named() {
        return named;
    }

    void add(ScoreInput input) {
        if (input.actual() != null) {
            named.put("actual", input.actual());
        }
        if (input.target() != null) {
            named.put("plan", input.target());
        }
        if (input.actual() != null && Comparison.hasPlan(input)) {
            named.put("share", share(input.reached().over(input.plan())));
        }
    }

    void add(Comparison comparison, ScoreInput input) {
        add("best", comparison.best().times(100));
        add("most", comparison.most());
        named.put("rank", new BigDecimal(comparison.rank(input)));
        if (Comparison.hasPlan(input)) {
            add("above", Comparison.exceedance(input).times(100));
        }
    }

    void add(String name, Fraction value) {
        named.put(name, value.shown(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A number as a language writes it, without zeros that say nothing. */
    static String written(BigDecimal value, char thousands, char point) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(thousands);
        symbols.setDecimalSeparator(point);
        return new DecimalFormat("#,##0.####", symbols).format(value);
    }

    /** A share below the plan never reads as 100 %. */
    private static BigDecimal share(Fraction share) {
        var percent = share.times(100);
        var near = percent.shown(DECIMALS, RoundingMode.HALF_UP);
        boolean below = percent.compareTo(Fraction.of(100)) < 0;
        return below && near.compareTo(ALL) >= 0
                ? percent.shown(DECIMALS, RoundingMode.DOWN)
                : near;
    }

    private void addPoints(String name, @Nullable Integer hundredths) {
        if (hundredths != null) {
            named.put(name, BigDecimal.valueOf(hundredths, 2));
        }
    }
}
