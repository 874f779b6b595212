package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ABoard.START;
import static vn.thidua.domain.ABoard.bloc;
import static vn.thidua.domain.ABoard.dissolved;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.bloc.Capacity.ACTING_LEADER;
import static vn.thidua.domain.bloc.Capacity.CLERK;
import static vn.thidua.domain.bloc.Capacity.LEADER;
import static vn.thidua.domain.bloc.Capacity.SUBSTITUTE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BoardReason;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.LeadingCommand.EndMandate;
import vn.thidua.domain.bloc.LeadingCommand.GrantMandate;
import vn.thidua.domain.bloc.LeadingEvent.MandateEnded;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;

/** Who may act for a board: by a dated mandate, under one leader at a time. */
class MandateTest {
    private static final LocalDate EVE = JULY.minusDays(1);

    @Nested
    class Granting {
        @Test
        void a_person_acts_for_a_board_from_a_day_on() {
            given(withMembers())
                    .when(grant("m1", "sen", LEADER, START, null))
                    .then(granted("m1", LEADER, START, null));
        }

        @Test
        void a_mandate_has_an_identifier_of_its_own() {
            given(withMembers(), granted("m1", LEADER, START, EVE))
                    .when(grant("m1", "mai", CLERK, JULY, null))
                    .rejected(BoardReason.MANDATE_ID_USED);
        }

        @Test
        void the_board_is_a_member_on_the_first_day() {
            given(withMembers())
                    .when(grant("m1", "sen", LEADER, START.minusDays(1), null))
                    .rejected(BoardReason.EFFECT_BEFORE_START);
            given(withMembers(), dissolved("sen", JULY))
                    .when(grant("m1", "sen", LEADER, JULY, null))
                    .rejected(BoardReason.BOARD_CEASED);
        }

        @Test
        void a_mandate_may_last_a_day_but_does_not_end_before_it_begins() {
            given(withMembers()).when(grant("m1", "sen", LEADER, JULY, JULY)).accepted();
            given(withMembers())
                    .when(grant("m1", "sen", LEADER, JULY, EVE))
                    .rejected(BoardReason.MANDATE_REVERSED);
        }

        @Test
        void a_substitute_brings_a_paper() {
            given(withMembers())
                    .when(grant("m1", "sen", SUBSTITUTE, JULY, JULY))
                    .rejected(BoardReason.SUBSTITUTE_NEEDS_PAPER);
            given(withMembers())
                    .when(new GrantMandate(BLOC, "m1", "p1", "sen", SUBSTITUTE, JULY, JULY, ORDER))
                    .accepted();
        }
    }

    @Nested
    class Leading {
        @Test
        void a_board_has_one_leader_or_acting_leader_on_a_day() {
            given(withMembers(), granted("m1", LEADER, START, null))
                    .when(grant("m2", "sen", ACTING_LEADER, JULY, null))
                    .rejected(BoardReason.LEADER_ALREADY_MANDATED);
            given(withMembers(), granted("m1", ACTING_LEADER, START, null))
                    .when(grant("m2", "sen", LEADER, JULY, JULY))
                    .rejected(BoardReason.LEADER_ALREADY_MANDATED);
        }

        @Test
        void the_next_leader_begins_on_the_day_after_the_last_day_of_the_one_before() {
            given(withMembers(), granted("m1", LEADER, START, EVE))
                    .when(grant("m2", "sen", LEADER, JULY, null))
                    .accepted();
            given(withMembers(), granted("m1", LEADER, START, JULY))
                    .when(grant("m2", "sen", LEADER, JULY, null))
                    .rejected(BoardReason.LEADER_ALREADY_MANDATED);
        }

        @Test
        void an_earlier_leader_recorded_later_ends_before_the_known_one_begins() {
            given(withMembers(), granted("m1", LEADER, JULY, null))
                    .when(grant("m2", "sen", LEADER, START, EVE))
                    .accepted();
            given(withMembers(), granted("m1", LEADER, JULY, null))
                    .when(grant("m2", "sen", LEADER, START, JULY))
                    .rejected(BoardReason.LEADER_ALREADY_MANDATED);
            given(withMembers(), granted("m1", LEADER, JULY, null))
                    .when(grant("m2", "sen", LEADER, START, null))
                    .rejected(BoardReason.LEADER_ALREADY_MANDATED);
        }

