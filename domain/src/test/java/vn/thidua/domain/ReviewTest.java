package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AScore.actual;
import static vn.thidua.domain.AScore.after;
import static vn.thidua.domain.AScore.ask;
import static vn.thidua.domain.AScore.assign;
import static vn.thidua.domain.AScore.because;
import static vn.thidua.domain.AScore.explain;
import static vn.thidua.domain.AScore.lock;
import static vn.thidua.domain.AScore.locked;
import static vn.thidua.domain.AScore.movement;
import static vn.thidua.domain.AScore.notAssigned;
import static vn.thidua.domain.AScore.ready;
import static vn.thidua.domain.AScore.reverify;
import static vn.thidua.domain.AScore.scores;
import static vn.thidua.domain.AScore.selfScore;
import static vn.thidua.domain.AScore.usual;
import static vn.thidua.domain.AScore.verified;
import static vn.thidua.domain.AScore.verify;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.Spec.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoringCommand.ExplainScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;
import vn.thidua.domain.scoring.ScoringEvent.ExplanationRequested;
import vn.thidua.domain.scoring.ScoringEvent.ScoreExplained;
import vn.thidua.domain.scoring.ScoringEvent.ScoreInputsLocked;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;
import vn.thidua.domain.scoring.ScoringReason;
import vn.thidua.domain.scoring.Sheet;

/** Another board verifies, asks, hears the explanation and looks again. */
class ReviewTest {
    private static final List<Event> SCORED =
            after(ready(), selfScore("sen", usual("sen")), assign("sen", "mai"));
    private static final List<Event> VERIFIED = verified(ready(), "sen");
    private static final List<Event> ASKED = after(VERIFIED, ask("sen", "movement"));
    private static final LocalDate DUE = LocalDate.of(2025, 12, 22);

    @Nested
    class Verifying {
        @Test
        void the_verified_answer_replaces_that_of_the_board_also_where_it_is_lower() {
            var entries =
                    new ScoreEntry[] {
                        because("chưa triển khai hết", movement("sen", 2000)),
                        actual("reports", 1),
                        because("trễ hai lần", actual("late", 2))
                    };
            var verification = (ScoreVerified) after(SCORED, verify("sen", entries)).getLast();
            assertThat(verification.verifier()).isEqualTo("mai");
            assertThat(verification.scaleVersion()).isEqualTo(1);
            assertThat(verification.entries()).containsExactly(entries);
            assertThat(verification.total()).isEqualTo(2900);
            assertThat(verification.lines().get(3).hundredths()).isEqualTo(2000);
            assertThat(verification.lines().get(5).hundredths()).isEqualTo(-100);
        }

        @Test
        void a_change_says_why() {
            given(SCORED)
                    .when(
                            verify(
                                    "sen",
                                    movement("sen", 2999),
                                    actual("reports", 1),
                                    actual("late", 0)))
                    .rejected(ScoringReason.CHANGE_WITHOUT_NOTE);
            given(SCORED)
                    .when(
                            verify(
                                    "sen",
                                    movement("sen", 3000),
                                    actual("reports", 0),
                                    actual("late", 0)))
                    .rejected(ScoringReason.CHANGE_WITHOUT_NOTE);
            given(SCORED)
                    .when(verify("sen", with(notAssigned("revenue"))))
                    .rejected(ScoringReason.CHANGE_WITHOUT_NOTE);
        }

        @Test
        void the_same_number_written_otherwise_is_no_change() {
            given(SCORED)
                    .when(
                            verify(
                                    "sen",
                                    movement("sen", 3000),
                                    AScore.entry("reports", null, new BigDecimal("1.00"), null),
                                    actual("late", 0)))
                    .accepted();
        }

        @Test
        void only_the_assigned_board_verifies() {
            var entries = List.of(usual("sen"));
            given(SCORED)
                    .when(new VerifyScore(BLOC, YEAR, "sen", "ban", entries))
                    .rejected(ScoringReason.NOT_THE_VERIFIER);
            given(ready())
                    .when(verify("sen", usual("sen")))
                    .rejected(ScoringReason.NOT_THE_VERIFIER);
        }

        @Test
        void there_must_be_a_self_score() {
            given(after(ready(), assign("sen", "mai")))
                    .when(verify("sen", usual("sen")))
                    .rejected(ScoringReason.SELF_SCORE_MISSING);
        }

        @Test
        void it_happens_once_and_the_board_changes_nothing_after_it() {
            given(VERIFIED)
                    .when(verify("sen", usual("sen")))
                    .rejected(ScoringReason.VERIFICATION_BEGAN);
            given(VERIFIED)
                    .when(selfScore("sen", usual("sen")))
                    .rejected(ScoringReason.VERIFICATION_BEGAN);
        }

        @Test
        void a_self_score_by_an_earlier_scale_is_given_again() {
            var changed = AYear.all(SCORED, List.of(AScale.adopted(2, AScale.usual())));
            given(changed)
                    .when(verify("sen", usual("sen")))
                    .rejected(ScoringReason.SELF_SCORE_BY_EARLIER_SCALE);
            given(after(changed, selfScore("sen", usual("sen"))))
                    .when(verify("sen", usual("sen")))
                    .accepted();
        }

        private static ScoreEntry[] with(ScoreEntry more) {
            return new ScoreEntry[] {
                movement("sen", 3000), actual("reports", 1), actual("late", 0), more
            };
        }
    }

