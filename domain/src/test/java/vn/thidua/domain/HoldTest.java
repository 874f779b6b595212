package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.PAPER;
import static vn.thidua.domain.AnAward.decided;
import static vn.thidua.domain.AnAward.held;
import static vn.thidua.domain.AnAward.left;
import static vn.thidua.domain.AnAward.lifted;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.meetingUnder;
import static vn.thidua.domain.AnAward.propose;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.EligibilityCommand.LiftHold;
import vn.thidua.domain.award.EligibilityCommand.PlaceHold;
import vn.thidua.domain.award.EligibilityEvent.HoldLifted;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.award.HoldGround;
import vn.thidua.domain.cycle.YearReason;

/** What holds a board back, and what clears it. */
class HoldTest {

    @Nested
    class Holding {
        @Test
        void a_hold_says_which_proposals_it_stops() {
            given(
                            meeting("ban", "sen"),
                            proposed(MINISTRY_FLAG, "ban"),
                            proposed(MINISTRY_FLAG, "sen"),
                            proposed(GOVERNMENT_FLAG, "ban"),
                            decided(GOVERNMENT_FLAG, "ban", DecisionOutcome.REFUSED, null))
                    .on(DAY)
                    .when(place("ban", DAY))
                    .then(placed("ban", DAY, MINISTRY_FLAG));
        }

        @Test
        void a_hold_has_an_identifier_of_its_own() {
            given(meeting(), placed("sen", DAY))
                    .on(DAY)
                    .when(place("ban", DAY))
                    .rejected(EligibilityReason.HOLD_ALREADY_PLACED);
        }

        @Test
        void a_hold_does_not_begin_on_a_day_to_come() {
            given(meeting())
                    .on(DAY)
                    .when(place("ban", DAY.plusDays(1)))
                    .rejected(AwardReason.DAY_NOT_COME);
        }

        @Test
        void who_was_never_a_member_is_not_held() {
            given(meeting()).on(DAY).when(place("xa", DAY)).rejected(YearReason.NOT_A_MEMBER);
        }

        @Test
        void a_board_that_left_may_still_be_held() {
            given(meeting(), left("ban", "quy"))
                    .on(DAY)
                    .when(place("ban", DAY))
                    .then(placed("ban", DAY));
        }

        @Test
        void a_held_board_is_not_proposed() {
            var refusal =
                    given(meetingUnder(AnAward.byConsensus(), "ban"), held("ban", "h"))
                            .when(propose(MINISTRY_FLAG, "ban"))
                            .rejected(EligibilityReason.BOARD_ON_HOLD);
            assertThat(refusal.vi()).contains("BQL Hoa ban", "thanh tra");
        }

        @Test
        void every_hold_has_to_be_lifted() {
            var twice =
                    all(
                            meetingUnder(AnAward.byConsensus(), "ban"),
                            List.of(held("ban", "h"), held("ban", "i"), lifted("ban", "h")));
            given(twice)
                    .when(propose(MINISTRY_FLAG, "ban"))
                    .rejected(EligibilityReason.BOARD_ON_HOLD);
            given(twice, lifted("ban", "i")).when(propose(MINISTRY_FLAG, "ban")).accepted();
        }
    }

    @Nested
    class Lifting {
        @Test
        void a_hold_is_lifted_on_the_day_it_began_at_the_earliest() {
            given(meeting(), placed("ban", DAY))
                    .on(DAY)
                    .when(lift("ban", DAY))
                    .then(new HoldLifted(BLOC, YEAR, "ban", "h", PAPER, DAY));
            given(meeting(), placed("ban", DAY))
                    .on(DAY)
                    .when(lift("ban", DAY.minusDays(1)))
                    .rejected(EligibilityReason.LIFTED_BEFORE_PLACED);
        }

        @Test
        void a_hold_is_not_lifted_on_a_day_to_come() {
            given(meeting(), placed("ban", DAY))
                    .on(DAY)
                    .when(lift("ban", DAY.plusDays(1)))
                    .rejected(AwardReason.DAY_NOT_COME);
        }

        @Test
        void a_hold_is_lifted_once() {
            given(meeting(), held("ban", "h"), lifted("ban", "h"))
                    .on(DAY)
                    .when(lift("ban", DAY))
                    .rejected(EligibilityReason.HOLD_ALREADY_LIFTED);
        }

        @Test
        void the_hold_of_another_board_is_not_lifted() {
            given(meeting(), held("sen", "h"))
                    .on(DAY)
                    .when(lift("ban", DAY))
                    .rejected(EligibilityReason.HOLD_UNKNOWN);
        }
    }

    private static PlaceHold place(String board, LocalDate from) {
        return new PlaceHold(BLOC, YEAR, board, "h", HoldGround.DISCIPLINE, PAPER, from);
    }

    private static HoldPlaced placed(String board, LocalDate from, AwardKind... suspended) {
        return new HoldPlaced(
                BLOC, YEAR, board, "h", HoldGround.DISCIPLINE, PAPER, from, List.of(suspended));
    }

    private static LiftHold lift(String board, LocalDate on) {
        return new LiftHold(BLOC, YEAR, board, "h", PAPER, on);
    }
}
