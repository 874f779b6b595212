package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The computed points of one criterion, leaf or group, with the input that they follow from.
 *
 * @param hundredths absent while a relative criterion waits for the other members, and where the
 *     criterion is not assigned
 */
public record ScoreLine(
        String criterion,
        boolean assigned,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable Integer hundredths) {}
