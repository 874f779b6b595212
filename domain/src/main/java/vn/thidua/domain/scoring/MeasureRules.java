package vn.thidua.domain.scoring;

import static vn.thidua.domain.scoring.ScoringReason.BANDS_NOT_ASCENDING;
import static vn.thidua.domain.scoring.ScoringReason.EXTRA_WITHOUT_GROUP;
import static vn.thidua.domain.scoring.ScoringReason.MEASURE_ABOVE_MAX;
import static vn.thidua.domain.scoring.ScoringReason.PARAMETER_MISSING;
import static vn.thidua.domain.scoring.ScoringReason.PARAMETER_NOT_USED;

import java.util.List;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Rejection;

/** The rules of one measure: each formula has the parameters that it computes with, no others. */
final class MeasureRules {
    private MeasureRules() {}

    static void requireFit(Criterion criterion) {
        for (var parameter : Parameter.values()) {
            requireParameter(criterion, parameter);
        }
        var measure = criterion.measured();
        require(ascend(measure.bands()), BANDS_NOT_ASCENDING, criterion);
        require(mostOf(measure) <= criterion.max(), MEASURE_ABOVE_MAX, criterion);
        boolean extra = measure.formula() == Formula.LINEAR && measure.perUnit() != null;
        require(!extra || criterion.parent() != null, EXTRA_WITHOUT_GROUP, criterion);
    }

    private static void requireParameter(Criterion criterion, Parameter parameter) {
        var measure = criterion.measured();
        boolean present = parameter.isIn(measure);
        var use = use(measure, parameter);
        require(present || use != Use.NEEDED, PARAMETER_MISSING, criterion, parameter);
        require(!present || use != Use.NONE, PARAMETER_NOT_USED, criterion, parameter);
    }

    private static Use use(Measure measure, Parameter parameter) {
        return switch (parameter) {
            case INDICATOR ->
                    switch (measure.formula()) {
                        case RELATIVE, LINEAR, TIERED, COUNT, RANK -> Use.POSSIBLE;
                        case PASS_FAIL, DIRECT, BONUS, PENALTY -> Use.NONE;
                    };
            case PER_UNIT ->
                    switch (measure.formula()) {
                        case COUNT, PENALTY -> Use.NEEDED;
                        case LINEAR, BONUS -> Use.POSSIBLE;
                        case RELATIVE, TIERED, PASS_FAIL, RANK, DIRECT -> Use.NONE;
                    };
            case LIMIT ->
                    switch (measure.formula()) {
                        case LINEAR -> measure.perUnit() == null ? Use.NONE : Use.NEEDED;
                        case BONUS -> measure.perUnit() == null ? Use.NONE : Use.POSSIBLE;
                        case COUNT, PENALTY -> Use.POSSIBLE;
                        case RELATIVE, TIERED, PASS_FAIL, RANK, DIRECT -> Use.NONE;
                    };
            case BANDS ->
                    switch (measure.formula()) {
                        case TIERED, RANK -> Use.NEEDED;
                        case RELATIVE, LINEAR, PASS_FAIL, COUNT, DIRECT, BONUS, PENALTY -> Use.NONE;
                    };
        };
    }

    private static boolean ascend(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).from().compareTo(bands.get(i).from()) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The most that the parameters themselves promise for one criterion. */
    private static int mostOf(Measure measure) {
        int limit = measure.limit() == null ? 0 : measure.limit();
        return switch (measure.formula()) {
            case COUNT, BONUS -> limit;
            case RELATIVE, LINEAR, TIERED, PASS_FAIL, RANK, DIRECT, PENALTY ->
                    measure.bands().stream().mapToInt(Band::hundredths).max().orElse(0);
        };
    }

    private static void require(boolean condition, Reason reason, Criterion criterion) {
        Rejection.require(condition, reason, "criterion", criterion.name());
    }

    private static void require(
            boolean condition, Reason reason, Criterion criterion, Parameter parameter) {
        Rejection.require(
                condition,
                reason,
                "criterion",
                criterion.name(),
                "formula",
                criterion.measured().formula(),
                "parameter",
                parameter);
    }

    private enum Use {
        NEEDED,
        POSSIBLE,
        NONE
    }

    /** A part of a measure that some formulas compute with. */
    private enum Parameter implements Bilingual {
        INDICATOR("chỉ tiêu", "an indicator"),
        PER_UNIT("số điểm cho mỗi đơn vị", "the points for each unit"),
        LIMIT("giới hạn", "a limit"),
        BANDS("các mức điểm", "bands");

        private final String vi;
        private final String en;

        Parameter(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        boolean isIn(Measure measure) {
            return switch (this) {
                case INDICATOR -> measure.indicator() != null;
                case PER_UNIT -> measure.perUnit() != null;
                case LIMIT -> measure.limit() != null;
                case BANDS -> !measure.bands().isEmpty();
            };
        }

        @Override
        public String vi() {
            return vi;
        }

        @Override
        public String en() {
            return en;
        }
    }
}
