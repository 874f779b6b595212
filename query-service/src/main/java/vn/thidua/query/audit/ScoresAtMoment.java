package vn.thidua.query.audit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Event;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.scoring.ScoringEvent.Place;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.scoring.Sheet;
import vn.thidua.query.audit.AuditView.Points;
import vn.thidua.query.audit.AuditView.ScoreThen;

/** The scores of a year at a moment: what the rules know of them, and which entries said so. */
record ScoresAtMoment(Replay until, Running year) {

    /** Nothing before the first board has scored itself. */
    static List<ScoreThen> of(Replay until) {
        return Recounts.running(until)
                .map(year -> new ScoresAtMoment(until, year).all())
                .orElse(List.of());
    }

    private List<ScoreThen> all() {
        var bloc = year.frame().bloc();
        return Stream.concat(
                        bloc.members().stream().map(Member::board),
                        bloc.departed().stream().map(Departure::board))
                .flatMap(board -> year.scores().sheet(board).stream().map(s -> score(board, s)))
                .toList();
    }

    private ScoreThen score(String board, Sheet sheet) {
        var place = place(board);
        return new ScoreThen(
                board,
                year.nameOf(board),
                points(
                        sheet.self().total(),
                        event -> event instanceof SelfScoreSubmitted e && e.board().equals(board)),
                sheet instanceof Sheet.Reviewed reviewed
                        ? points(reviewed.verification().total(), event -> verifies(event, board))
                        : null,
                year.scores()
                        .finalOf(board)
                        .map(score -> points(score.total(), event -> event.equals(score)))
                        .orElse(null),
                place == null ? null : place.rank(),
                place == null ? null : position(event -> event instanceof RankingComputed),
                isReopened(board, sheet));
    }

    private @Nullable Place place(String board) {
        return year.scores().ranking().stream()
                .flatMap(ranking -> ranking.places().stream())
                .filter(place -> place.board().equals(board))
                .findFirst()
                .orElse(null);
    }

    /** Whether a criterion is open again, or a score that was final is so no longer. */
    private boolean isReopened(String board, Sheet sheet) {
        boolean open =
                sheet instanceof Sheet.Verified verified
                        && verified.open().containsValue(Sheet.Matter.REOPENED);
        boolean wasFinal =
                year.scores().finals().stream().map(ScoreFinalised::board).anyMatch(board::equals);
        return open || (wasFinal && year.scores().finalOf(board).isEmpty());
    }

    private static boolean verifies(Event event, String board) {
        return (event instanceof ScoreVerified e && e.board().equals(board))
                || (event instanceof ScoreReverified r && r.board().equals(board));
    }

    private Points points(int total, Predicate<Event> said) {
        return new Points(total, position(said));
    }

    /** The last entry that said so. */
    private long position(Predicate<Event> said) {
        return until.moments().reversed().stream()
                .filter(moment -> said.test(moment.event()))
                .findFirst()
                .map(moment -> moment.entry().position())
                .orElseThrow();
    }
}
