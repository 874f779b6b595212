package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ADossier.accepted;
import static vn.thidua.domain.ADossier.handedIn;
import static vn.thidua.domain.ADossier.returned;
import static vn.thidua.domain.ADossier.sealed;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.MINUTES;
import static vn.thidua.domain.AnAward.PAPER;
import static vn.thidua.domain.AnAward.awarded;
import static vn.thidua.domain.AnAward.decide;
import static vn.thidua.domain.AnAward.decided;
import static vn.thidua.domain.AnAward.held;
import static vn.thidua.domain.AnAward.history;
import static vn.thidua.domain.AnAward.left;
import static vn.thidua.domain.AnAward.lifted;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.award.DecisionOutcome.AWARDED;
import static vn.thidua.domain.award.DecisionOutcome.DOWNGRADED;
import static vn.thidua.domain.award.DecisionOutcome.REFUSED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierReason;
import vn.thidua.domain.law.LawBook;

/** What the ministry decides, on what, and the prize that follows. */
class DecisionTest {
    private static final List<Event> READY = all(meeting("ban"), accepted(MINISTRY_FLAG, "ban"));
    private static final RecordDecision AWARD = decide(MINISTRY_FLAG, "ban", AWARDED, null);

    @Nested
    class Deciding {
        @Test
        void a_decision_follows_a_proposal_and_the_prize_follows_it() {
            given(READY)
                    .on(DAY)
                    .when(AWARD)
                    .then(awarded(MINISTRY_FLAG, "ban"), prize(MINISTRY_FLAG, "8.0", 18_720_000));
        }

