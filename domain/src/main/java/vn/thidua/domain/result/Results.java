package vn.thidua.domain.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;

/**
 * The results of a year by board, and what the head stated for the whole bloc. Nothing is
 * overwritten.
 */
public record Results(Map<String, BoardResult> byBoard, List<BlocTotalsRecorded> totals) {

    public static Results none() {
        return new Results(Map.of(), List.of());
    }

    public Optional<BoardResult> of(String board) {
        return Optional.ofNullable(byBoard.get(board));
    }

    Results with(String board, BoardResult result) {
        return new Results(Lists.plus(byBoard, board, result), totals);
    }

    Results with(BlocTotalsRecorded recorded) {
        return new Results(byBoard, Lists.plus(totals, recorded));
    }

    /** Where one board's result stands. */
    public sealed interface BoardResult {
        List<AnnualResultSubmitted> submissions();

        default AnnualResultSubmitted last() {
            return submissions().getLast();
        }
    }

    /** Submitted, and standing. */
    public record Filed(List<AnnualResultSubmitted> submissions) implements BoardResult {}

    /** Returned with a reason; waits to be submitted again. */
    public record Returned(List<AnnualResultSubmitted> submissions, String reason)
            implements BoardResult {}
}
