package vn.thidua.domain.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the year's figures. */
public sealed interface ResultEvent extends CycleEvent {

    /**
     * A board reports. Each submission has its own number; earlier ones stay.
     *
     * @param daysLate calendar days by which the first submission missed the deadline, 0 when in
     *     time or when there is no deadline; later submissions keep it
     */
    record AnnualResultSubmitted(
            String bloc,
            int year,
            String board,
            int submission,
            FigureStatus status,
            List<Figure> figures,
            int daysLate)
            implements ResultEvent {}

    record AnnualResultReturned(String bloc, int year, String board, int submission, String reason)
            implements ResultEvent {}

    record BlocTotalsRecorded(
            String bloc, int year, int record, List<BlocTotal> totals, @Nullable Document basis)
            implements ResultEvent {}
}
