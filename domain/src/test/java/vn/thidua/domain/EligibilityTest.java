package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.PAPER;
import static vn.thidua.domain.AnAward.decided;
import static vn.thidua.domain.AnAward.held;
import static vn.thidua.domain.AnAward.history;
import static vn.thidua.domain.AnAward.left;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.meetingUnder;
import static vn.thidua.domain.AnAward.propose;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.AnAward.with;
import static vn.thidua.domain.AnAward.year;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.Eligibility;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.award.Ground;
import vn.thidua.domain.award.Ground.Kind;
import vn.thidua.domain.award.HoldGround;
import vn.thidua.domain.bloc.Discipline;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;

/** Who may be proposed, and what holds a board back. */
class EligibilityTest {

    @Nested
    class Grounds {
        @Test
        void a_board_that_did_its_part_has_no_ground_against_it() {
            assertThat(grounds(meeting("ban"))).isEmpty();
        }

        @Test
        void a_missing_pledge_and_result_stand_in_order_and_are_no_law() {
            assertThat(grounds(meeting()))
                    .extracting(Ground::kind, ground -> ground.source().kind())
                    .containsExactly(
                            tuple(Kind.NO_PLEDGE, Source.Kind.ASSUMPTION),
                            tuple(Kind.NO_RESULT, Source.Kind.ASSUMPTION));
        }

        @Test
        void a_registered_pledge_is_not_a_signed_one() {
            assertThat(grounds(all(meeting(), List.of(AYear.registered("ban")))))
                    .extracting(Ground::kind)
                    .contains(Kind.NO_PLEDGE);
        }

        @Test
        void a_charter_may_ask_for_neither() {
            var charter = with(null, new Discipline(false, false, false, 5, SOURCE), null);
            assertThat(grounds(meetingUnder(charter))).isEmpty();
        }

        @Test
        void late_counts_only_where_the_charter_does_not_tolerate_it() {
            var strict = with(null, new Discipline(true, true, false, 5, SOURCE), null);
            assertThat(grounds(all(meetingUnder(strict), late(1))))
                    .extracting(Ground::kind)
                    .containsExactly(Kind.LATE_PLEDGE, Kind.LATE_RESULT);
            assertThat(grounds(all(meetingUnder(strict), late(0)))).isEmpty();
            assertThat(grounds(all(meeting(), late(1)))).isEmpty();
        }

        @Test
        void a_pledge_whose_registration_is_unknown_is_not_late() {
            var strict = with(null, new Discipline(true, true, false, 5, SOURCE), null);
            assertThat(grounds(meetingUnder(strict, "ban"))).isEmpty();
        }

        @Test
        void the_sentence_names_the_charter_where_the_charter_says_so() {
            var source = new Source(Source.Kind.CHARTER, "Điều 9");
            var charter = with(null, new Discipline(true, false, true, 5, source), null);
            assertThat(grounds(meetingUnder(charter)))
                    .singleElement()
                    .satisfies(ground -> {
                        assertThat(ground.source()).isEqualTo(source);
                        assertThat(ground.vi()).contains("theo quy chế");
                        assertThat(ground.en()).contains("by the charter");
                    });
        }

        @Test
        void each_hold_is_a_ground_and_only_the_text_that_was_read_is_shown_as_law() {
            var before = LocalDate.of(2025, 6, 30);
            var holds =
                    List.<Event>of(
                            placed("ban", HoldGround.PRESS, before),
                            placed("ban", HoldGround.PRESS, before.plusDays(1)),
                            placed("ban", HoldGround.CHARTER, DAY));
            assertThat(grounds(all(meeting("ban"), holds)))
                    .extracting(Ground::kind, ground -> ground.source().kind())
                    .containsExactly(
                            tuple(Kind.HOLD, Source.Kind.ASSUMPTION),
                            tuple(Kind.HOLD, Source.Kind.LAW),
                            tuple(Kind.HOLD, Source.Kind.CHARTER));
        }

        @Test
        void a_proposal_that_stands_is_a_ground_against_another() {
            assertThat(grounds(all(meeting("ban"), List.of(proposed(MINISTRY_FLAG, "ban")))))
                    .extracting(Ground::kind)
                    .containsExactly(Kind.SAME_ACHIEVEMENT);
        }

        @Test
        void a_board_that_left_is_named_with_the_law_where_another_succeeds_it() {
            assertThat(grounds(all(meeting("ban"), List.of(left("ban", "quy")))))
                    .extracting(Ground::kind, ground -> ground.source().kind())
                    .containsExactly(tuple(Kind.DEPARTED, Source.Kind.LAW));
            assertThat(grounds(all(meeting("ban"), List.of(left("ban", null)))))
                    .extracting(Ground::kind, ground -> ground.source().kind())
                    .containsExactly(tuple(Kind.DEPARTED, Source.Kind.DOCUMENT));
        }

