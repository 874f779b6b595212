package vn.thidua.query.excel;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.excel.Input.Wrong;

/** One row of a form as it was read. */
public record ReadRow(
        Input<Indicator> indicator,
        Input<BigDecimal> lastYear,
        Input<BigDecimal> plan,
        Input<BigDecimal> actual,
        Input<PlanSource> planSource) {

    Stream<Wrong<?>> wrong() {
        return Stream.of(indicator, lastYear, plan, actual, planSource)
                .<Wrong<?>>mapMulti((input, out) -> {
                    if (input instanceof Wrong<?> wrong) {
                        out.accept(wrong);
                    }
                });
    }

    FigureRow values() {
        var known = indicator.value();
        if (known == null || wrong().findAny().isPresent()) {
            throw new IllegalStateException("a cell is wrong: " + wrong().toList());
        }
        return new FigureRow(
                known, lastYear.value(), plan.value(), actual.value(), planSource.value());
    }
}
