package vn.thidua.domain.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;

/**
 * The results of a year by board, and what the head stated for the whole bloc. Nothing is
 * overwritten.
 */
public record Results(
        Map<String, BoardResult> byBoard,
        MidYear midYear,
        List<BlocTotalsRecorded> totals,
        List<EvidenceAttached> evidence) {

    public static Results none() {
        return new Results(Map.of(), new MidYear.Open(List.of()), List.of(), List.of());
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

    /** What the board has filed so far, oldest first. */
    List<Filing> filings(String board) {
        return of(board).map(BoardResult::submissions).orElse(List.of());
    }

    Results with(String board, BoardResult result) {
        return new Results(Lists.plus(byBoard, board, result), midYear, totals, evidence);
    }

    Results with(MidYear next) {
        return new Results(byBoard, next, totals, evidence);
    }

    Results with(BlocTotalsRecorded recorded) {
        return new Results(byBoard, midYear, Lists.plus(totals, recorded), evidence);
    }

    Results with(EvidenceAttached attached) {
        return new Results(byBoard, midYear, totals, Lists.plus(evidence, attached));
    }

    /** Figures as they were submitted or corrected, under their number. */
    public record Filing(int submission, FigureStatus status, List<Figure> figures, int daysLate) {}

    /** Where one board's result stands. */
    public sealed interface BoardResult {
        List<Filing> submissions();

        default Filing last() {
            return submissions().getLast();
        }
    }

    /** Submitted or corrected, and standing. */
    public record Filed(List<Filing> submissions) implements BoardResult {}

    /** Found complete and plausible. */
    public record Accepted(List<Filing> submissions) implements BoardResult {}

    /** Returned with a reason; waits to be submitted again. */
    public record Returned(List<Filing> submissions, String reason) implements BoardResult {}
}
