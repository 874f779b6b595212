package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.register;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ABoard.START;
import static vn.thidua.domain.ABoard.absorb;
import static vn.thidua.domain.ABoard.absorbed;
import static vn.thidua.domain.ABoard.bloc;
import static vn.thidua.domain.ABoard.dissolve;
import static vn.thidua.domain.ABoard.dissolved;
import static vn.thidua.domain.ABoard.end;
import static vn.thidua.domain.ABoard.ended;
import static vn.thidua.domain.ABoard.members;
import static vn.thidua.domain.ABoard.readmit;
import static vn.thidua.domain.ABoard.readmitted;
import static vn.thidua.domain.ABoard.rename;
import static vn.thidua.domain.ABoard.reorganise;
import static vn.thidua.domain.ABoard.reorganised;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.BoardCommand.ReadmitBoard;
import vn.thidua.domain.bloc.BoardCommand.ReorganiseBoard;
import vn.thidua.domain.bloc.BoardReason;

/** How a board ends, is taken over, leaves and comes back. */
class BoardEndTest {
    private static final LocalDate EVE = JULY.minusDays(1);

    @Nested
    class Absorbing {
        @Test
        void only_the_absorbed_board_ends() {
            given(withMembers())
                    .when(absorb("sen", "mai", JULY))
                    .then(absorbed("sen", "mai", JULY));
            var bloc = bloc(absorbed("sen", "mai", JULY));
            assertThat(members(bloc, JULY)).hasSize(10).contains("mai").doesNotContain("sen");
            assertThat(bloc.successorsOf("sen")).extracting("kind").asString().contains("ABSORB");
        }

        @Test
        void a_board_is_not_absorbed_into_itself() {
            given(withMembers())
                    .when(absorb("sen", "sen", JULY))
                    .rejected(BoardReason.BOARD_NAMED_TWICE);
        }

        @Test
        void the_board_that_takes_over_is_there_on_the_day() {
            given(withMembers(), dissolved("mai", JULY))
                    .when(absorb("sen", "mai", JULY))
                    .rejected(BoardReason.BOARD_CEASED);
            given(withMembers(), dissolved("mai", JULY.plusDays(1)))
                    .when(absorb("sen", "mai", JULY))
                    .accepted();
        }

        @Test
        void a_board_does_not_end_before_it_took_over_another() {
            given(withMembers(), absorbed("sen", "mai", JULY))
                    .when(dissolve("mai", JULY))
                    .rejected(BoardReason.BOARD_TOOK_OVER_LATER);
            given(withMembers(), absorbed("sen", "mai", JULY))
                    .when(dissolve("mai", JULY.plusDays(1)))
                    .accepted();
        }

        @Test
        void the_heir_of_an_absorbed_board_is_gone_when_the_other_leaves() {
            var bloc = bloc(absorbed("sen", "mai", JULY), ended("mai", JULY.plusDays(3)));
            assertThat(bloc.boards().heirOf("sen", JULY.plusDays(2))).contains("mai");
            assertThat(bloc.boards().heirOf("sen", JULY.plusDays(3))).isEmpty();
        }
    }

    @Nested
    class Reorganising {
        @Test
        void one_board_becomes_another_with_its_own_name_and_scope() {
            given(withMembers())
                    .when(reorganise("sen", "x", JULY))
                    .then(reorganised("sen", "x", JULY));
            var bloc = bloc(reorganised("sen", "x", JULY));
            assertThat(members(bloc, JULY)).hasSize(11).contains("x").doesNotContain("sen");
            assertThat(bloc.successorsOf("sen")).extracting("kind").asString().contains("REORG");
            assertThat(bloc.nameOn("x", JULY)).isEqualTo("BQL Hoa x");
        }

        @Test
        void the_other_has_an_identifier_of_its_own_and_a_place_that_the_bloc_knows() {
            given(withMembers())
                    .when(reorganise("sen", "mai", JULY))
                    .rejected(BoardReason.IDENTIFIER_USED);
            given(withMembers())
                    .when(
                            new ReorganiseBoard(
                                    BLOC, "sen", "x", "BQL X", "tỉnh X", "desert", ORDER, JULY))
                    .rejected(BlocReason.SUBGROUP_UNKNOWN);
        }