    @Nested
    class Explaining {
        @Test
        void the_verifier_asks_and_the_board_explains() {
            given(VERIFIED)
                    .when(ask("sen", "movement", "late"))
                    .then(
                            new ExplanationRequested(
                                    BLOC,
                                    YEAR,
                                    "sen",
                                    "mai",
                                    List.of("movement", "late"),
                                    "Vì sao?"));
            given(ASKED)
                    .when(explain("sen", "movement"))
                    .then(new ScoreExplained(BLOC, YEAR, "sen", "movement", "Vì …", List.of()));
        }

        @Test
        void only_the_verifier_asks_and_only_about_criteria_of_the_scale() {
            given(VERIFIED).when(ask("sen", "a")).rejected(ScoringReason.CRITERION_UNKNOWN);
            given(after(SCORED, assign("sen", "ban")))
                    .when(ask("sen", "movement"))
                    .rejected(ScoringReason.NOT_THE_VERIFIER);
            given(SCORED).when(ask("sen", "movement")).rejected(ScoringReason.NOT_VERIFIED);
        }

        @Test
        void only_what_is_asked_is_explained_and_once() {
            given(ASKED)
                    .when(explain("sen", "reports"))
                    .rejected(ScoringReason.EXPLANATION_NOT_ASKED);
            given(after(ASKED, explain("sen", "movement")))
                    .when(explain("sen", "movement"))
                    .rejected(ScoringReason.EXPLANATION_NOT_ASKED);
        }

        @Test
        void an_explanation_refers_to_evidence_that_is_attached() {
            given(ASKED)
                    .when(new ExplainScore(BLOC, YEAR, "sen", "movement", "Vì …", List.of("no")))
                    .rejected(ScoringReason.EVIDENCE_UNKNOWN);
        }

        @Test
        void after_its_deadline_an_explanation_is_refused() {
            given(ASKED, due()).on(DUE).when(explain("sen", "movement")).accepted();
            given(ASKED, due())
                    .on(DUE.plusDays(1))
                    .when(explain("sen", "movement"))
                    .rejected(ScoringReason.EXPLANATION_TOO_LATE);
        }
    }

    @Nested
    class LookingAgain {
        @Test
        void what_was_asked_or_explained_is_verified_again_and_everything_else_stays() {
            var entry = because("đã giải trình", movement("sen", 2500));
            var again = (ScoreReverified) after(ASKED, reverify("sen", entry)).getLast();
            assertThat(again.verifier()).isEqualTo("mai");
            assertThat(again.scaleVersion()).isEqualTo(1);
            assertThat(again.entries()).containsExactly(entry);
            assertThat(again.total()).isEqualTo(3500);
            var sheet =
                    (Sheet.Verified)
                            scores(after(ASKED, reverify("sen", entry))).sheet("sen").orElseThrow();
            assertThat(sheet.verification().lines()).isEqualTo(again.lines());
            assertThat(sheet.verification().total()).isEqualTo(3500);
            assertThat(sheet.open()).isEmpty();
        }

        @Test
        void what_nobody_asked_about_is_not_verified_again() {
            given(ASKED)
                    .when(reverify("sen", actual("reports", 1)))
                    .rejected(ScoringReason.CRITERION_NOT_OPEN);
        }

        @Test
        void another_change_says_why_again() {
            given(ASKED)
                    .when(reverify("sen", movement("sen", 2500)))
                    .rejected(ScoringReason.CHANGE_WITHOUT_NOTE);
            given(ASKED).when(reverify("sen", movement("sen", 3000))).accepted();
        }

        @Test
        void only_the_verifier_looks_again_and_only_before_the_lock() {
            given(locked(ready(), "sen"))
                    .when(reverify("sen", movement("sen", 3000)))
                    .rejected(ScoringReason.INPUTS_LOCKED);
            given(AYear.all(ASKED, List.of(new VerifierAssigned(BLOC, YEAR, "sen", "ban"))))
                    .when(reverify("sen", movement("sen", 3000)))
                    .rejected(ScoringReason.NOT_THE_VERIFIER);
        }
    }

    @Nested
    class Locking {
        @Test
        void inputs_are_locked_once_verified() {
            given(VERIFIED).when(lock("sen")).then(new ScoreInputsLocked(BLOC, YEAR, "sen"));
            given(SCORED).when(lock("sen")).rejected(ScoringReason.NOT_VERIFIED);
            given(ready()).when(lock("sen")).rejected(ScoringReason.SELF_SCORE_MISSING);
            given(locked(ready(), "sen")).when(lock("sen")).rejected(ScoringReason.INPUTS_LOCKED);
        }

        @Test
        void a_question_waits_for_its_explanation_or_for_the_deadline() {
            given(ASKED).when(lock("sen")).rejected(ScoringReason.EXPLANATION_AWAITED);
            given(ASKED, due())
                    .on(DUE)
                    .when(lock("sen"))
                    .rejected(ScoringReason.EXPLANATION_AWAITED);
            given(ASKED, due()).on(DUE.plusDays(1)).when(lock("sen")).accepted();
        }

        @Test
        void an_explanation_is_heard_before_the_lock() {
            var explained = after(ASKED, explain("sen", "movement"));
            given(explained, due())
                    .on(DUE.plusDays(1))
                    .when(lock("sen"))
                    .rejected(ScoringReason.REVERIFICATION_DUE);
            given(after(explained, reverify("sen", movement("sen", 3000))))
                    .when(lock("sen"))
                    .accepted();
        }
    }

    private static DeadlineSet due() {
        return new DeadlineSet(BLOC, YEAR, Step.EXPLANATION, DUE, ABloc.SOURCE);
    }
}
