package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.handedOver;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.conference.ConferenceReason;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearCommand.HandOverLeadership;
import vn.thidua.domain.cycle.YearCommand.LaunchMovement;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;

/** What frames a year: opening, movements, hand-over, closing. */
class YearTest {
    private static final OpenCycle OPEN = new OpenCycle(BLOC, YEAR, null, null, null);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    @Nested
    class Opening {
        @Test
        void a_year_copies_members_charter_offices_and_deadlines_from_its_bloc() {
            given(ABloc.withCharter(ABloc.charter())).on(DAY).when(OPEN).then(opened());
        }

        @Test
        void a_year_opens_once() {
            given(ABloc.withCharter(ABloc.charter()), opened())
                    .when(OPEN)
                    .rejected(YearReason.CYCLE_ALREADY_OPEN);
        }

        @Test
        void a_bloc_without_members_has_no_year() {
            given(ABloc.established()).when(OPEN).rejected(YearReason.CYCLE_HAS_NO_MEMBERS);
        }

        @Test
        void a_live_year_needs_a_charter() {
            given(ABloc.withMembers()).when(OPEN).rejected(YearReason.CHARTER_NOT_ADOPTED);
        }

        @Test
        void history_may_open_without_a_charter_and_then_knows_no_deadline() {
            given(ABloc.withMembers())
                    .on(LocalDate.of(2026, 5, 5))
                    .asHistoryOf(DAY)
                    .when(OPEN)
                    .accepted();
        }

        @Test
        void a_charter_counts_from_its_effective_day() {
            given(ABloc.withCharter(ABloc.charter()))
                    .on(LocalDate.of(2024, 12, 31))
                    .when(OPEN)
                    .rejected(YearReason.CYCLE_HAS_NO_MEMBERS);
        }
    }

    @Nested
    class History {
        @Test
        void only_the_past_is_history() {
            var refusal =
                    given(ABloc.withMembers())
                            .on(DAY)
                            .asHistoryOf(DAY.plusDays(1))
                            .when(OPEN)
                            .rejected(YearReason.HISTORY_FROM_THE_FUTURE);
            assertThat(refusal.vi()).contains("11/01/2025");
            assertThat(refusal.en()).contains("11 January 2025");
        }

        @Test
        void a_live_year_takes_no_back_dated_act() {
            given(opened())
                    .asHistoryOf(DAY.minusDays(3))
                    .when(sign("sen"))
                    .rejected(YearReason.HISTORY_IN_A_LIVE_YEAR);
        }

        @Test
        void a_year_of_history_takes_no_live_act() {
            given(opened(null, true))
                    .when(sign("sen"))
                    .rejected(YearReason.LIVE_ACT_IN_A_HISTORY_YEAR);
        }

        private SignPledge sign(String board) {
            return new SignPledge(BLOC, YEAR, board);
        }
    }

    @Nested
    class Movements {
        @Test
        void a_movement_may_run_for_several_years() {
            given(opened())
                    .when(launch(2025, 2027))
                    .then(
                            new MovementLaunched(
                                    BLOC, YEAR, "xanh", Issuer.BLOC, "Xanh", 2025, 2027, null));
        }

        @Test
        void a_movement_is_launched_once() {
            given(
                            opened(),
                            new MovementLaunched(
                                    BLOC, YEAR, "xanh", Issuer.BLOC, "Xanh", null, null, null))
                    .when(launch(null, null))
                    .rejected(YearReason.MOVEMENT_ALREADY_LAUNCHED);
        }

        @Test
        void a_movement_does_not_end_before_it_begins() {
            given(opened()).when(launch(2027, 2025)).rejected(YearReason.YEARS_REVERSED);
        }

        @Test
        void a_year_that_is_not_open_has_no_movement() {
            given().when(launch(null, null)).rejected(YearReason.CYCLE_NOT_OPEN);
        }

        private LaunchMovement launch(@Nullable Integer from, @Nullable Integer to) {
            return new LaunchMovement(BLOC, YEAR, "xanh", Issuer.BLOC, "Xanh", from, to, null);
        }
    }

    @Nested
    class Ending {
        private final CloseCycle close = new CloseCycle(BLOC, YEAR);

        @Test
        void the_office_of_head_passes_from_this_head_to_the_next() {
            given(opened(), convened())
                    .when(new HandOverLeadership(BLOC, YEAR, "ban"))
                    .then(new LeadershipHandedOver(BLOC, YEAR, "sen", "ban", 2026));
        }

        @Test
        void the_office_is_handed_over_once() {
            given(opened(), convened(), handedOver("ban"))
                    .when(new HandOverLeadership(BLOC, YEAR, "mai"))
                    .rejected(YearReason.LEADERSHIP_ALREADY_HANDED_OVER);
        }

        @Test
        void the_office_is_handed_over_at_the_conference() {
            given(opened())
                    .when(new HandOverLeadership(BLOC, YEAR, "ban"))
                    .rejected(ConferenceReason.CONFERENCE_NOT_CONVENED);
        }

        @Test
        void a_year_closes_after_the_hand_over() {
            given(opened(), convened(), handedOver("ban"))
                    .when(close)
                    .then(new CycleClosed(BLOC, YEAR));
        }

        @Test
        void a_year_does_not_close_before_the_hand_over() {
            given(opened(), convened()).when(close).rejected(YearReason.LEADERSHIP_NOT_HANDED_OVER);
        }

        @Test
        void a_year_does_not_close_over_an_open_ballot() {
            given(inSession(), flagBallot(Mode.NAMED, "ban"), handedOver("ban"))
                    .when(close)
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
        }

        @Test
        void a_year_does_not_close_before_the_ministry_has_decided() {
            var waiting =
                    new AwardProposed(
                            BLOC, YEAR, MINISTRY_FLAG, "ban", "Hoa Ban", "b", null, null, null);
            given(opened(), convened(), handedOver("ban"), waiting)
                    .when(close)
                    .rejected(YearReason.PROPOSAL_UNDECIDED);
        }

        @Test
        void a_closed_year_takes_nothing_more() {
            given(opened(), convened(), handedOver("ban"), new CycleClosed(BLOC, YEAR))
                    .when(new SignPledge(BLOC, YEAR, "sen"))
                    .rejected(YearReason.CYCLE_CLOSED);
        }
    }
}
