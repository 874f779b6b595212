package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;

/**
 * The computed points of one criterion, leaf or group, with the input that they follow from.
 *
 * @param hundredths absent while a relative criterion waits for the other members, and where the
 *     criterion is not assigned
 */
@Term(
        vi = "điểm của một tiêu chí",
        en = "The computed points of one criterion, with the input they follow from")
public record ScoreLine(
        String criterion,
        boolean assigned,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable Integer hundredths) {}