        @Test
        void it_starts_the_day_after_the_board_became_a_member_at_the_earliest() {
            given(withMembers())
                    .when(reorganise("sen", "x", START))
                    .rejected(BoardReason.EFFECT_BEFORE_START);
        }
    }

    @Nested
    class Dissolving {
        @Test
        void a_board_ends_without_a_successor() {
            given(withMembers()).when(dissolve("sen", JULY)).then(dissolved("sen", JULY));
            var bloc = bloc(dissolved("sen", JULY));
            assertThat(members(bloc, EVE)).contains("sen");
            assertThat(members(bloc, JULY)).doesNotContain("sen");
            assertThat(bloc.boards().heirOf("sen", JULY)).isEmpty();
        }

        @Test
        void a_board_ends_once_and_its_identifier_is_spent() {
            given(withMembers(), dissolved("sen", JULY))
                    .when(dissolve("sen", EVE))
                    .rejected(BoardReason.BOARD_CEASED);
            given(withMembers(), dissolved("sen", JULY))
                    .when(register("sen", "coast"))
                    .rejected(BoardReason.IDENTIFIER_USED);
        }
    }

    @Nested
    class LeavingAndComingBack {
        @Test
        void a_membership_ends_and_the_board_goes_on_elsewhere() {
            given(withMembers()).when(end("sen", JULY)).then(ended("sen", JULY));
            given(withMembers(), ended("sen", JULY))
                    .when(rename("sen", "BQL Sen", JULY))
                    .rejected(BoardReason.BOARD_HAS_LEFT);
            given(withMembers(), ended("sen", JULY)).when(rename("sen", "BQL Sen", EVE)).accepted();
            given(withMembers(), ended("sen", JULY))
                    .when(end("sen", JULY.plusDays(1)))
                    .rejected(BoardReason.BOARD_HAS_LEFT);
        }

        @Test
        void a_board_comes_back_from_the_day_it_left_at_the_earliest() {
            given(withMembers(), ended("sen", JULY))
                    .when(readmit("sen", JULY))
                    .then(readmitted("sen", JULY));
            given(withMembers(), ended("sen", JULY))
                    .when(readmit("sen", EVE))
                    .rejected(BoardReason.READMITTED_TOO_EARLY);
        }

        @Test
        void between_leaving_and_coming_back_it_is_no_member() {
            var back = JULY.plusDays(10);
            var bloc = bloc(ended("sen", JULY), readmitted("sen", back));
            assertThat(members(bloc, EVE)).contains("sen");
            assertThat(members(bloc, JULY)).doesNotContain("sen");
            assertThat(members(bloc, back.minusDays(1))).doesNotContain("sen");
            assertThat(members(bloc, back)).contains("sen");
            assertThat(bloc.subGroupOn("sen", EVE)).contains("coast");
            assertThat(bloc.subGroupOn("sen", back)).contains("hills");
        }

        @Test
        void in_the_gap_it_takes_no_act_and_after_it_it_may_leave_again() {
            var back = JULY.plusDays(10);
            given(withMembers(), ended("sen", JULY), readmitted("sen", back))
                    .when(rename("sen", "BQL Sen", back.minusDays(1)))
                    .rejected(BoardReason.BOARD_HAS_LEFT);
            given(withMembers(), ended("sen", JULY), readmitted("sen", back))
                    .when(end("sen", back))
                    .rejected(BoardReason.EFFECT_BEFORE_START);
            given(withMembers(), ended("sen", JULY), readmitted("sen", back))
                    .when(end("sen", back.plusDays(1)))
                    .accepted();
        }

        @Test
        void a_member_and_a_board_that_ceased_do_not_come_back() {
            given(withMembers())
                    .when(readmit("sen", JULY))
                    .rejected(BlocReason.BOARD_ALREADY_REGISTERED);
            given(withMembers(), dissolved("sen", JULY))
                    .when(readmit("sen", JULY))
                    .rejected(BoardReason.BOARD_CEASED);
            given(withMembers(), ended("sen", JULY))
                    .when(register("sen", "coast"))
                    .rejected(BoardReason.IDENTIFIER_USED);
        }

        @Test
        void it_comes_back_to_a_place_that_the_bloc_knows() {
            given(withMembers(), ended("sen", JULY))
                    .when(new ReadmitBoard(BLOC, "sen", "desert", ORDER, JULY))
                    .rejected(BlocReason.SUBGROUP_UNKNOWN);
        }
    }
}
