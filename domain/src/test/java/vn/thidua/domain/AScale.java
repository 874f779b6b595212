package vn.thidua.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Band;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;

/** Score scales as small as a test needs them. Points are hundredths. */
final class AScale {
    private AScale() {}

    static Criterion group(String code, int max) {
        return new Criterion(code, null, "nhóm " + code, max, null, false);
    }

    static Criterion leaf(String code, @Nullable String parent, int max, Measure measure) {
        return new Criterion(code, parent, "tiêu chí " + code, max, measure, false);
    }

    static Criterion shown(String code, String parent, int max, Measure measure) {
        return new Criterion(code, parent, "tiêu chí " + code, max, measure, true);
    }

    static Measure by(Formula formula) {
        return new Measure(formula, null, null, null, List.of(), ABloc.SOURCE);
    }

    static Measure by(Formula formula, Indicator indicator) {
        return new Measure(formula, indicator, null, null, List.of(), ABloc.SOURCE);
    }

    static Measure by(Formula formula, @Nullable Integer perUnit, @Nullable Integer limit) {
        return new Measure(formula, null, perUnit, limit, List.of(), ABloc.SOURCE);
    }

    static Measure by(Formula formula, @Nullable Indicator indicator, Band... bands) {
        return new Measure(formula, indicator, null, null, List.of(bands), ABloc.SOURCE);
    }

    static Band band(String from, int hundredths) {
        return new Band(new BigDecimal(from), hundredths);
    }

    static ScoreScale scale(Criterion... criteria) {
        return new ScoreScale(List.of(criteria), ABloc.SOURCE);
    }

    /** A criterion that compares the members, one with evidence, one to pass, and penalties. */
    static ScoreScale usual() {
        return scale(
                group("a", 6000),
                leaf("revenue", "a", 6000, by(Formula.RELATIVE, Indicator.REVENUE)),
                group("b", 4000),
                shown("movement", "b", 3000, by(Formula.DIRECT)),
                leaf("reports", "b", 1000, by(Formula.PASS_FAIL)),
                leaf("late", "b", 0, by(Formula.PENALTY, 50, null)));
    }

    static AdoptScoreScale adopt(int version, ScoreScale scale) {
        return new AdoptScoreScale(ABloc.BLOC, AYear.YEAR, version, scale, ABloc.PAPER);
    }

    static ScoreScaleAdopted adopted(int version, ScoreScale scale) {
        return new ScoreScaleAdopted(ABloc.BLOC, AYear.YEAR, version, scale, ABloc.PAPER);
    }
}
