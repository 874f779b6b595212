package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AScale.adopt;
import static vn.thidua.domain.AScale.adopted;
import static vn.thidua.domain.AScale.by;
import static vn.thidua.domain.AScale.group;
import static vn.thidua.domain.AScale.leaf;
import static vn.thidua.domain.AScale.scale;
import static vn.thidua.domain.AScale.shown;
import static vn.thidua.domain.AScore.COMPARE;
import static vn.thidua.domain.AScore.RANK;
import static vn.thidua.domain.AScore.actual;
import static vn.thidua.domain.AScore.after;
import static vn.thidua.domain.AScore.allFinal;
import static vn.thidua.domain.AScore.ask;
import static vn.thidua.domain.AScore.because;
import static vn.thidua.domain.AScore.entry;
import static vn.thidua.domain.AScore.finalise;
import static vn.thidua.domain.AScore.lock;
import static vn.thidua.domain.AScore.locked;
import static vn.thidua.domain.AScore.ready;
import static vn.thidua.domain.AScore.reverify;
import static vn.thidua.domain.AScore.scores;
import static vn.thidua.domain.AScore.verified;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.Spec.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoreScale;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringReason;
import vn.thidua.domain.scoring.Sheet;

/** A verification that is opened again takes the final score and the ranking with it. */
class ReopenedScoreTest {
    private static final List<Event> RANKED = after(allFinal(), RANK);
    private static final List<Event> REOPENED =
            all(
                    RANKED,
                    List.of(
                            submitted(
                                    "sen",
                                    2,
                                    FigureStatus.FINAL,
                                    figure(Indicator.REVENUE, 1000L, 1400)),
                            reopened("sen", "revenue")));
    private static final List<Event> LOCKED_AGAIN =
            after(REOPENED, reverify("sen", figures("revenue")), lock("sen"));

    @Test
    void the_final_score_and_the_ranking_stand_no_longer_but_stay_readable() {
        var before = scores(RANKED);
        var scores = scores(REOPENED);
        assertThat(scores.finalOf("sen")).isEmpty();
        assertThat(scores.finalOf("mai")).isEqualTo(before.finalOf("mai"));
        assertThat(scores.ranking()).isEmpty();
        assertThat(scores.rankings()).isEqualTo(before.rankings()).hasSize(1);
        assertThat(scores.finals()).isEqualTo(before.finals()).hasSize(3);
    }

    @Test
    void a_score_outside_the_ranking_leaves_the_ranking_alone() {
        var scores = scores(all(RANKED, List.of(reopened("lan", "revenue"))));
        assertThat(scores.ranking()).isPresent();
    }

    @Test
    void it_is_verified_again_before_the_lock() {
        given(REOPENED).when(lock("sen")).rejected(ScoringReason.REVERIFICATION_DUE);
        given(REOPENED)
                .when(reverify("sen", actual("reports", 1)))
                .rejected(ScoringReason.CRITERION_NOT_OPEN);
        given(LOCKED_AGAIN).when(lock("sen")).rejected(ScoringReason.INPUTS_LOCKED);
    }

    @Test
    void a_second_look_takes_the_figure_of_today_and_nobody_has_to_say_why() {
        var again =
                (ScoreReverified) after(REOPENED, reverify("sen", figures("revenue"))).getLast();
        assertThat(again.lines().get(1).actual()).isEqualByComparingTo("1400");
    }

    @Test
    void what_is_not_opened_keeps_the_figure_that_was_verified() {
        var moved = submitted("sen", 2, FigureStatus.FINAL, figure(Indicator.REVENUE, 1000L, 1201));
        var asked = after(all(verified(ready(), "sen"), List.of(moved)), ask("sen", "reports"));
        var again = (ScoreReverified) after(asked, reverify("sen", actual("reports", 1))).getLast();
        assertThat(again.lines().get(1).actual()).isEqualByComparingTo("1200");
    }

