package vn.thidua.domain.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.RelativeLine;
import vn.thidua.domain.scoring.ScoringEvent.RelativeScoresComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;
import vn.thidua.domain.scoring.Sheet.Finalised;
import vn.thidua.domain.scoring.Sheet.Reviewed;

/**
 * The scores of a year: every version of the scale, where each board stands, and every final score
 * and ranking there has been.
 *
 * @param relative the lines that compare the members, empty until they are computed and again once
 *     a verification is opened
 * @param standing the ranking that holds, nothing once a score in it was opened
 */
public record Scores(
        List<ScoreScaleAdopted> scales,
        Map<String, String> verifiers,
        Map<String, Sheet> sheets,
        List<RelativeLine> relative,
        List<ScoreFinalised> finals,
        List<RankingComputed> rankings,
        @Nullable RankingComputed standing) {

    public static Scores none() {
        return new Scores(List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), null);
    }

    /** The scale in force. */
    public Optional<ScoreScaleAdopted> scale() {
        return scales.isEmpty() ? Optional.empty() : Optional.of(scales.getLast());
    }

    /** A version of the scale, also one that is no longer in force. */
    public Optional<ScoreScaleAdopted> scale(int version) {
        return scales.stream().filter(scale -> scale.version() == version).findFirst();
    }

    /** Where the score of a board stands; nothing where it has not scored itself. */
    public Optional<Sheet> sheet(String board) {
        return Optional.ofNullable(sheets.get(board));
    }

    public Optional<String> verifierOf(String board) {
        return Optional.ofNullable(verifiers.get(board));
    }

    /** The final score of a board, unless its verification was opened again since. */
    public Optional<ScoreFinalised> finalOf(String board) {
        return sheet(board)
                .filter(Finalised.class::isInstance)
                .map(sheet -> ((Finalised) sheet).score());
    }

    /** The latest ranking, unless a score in it was opened again since. */
    public Optional<RankingComputed> ranking() {
        return Optional.ofNullable(standing);
    }

    /** The criteria of the scale in force that are measured by one of the indicators. */
    public List<String> measuredBy(List<Indicator> indicators) {
        return scale().stream()
                .flatMap(adopted -> adopted.scale().criteria().stream())
                .filter(criterion -> isMeasuredBy(criterion, indicators))
                .map(Criterion::code)
                .toList();
    }

    private static boolean isMeasuredBy(Criterion criterion, List<Indicator> indicators) {
        var measure = criterion.measure();
        return measure != null
                && measure.indicator() != null
                && indicators.contains(measure.indicator());
    }

    Scores with(ScoreScaleAdopted adopted) {
        return new Scores(
                Lists.plus(scales, adopted),
                verifiers,
                sheets,
                relative,
                finals,
                rankings,
                standing);
    }

    Scores with(VerifierAssigned assigned) {
        return new Scores(
                scales,
                Lists.plus(verifiers, assigned.board(), assigned.verifier()),
                sheets,
                relative,
                finals,
                rankings,
                standing);
    }

    Scores with(String board, Sheet sheet) {
        return with(Lists.plus(sheets, board, sheet), relative, standing);
    }

    /** Changes the sheet of a board where it stands as the event expects. */
    <S extends Sheet> Scores change(String board, Class<S> expected, Function<S, Sheet> next) {
        return sheet(board)
                .filter(expected::isInstance)
                .map(sheet -> with(board, next.apply(expected.cast(sheet))))
                .orElse(this);
    }

    Scores with(VerificationReopened event) {
        boolean ranked =
                standing != null
                        && standing.places().stream()
                                .anyMatch(place -> place.board().equals(event.board()));
        var next = change(event.board(), Reviewed.class, sheet -> sheet.opened(event.criteria()));
        return with(next.sheets(), List.of(), ranked ? null : standing);
    }

    /** A final score whose lines have changed with the others' is not final any longer. */
    Scores with(RelativeScoresComputed event) {
        var next = new LinkedHashMap<>(sheets);
        next.replaceAll((board, sheet) -> sheet.compared(event.linesOf(board)));
        return with(
                Collections.unmodifiableMap(next),
                event.lines(),
                next.equals(sheets) ? standing : null);
    }

    Scores with(ScoreFinalised event) {
        var next =
                change(
                        event.board(),
                        Reviewed.class,
                        sheet -> new Finalised(sheet.self(), sheet.verification(), event));
        return new Scores(
                scales,
                verifiers,
                next.sheets(),
                relative,
                Lists.plus(finals, event),
                rankings,
                standing);
    }

    Scores with(RankingComputed event) {
        return new Scores(
                scales, verifiers, sheets, relative, finals, Lists.plus(rankings, event), event);
    }

    private Scores with(
            Map<String, Sheet> nextSheets,
            List<RelativeLine> nextRelative,
            @Nullable RankingComputed nextStanding) {
        return new Scores(
                scales, verifiers, nextSheets, nextRelative, finals, rankings, nextStanding);
    }
}