        @Test
        void clerks_substitutes_and_other_boards_do_not_stand_in_the_way() {
            given(withMembers(), granted("m1", CLERK, START, null))
                    .when(grant("m2", "sen", LEADER, JULY, null))
                    .accepted();
            given(withMembers(), granted("m1", SUBSTITUTE, START, null))
                    .when(grant("m2", "sen", LEADER, JULY, null))
                    .accepted();
            given(withMembers(), granted("m1", LEADER, START, null))
                    .when(grant("m2", "sen", CLERK, JULY, null))
                    .accepted();
            given(withMembers(), granted("m1", LEADER, START, null))
                    .when(grant("m2", "mai", LEADER, JULY, null))
                    .accepted();
        }

        @Test
        void the_leader_changes_in_the_middle_of_the_year() {
            given(withMembers(), granted("m1", LEADER, START, null), endedOn("m1", EVE))
                    .when(grant("m2", "sen", ACTING_LEADER, JULY, null))
                    .accepted();
            var bloc =
                    bloc(
                            granted("m1", LEADER, START, null),
                            endedOn("m1", EVE),
                            granted("m2", ACTING_LEADER, JULY, null));
            assertThat(held(bloc, EVE)).containsExactly("m1");
            assertThat(held(bloc, JULY)).containsExactly("m2");
        }
    }

    @Nested
    class Ending {
        @Test
        void a_mandate_ends_with_a_last_day_and_a_reason() {
            given(withMembers(), granted("m1", LEADER, START, null))
                    .when(endOn("m1", EVE))
                    .then(endedOn("m1", EVE));
        }

        @Test
        void only_a_mandate_that_was_granted_ends_and_not_before_it_began() {
            given(withMembers()).when(endOn("m1", EVE)).rejected(BoardReason.MANDATE_UNKNOWN);
            given(withMembers(), granted("m1", LEADER, JULY, null))
                    .when(endOn("m1", EVE))
                    .rejected(BoardReason.MANDATE_REVERSED);
            given(withMembers(), granted("m1", LEADER, JULY, null))
                    .when(endOn("m1", JULY))
                    .accepted();
        }

        @Test
        void an_end_is_final_and_no_way_to_lengthen_a_mandate() {
            given(withMembers(), granted("m1", LEADER, START, null), endedOn("m1", JULY))
                    .when(endOn("m1", EVE))
                    .rejected(BoardReason.MANDATE_ALREADY_ENDED);
            given(withMembers(), granted("m1", LEADER, START, EVE))
                    .when(endOn("m1", JULY))
                    .rejected(BoardReason.MANDATE_ALREADY_ENDED);
            given(withMembers(), granted("m1", LEADER, START, JULY))
                    .when(endOn("m1", JULY))
                    .accepted();
        }

        @Test
        void nobody_acts_for_a_board_that_is_no_member() {
            var bloc = bloc(granted("m1", LEADER, START, null), dissolved("sen", JULY));
            assertThat(held(bloc, START.minusDays(1))).isEmpty();
            assertThat(held(bloc, EVE)).containsExactly("m1");
            assertThat(held(bloc, JULY)).isEmpty();
            assertThat(bloc.mandatesOf("mai", EVE)).isEmpty();
        }

        @Test
        void a_mandate_holds_on_its_last_day_and_not_on_the_next() {
            var bloc = bloc(granted("m1", CLERK, START, EVE));
            assertThat(held(bloc, EVE)).containsExactly("m1");
            assertThat(held(bloc, JULY)).isEmpty();
        }
    }

    private static List<String> held(Established bloc, LocalDate day) {
        return bloc.mandatesOf("sen", day).stream()
                .map(mandate -> mandate.granted().mandate())
                .toList();
    }

    private static GrantMandate grant(
            String mandate,
            String board,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until) {
        return new GrantMandate(BLOC, mandate, "p1", board, capacity, from, until, null);
    }

    private static MandateGranted granted(
            String mandate, Capacity capacity, LocalDate from, @Nullable LocalDate until) {
        return new MandateGranted(BLOC, mandate, "p1", "sen", capacity, from, until, null);
    }

    private static EndMandate endOn(String mandate, LocalDate until) {
        return new EndMandate(BLOC, mandate, until, "nghỉ hưu");
    }

    private static MandateEnded endedOn(String mandate, LocalDate until) {
        return new MandateEnded(BLOC, mandate, until, "nghỉ hưu");
    }
}