    @Test
    void the_comparison_is_computed_again_and_changes_the_scores_of_the_others() {
        given(LOCKED_AGAIN).when(finalise("sen")).rejected(ScoringReason.RELATIVE_NOT_COMPUTED);
        var compared = after(LOCKED_AGAIN, COMPARE);
        var scores = scores(compared);
        assertThat(scores.finalOf("mai")).isEmpty();
        assertThat(scores.finalOf("ban")).isPresent();
        given(compared).when(finalise("ban")).rejected(ScoringReason.SCORE_ALREADY_FINAL);
        given(after(compared, finalise("sen"))).when(RANK).rejected(ScoringReason.SCORE_NOT_FINAL);
        var again = after(compared, finalise("sen"), finalise("mai"), RANK);
        assertThat(scores(again).ranking().orElseThrow().ranking()).isEqualTo(2);
        assertThat(scores(again).finalOf("mai").map(ScoreFinalised::total)).hasValue(7750);
    }

    @Test
    void comparing_again_without_a_change_leaves_everything_as_it_is() {
        var again = scores(after(RANKED, COMPARE));
        assertThat(again.ranking()).isPresent();
        assertThat(again.finalOf("sen")).isPresent();
    }

    @Test
    void what_was_asked_before_stays_open_beside_what_is_opened() {
        var asked = after(verified(ready(), "sen"), ask("sen", "late"));
        var both = scores(all(asked, List.of(reopened("sen", "revenue"))));
        assertThat(((Sheet.Verified) both.sheet("sen").orElseThrow()).open())
                .containsOnlyKeys("late", "revenue");
    }

    @Test
    void a_new_scale_opens_what_it_changes_and_the_ranking_waits() {
        var next = usualWith(by(Formula.COUNT, 250, null));
        given(RANKED)
                .when(adopt(2, next))
                .then(
                        adopted(2, next),
                        changed("sen", "reports"),
                        changed("mai", "reports"),
                        changed("ban", "reports"));
        given(after(RANKED, adopt(2, next))).when(RANK).rejected(ScoringReason.SCORE_NOT_FINAL);
    }

    @Test
    void a_new_scale_that_changes_no_criterion_opens_them_all() {
        given(locked(ready(), "sen"))
                .when(adopt(2, AScale.usual()))
                .then(
                        adopted(2, AScale.usual()),
                        changed("sen", "revenue", "movement", "reports", "late"));
    }

    @Test
    void by_a_new_scale_every_changed_criterion_is_answered_anew_and_the_rest_is_carried_over() {
        var next = usualWith(by(Formula.COUNT, 250, null));
        var year = after(RANKED, adopt(2, next));
        given(year)
                .when(reverify("sen", figures("revenue")))
                .rejected(ScoringReason.CRITERION_NOT_OPEN);
        var again = (ScoreReverified) after(year, reverify("sen", actual("reports", 1))).getLast();
        assertThat(again.scaleVersion()).isEqualTo(2);
        assertThat(again.total()).isEqualTo(3250);
        assertThat(again.lines().get(1).actual()).isEqualByComparingTo("1200");
    }

    @Test
    void by_a_new_scale_no_answer_stands_for_a_changed_criterion() {
        var next = usualWith(by(Formula.COUNT, 250, null));
        var year = all(after(RANKED, adopt(2, next)), List.of(reopened("sen", "late")));
        given(year)
                .when(reverify("sen", actual("late", 0)))
                .rejected(ScoringReason.CRITERION_UNANSWERED);
        given(year)
                .when(reverify("sen", actual("late", 0), because("mới", actual("reports", 2))))
                .accepted();
    }

    private static ScoreScale usualWith(Measure reports) {
        return scale(
                group("a", 6000),
                leaf("revenue", "a", 6000, by(Formula.RELATIVE, Indicator.REVENUE)),
                group("b", 4000),
                shown("movement", "b", 3000, by(Formula.DIRECT)),
                leaf("reports", "b", 1000, reports),
                leaf("late", "b", 0, by(Formula.PENALTY, 50, null)));
    }

    private static ScoreEntry figures(String criterion) {
        return entry(criterion, null, null, null);
    }

    private static VerificationReopened reopened(String board, String... criteria) {
        return new VerificationReopened(
                BLOC, YEAR, board, List.of(criteria), ReopenCause.RESTATEMENT, null);
    }

    private static VerificationReopened changed(String board, String... criteria) {
        return new VerificationReopened(
                BLOC, YEAR, board, List.of(criteria), ReopenCause.SCALE, null);
    }
}
