package vn.thidua.domain.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;

/**
 * The results of a year by board, and what the head stated for the whole bloc. Nothing is
 * overwritten.
 */
public record Results(
        Map<String, BoardResult> byBoard,
        List<BlocTotalsRecorded> totals,
        List<EvidenceAttached> evidence) {

    public static Results none() {
        return new Results(Map.of(), List.of(), List.of());
    }

    public Optional<BoardResult> of(String board) {
        return Optional.ofNullable(byBoard.get(board));
    }

    /** Whether the board has attached evidence under this identifier. */
    public boolean hasEvidence(String board, String id) {
        return evidence.stream()
                .anyMatch(attached ->
                        attached.board().equals(board) && attached.evidence().equals(id));
    }

    Results with(String board, BoardResult result) {
        return new Results(Lists.plus(byBoard, board, result), totals, evidence);
    }

    Results with(BlocTotalsRecorded recorded) {
        return new Results(byBoard, Lists.plus(totals, recorded), evidence);
    }

    Results with(EvidenceAttached attached) {
        return new Results(byBoard, totals, Lists.plus(evidence, attached));
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
