package vn.thidua.query.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Heading;

/**
 * The year's figures, indicator by indicator: what the members report, and apart from it what the
 * head states.
 */
public record IndicatorsView(
        Heading heading, int members, List<Sheet> sheets, List<Submission> submissions) {

    /** One indicator. */
    public record Sheet(
            Indicator indicator,
            Indicator.Unit unit,
            Sum sum,
            @Nullable Stated stated,
            List<Line> lines) {

        /** Whether any board planned or reported, or only totals are known. */
        public boolean tellsOfBoards() {
            return lines.stream().anyMatch(line -> line.actual() != null || line.plan() != null);
        }
    }

    /**
     * The sum over the members. A returned report does not stand and is not counted.
     *
     * @param reported members whose report stands
     * @param actual sum over those, unknown if nobody reported
     * @param planned members whose plan is known
     * @param plan sum over those, unknown if nobody planned
     * @param percentOfPlan over the members of which both are known
     */
    public record Sum(
            int reported,
            @Nullable BigDecimal actual,
            int planned,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal percentOfPlan) {}

    /**
     * What the head stated last for the whole bloc.
     *
     * @param status unstated where the source does not say
     * @param difference the stated total less the sum over the members, unknown without a sum
     */
    public record Stated(
            BigDecimal actual,
            @Nullable FigureStatus status,
            int record,
            LocalDate on,
            @Nullable Document basis,
            @Nullable BigDecimal difference) {}

    /**
     * One board's figure.
     *
     * @param plan from the report, before it from the pledge
     * @param share of the sum over the members
     * @param returned the report was sent back and does not count
     */
    public record Line(
            Board board,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal percentOfPlan,
            @Nullable BigDecimal share,
            @Nullable FigureStatus status,
            @Nullable Integer submission,
            boolean returned) {}

    /**
     * Every report ever submitted, board by board in the order of submission.
     *
     * @param correctionReason why final figures were corrected by this one
     */
    public record Submission(
            String board,
            String name,
            int submission,
            FigureStatus status,
            LocalDate on,
            int daysLate,
            @Nullable LocalDate returnedOn,
            @Nullable String returnReason,
            @Nullable LocalDate acceptedOn,
            @Nullable String correctionReason,
            List<Figure> figures) {}
}