        @Test
        void history_is_held_to_what_its_source_tells() {
            assertThat(grounds(all(history(), late(9)))).isEmpty();
            assertThat(grounds(all(history(), List.of(proposed(MINISTRY_FLAG, "ban"))))).isEmpty();
            assertThat(grounds(all(history(), List.of(held("ban", "h"))))).hasSize(1);
        }

        private List<Ground> grounds(List<Event> events) {
            return Eligibility.of(year(events), "ban");
        }
    }

    @Nested
    class Proposing {
        @Test
        void who_has_not_signed_is_not_proposed_and_the_refusal_says_why() {
            var refusal =
                    given(meetingUnder(AnAward.byConsensus()))
                            .when(propose(MINISTRY_FLAG, "ban"))
                            .rejected(EligibilityReason.NOT_ELIGIBLE);
            assertThat(refusal.vi()).contains("chưa ký giao ước", "không phải luật");
        }

        @Test
        void the_flag_and_the_certificate_of_a_year_rest_on_one_achievement() {
            given(meetingUnder(AnAward.byConsensus(), "ban"), proposed(MINISTRY_FLAG, "ban"))
                    .when(propose(CERTIFICATE_OF_MERIT, "ban"))
                    .rejected(EligibilityReason.ONE_AWARD_PER_ACHIEVEMENT);
        }

        @Test
        void a_refused_flag_leaves_the_certificate_open() {
            given(
                            meetingUnder(AnAward.byConsensus(), "ban"),
                            proposed(MINISTRY_FLAG, "ban"),
                            decided(MINISTRY_FLAG, "ban", DecisionOutcome.REFUSED, null))
                    .when(propose(CERTIFICATE_OF_MERIT, "ban"))
                    .accepted();
        }

        @Test
        void the_governments_flag_builds_on_the_ministrys() {
            given(meetingUnder(AnAward.byConsensus(), "ban"))
                    .when(propose(GOVERNMENT_FLAG, "ban"))
                    .rejected(EligibilityReason.MINISTRY_FLAG_FIRST);
            given(meetingUnder(AnAward.byConsensus(), "ban"), proposed(MINISTRY_FLAG, "ban"))
                    .when(propose(GOVERNMENT_FLAG, "ban"))
                    .accepted();
        }

        @Test
        void a_ministry_flag_that_became_a_certificate_does_not_carry_the_governments() {
            given(
                            meetingUnder(AnAward.byConsensus(), "ban"),
                            proposed(MINISTRY_FLAG, "ban"),
                            decided(
                                    MINISTRY_FLAG,
                                    "ban",
                                    DecisionOutcome.DOWNGRADED,
                                    CERTIFICATE_OF_MERIT))
                    .when(propose(GOVERNMENT_FLAG, "ban"))
                    .rejected(EligibilityReason.MINISTRY_FLAG_FIRST);
        }

        @Test
        void history_may_tell_of_any_award() {
            given(history(), proposed(MINISTRY_FLAG, "ban"))
                    .asHistoryOf(LocalDate.of(2023, 1, 6))
                    .on(DAY)
                    .when(propose(CERTIFICATE_OF_MERIT, "ban"))
                    .accepted();
            given(history())
                    .asHistoryOf(LocalDate.of(2023, 1, 6))
                    .on(DAY)
                    .when(propose(GOVERNMENT_FLAG, "ban"))
                    .accepted();
        }

        @Test
        void a_board_that_has_ended_is_not_proposed_but_its_successor_is() {
            var merged =
                    all(
                            meetingUnder(AnAward.byConsensus(), "ban", "quy"),
                            List.of(left("ban", "quy")));
            var refusal =
                    given(merged)
                            .when(propose(MINISTRY_FLAG, "ban"))
                            .rejected(ChangeReason.BOARD_SUCCEEDED);
            assertThat(refusal.vi()).contains("BQL Hoa quy");
            given(merged).when(propose(MINISTRY_FLAG, "quy")).accepted();
        }

        @Test
        void a_board_that_left_the_bloc_is_not_proposed() {
            given(meetingUnder(AnAward.byConsensus(), "ban"), left("ban", null))
                    .when(propose(MINISTRY_FLAG, "ban"))
                    .rejected(ChangeReason.BOARD_LEFT);
        }
    }

    private static List<Event> late(int days) {
        return List.of(
                new PledgeRegistered(BLOC, YEAR, "ban", 1, List.of(), null, days),
                AYear.signed("ban"),
                new AnnualResultSubmitted(
                        BLOC, YEAR, "ban", 1, FigureStatus.ESTIMATE, List.of(), days));
    }

    private static HoldPlaced placed(String board, HoldGround ground, LocalDate from) {
        return new HoldPlaced(
                BLOC, YEAR, board, "h-" + ground + from, ground, PAPER, from, List.of());
    }
}
