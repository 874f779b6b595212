package vn.thidua.query.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.indicators.IndicatorsView.Sheet;

/**
 * What is known of the bloc as a whole in one year.
 *
 * @param stated by the head, where not every member's report stands
 */
record BlocTotal(
        int year,
        @Nullable BigDecimal value,
        boolean whole,
        boolean stated,
        int reported,
        int members,
        @Nullable FigureStatus status) {

    static BlocTotal of(int year, Indicator indicator, @Nullable IndicatorsView view) {
        var sheet =
                view == null
                        ? Optional.<Sheet>empty()
                        : view.sheets().stream()
                                .filter(it -> it.indicator() == indicator)
                                .findFirst();
        return sheet.isEmpty() || view == null
                ? new BlocTotal(year, null, false, false, 0, 0, null)
                : of(year, sheet.get(), view.members());
    }

    private static BlocTotal of(int year, Sheet sheet, int members) {
        var sum = sheet.sum();
        var stated = sheet.stated();
        if (stated != null && sum.reported() < members) {
            return new BlocTotal(
                    year, stated.actual(), true, true, sum.reported(), members, stated.status());
        }
        return new BlocTotal(
                year,
                sum.actual(),
                sum.reported() >= members,
                false,
                sum.reported(),
                members,
                KeyFigure.of(sheet).status());
    }

    boolean isKnown() {
        return value != null;
    }

    boolean isWhole() {
        return isKnown() && whole;
    }
}