        @Test
        void a_lower_award_is_paid_as_what_it_is() {
            given(READY)
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DOWNGRADED, CERTIFICATE_OF_MERIT))
                    .then(
                            decided(MINISTRY_FLAG, "ban", DOWNGRADED, CERTIFICATE_OF_MERIT),
                            prize(CERTIFICATE_OF_MERIT, "3.0", 7_020_000));
        }

        @Test
        void a_refusal_needs_no_dossier_and_brings_no_prize() {
            given(meeting("ban"), proposed(MINISTRY_FLAG, "ban"))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", REFUSED, null))
                    .then(decided(MINISTRY_FLAG, "ban", REFUSED, null));
        }

        @Test
        void no_prize_is_computed_where_the_law_of_the_day_is_not_known() {
            var early = LocalDate.of(2025, 6, 30);
            given(READY)
                    .on(DAY)
                    .when(
                            new RecordDecision(
                                    BLOC, YEAR, MINISTRY_FLAG, "ban", AWARDED, PAPER, early, null))
                    .then(
                            new DecisionRecorded(
                                    BLOC, YEAR, MINISTRY_FLAG, "ban", AWARDED, PAPER, early, null));
        }

        @Test
        void there_is_no_decision_without_a_proposal() {
            given(meeting("ban")).on(DAY).when(AWARD).rejected(AwardReason.AWARD_NOT_PROPOSED);
        }

        @Test
        void a_decision_is_recorded_once() {
            given(READY, awarded(MINISTRY_FLAG, "ban"))
                    .on(DAY)
                    .when(AWARD)
                    .rejected(AwardReason.DECISION_ALREADY_RECORDED);
        }

        @Test
        void a_decision_of_a_day_to_come_is_not_recorded() {
            given(READY).on(DAY.minusDays(1)).when(AWARD).rejected(AwardReason.DAY_NOT_COME);
        }

        @Test
        void a_downgrade_names_a_lower_award() {
            for (var instead : new AwardKind[] {null, MINISTRY_FLAG, GOVERNMENT_FLAG}) {
                given(READY)
                        .on(DAY)
                        .when(decide(MINISTRY_FLAG, "ban", DOWNGRADED, instead))
                        .rejected(AwardReason.GRANTED_INSTEAD_NOT_LOWER);
            }
        }

        @Test
        void only_a_downgrade_names_another_award() {
            given(READY)
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", AWARDED, CERTIFICATE_OF_MERIT))
                    .rejected(AwardReason.GRANTED_INSTEAD_NEEDLESS);
        }
    }

    @Nested
    class WhoReceives {
        @Test
        void a_held_board_is_neither_awarded_nor_given_less_but_may_be_refused() {
            var onHold = all(READY, List.of(held("ban", "h", MINISTRY_FLAG)));
            given(onHold).on(DAY).when(AWARD).rejected(EligibilityReason.BOARD_ON_HOLD);
            given(onHold)
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DOWNGRADED, CERTIFICATE_OF_MERIT))
                    .rejected(EligibilityReason.BOARD_ON_HOLD);
            given(onHold).on(DAY).when(decide(MINISTRY_FLAG, "ban", REFUSED, null)).accepted();
            given(onHold, lifted("ban", "h")).on(DAY).when(AWARD).accepted();
        }

        @Test
        void a_board_that_has_ended_receives_nothing() {
            given(READY, left("ban", "quy"))
                    .on(DAY)
                    .when(AWARD)
                    .rejected(ChangeReason.BOARD_SUCCEEDED);
            given(READY, left("ban", null))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DOWNGRADED, CERTIFICATE_OF_MERIT))
                    .rejected(ChangeReason.BOARD_LEFT);
            given(READY, left("ban", "quy"))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", REFUSED, null))
                    .accepted();
        }

        @Test
        void the_governments_flag_falls_with_the_ministrys() {
            var both =
                    all(
                            meeting("ban"),
                            accepted(GOVERNMENT_FLAG, "ban"),
                            List.of(voted(true), proposed(MINISTRY_FLAG, "ban")));
            var government = decide(GOVERNMENT_FLAG, "ban", AWARDED, null);
            given(both).on(DAY).when(government).accepted();
            given(both, decided(MINISTRY_FLAG, "ban", REFUSED, null))
                    .on(DAY)
                    .when(government)
                    .rejected(EligibilityReason.MINISTRY_FLAG_FIRST);
            given(both, decided(MINISTRY_FLAG, "ban", REFUSED, null))
                    .on(DAY)
                    .when(decide(GOVERNMENT_FLAG, "ban", DOWNGRADED, CERTIFICATE_OF_MERIT))
                    .accepted();
        }
    }

    @Nested
    class OnADossier {
        @Test
        void an_award_needs_an_accepted_dossier() {
            var decisions =
                    List.of(AWARD, decide(MINISTRY_FLAG, "ban", DOWNGRADED, CERTIFICATE_OF_MERIT));
            for (var decision : decisions) {
                given(meeting("ban"), proposed(MINISTRY_FLAG, "ban"))
                        .on(DAY)
                        .when(decision)
                        .rejected(DossierReason.DOSSIER_NOT_ACCEPTED);
                given(
                                meeting("ban"),
                                proposed(MINISTRY_FLAG, "ban"),
                                sealed(MINISTRY_FLAG, "ban"),
                                handedIn(MINISTRY_FLAG, "ban", 1, "DECREE_152_2025"))
                        .on(DAY)
                        .when(decision)
                        .rejected(DossierReason.DOSSIER_NOT_ACCEPTED);
                given(READY, returned(MINISTRY_FLAG, "ban"))
                        .on(DAY)
                        .when(decision)
                        .rejected(DossierReason.DOSSIER_NOT_ACCEPTED);
            }
        }

        @Test
        void history_may_tell_of_no_dossier() {
            given(history("ban"), proposed(MINISTRY_FLAG, "ban"))
                    .asHistoryOf(DAY)
                    .on(DAY)
                    .when(AWARD)
                    .accepted();
        }

        @Test
        void history_may_tell_of_an_award_that_its_council_did_not_pass() {
            given(all(history("ban"), accepted(MINISTRY_FLAG, "ban")), voted(MINISTRY_FLAG, false))
                    .asHistoryOf(DAY)
                    .on(DAY)
                    .when(AWARD)
                    .accepted();
        }

        @Test
        void what_the_council_did_not_pass_is_not_awarded_but_less_may_be_given() {
            given(READY, voted(MINISTRY_FLAG, true)).on(DAY).when(AWARD).accepted();
            var refusal =
                    given(READY, voted(MINISTRY_FLAG, false))
                            .on(DAY)
                            .when(AWARD)
                            .rejected(DossierReason.COUNCIL_DID_NOT_PASS);
            assertThat(refusal.vi()).contains("7 phiếu", "cần 8");
            given(READY, voted(MINISTRY_FLAG, false))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DOWNGRADED, CERTIFICATE_OF_MERIT))
                    .accepted();
        }

        @Test
        void where_the_law_asks_for_a_vote_of_the_council_there_is_no_award_without() {
            given(all(meeting("ban"), accepted(MINISTRY_FLAG, "ban", "DECREE_98_2023")))
                    .on(DAY)
                    .when(AWARD)
                    .rejected(DossierReason.COUNCIL_VOTE_MISSING);
        }
    }

    private static CouncilVoted voted(boolean passed) {
        return voted(GOVERNMENT_FLAG, passed);
    }

    private static CouncilVoted voted(AwardKind award, boolean passed) {
        return new CouncilVoted(
                BLOC, YEAR, award, "ban", 10, 10, passed ? 8 : 7, 8, ABloc.SOURCE, passed, MINUTES);
    }

    private static PrizeComputed prize(AwardKind granted, String factor, int amount) {
        return new PrizeComputed(
                BLOC,
                YEAR,
                MINISTRY_FLAG,
                "ban",
                granted,
                new BigDecimal(factor),
                2_340_000,
                amount,
                LawBook.prizeFactor(granted, DAY).orElseThrow().source(),
                LawBook.baseSalary(DAY).orElseThrow().source());
    }
}
