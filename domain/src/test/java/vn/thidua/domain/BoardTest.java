package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.START;
import static vn.thidua.domain.ABoard.bloc;
import static vn.thidua.domain.ABoard.dissolved;
import static vn.thidua.domain.ABoard.ended;
import static vn.thidua.domain.ABoard.members;
import static vn.thidua.domain.ABoard.merge;
import static vn.thidua.domain.ABoard.merged;
import static vn.thidua.domain.ABoard.rename;
import static vn.thidua.domain.ABoard.renamed;
import static vn.thidua.domain.ABoard.reorganised;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.BoardCommand.MergeBoards;
import vn.thidua.domain.bloc.BoardReason;

/** The boards of a bloc: names, mergers, endings and returns, each from a day on. */
class BoardTest {
    private static final LocalDate EVE = JULY.minusDays(1);

    @Nested
    class Renaming {
        @Test
        void a_board_bears_a_new_name_from_a_day_on_and_keeps_its_identifier() {
            given(withMembers())
                    .when(rename("sen", "BQL Sen Mới", JULY))
                    .then(renamed("sen", "BQL Sen Mới", JULY));
            var bloc = bloc(renamed("sen", "BQL Sen Mới", JULY));
            assertThat(bloc.nameOn("sen", EVE)).isEqualTo("BQL Hoa sen");
            assertThat(bloc.nameOn("sen", JULY)).isEqualTo("BQL Sen Mới");
        }

        @Test
        void names_follow_the_day_they_take_effect_not_the_order_they_were_recorded_in() {
            var bloc = bloc(renamed("sen", "tên sau", JULY), renamed("sen", "tên giữa", EVE));
            assertThat(bloc.nameOn("sen", EVE)).isEqualTo("tên giữa");
            assertThat(bloc.nameOn("sen", JULY)).isEqualTo("tên sau");
        }

        @Test
        void of_two_names_from_one_day_the_one_recorded_later_holds() {
            var bloc = bloc(renamed("sen", "lần một", JULY), renamed("sen", "lần hai", JULY));
            assertThat(bloc.nameOn("sen", JULY)).isEqualTo("lần hai");
        }

        @Test
        void a_name_may_begin_on_the_first_day_of_the_membership_but_not_before() {
            given(withMembers()).when(rename("sen", "BQL Sen", START)).accepted();
            given(withMembers())
                    .when(rename("sen", "BQL Sen", START.minusDays(1)))
                    .rejected(BoardReason.EFFECT_BEFORE_START);
        }

        @Test
        void a_new_name_is_another_name() {
            given(withMembers(), renamed("sen", "BQL Sen", JULY))
                    .when(rename("sen", "BQL Sen", JULY))
                    .rejected(BoardReason.NAME_UNCHANGED);
        }

        @Test
        void a_board_may_bear_the_name_of_another() {
            given(withMembers()).when(rename("sen", "BQL Hoa mai", JULY)).accepted();
        }

        @Test
        void only_a_known_board_is_renamed() {
            given(withMembers())
                    .when(rename("lạ", "BQL Lạ", JULY))
                    .rejected(BlocReason.BOARD_UNKNOWN);
        }

        @Test
        void a_board_that_is_gone_is_renamed_for_the_days_it_was_there_and_not_after() {
            given(withMembers(), dissolved("sen", JULY))
                    .when(rename("sen", "BQL Sen", EVE))
                    .accepted();
            given(withMembers(), dissolved("sen", JULY))
                    .when(rename("sen", "BQL Sen", JULY))
                    .rejected(BoardReason.BOARD_CEASED);
        }

        @Test
        void a_board_that_is_gone_keeps_the_name_of_its_last_day() {
            var bloc = bloc(renamed("sen", "chưa kịp dùng", JULY), dissolved("sen", JULY));
            assertThat(bloc.nameOn("sen", JULY.plusYears(1))).isEqualTo("BQL Hoa sen");
        }
    }

    @Nested
    class Merging {
        @Test
        void boards_merge_into_a_new_one_and_end_on_the_day_before() {
            given(withMembers())
                    .when(merge("sen-mai", JULY, "sen", "mai"))
                    .then(merged("sen-mai", JULY, "sen", "mai"));
            var bloc = bloc(merged("sen-mai", JULY, "sen", "mai"));
            assertThat(members(bloc, EVE)).hasSize(11).contains("sen", "mai");
            assertThat(members(bloc, JULY))
                    .hasSize(10)
                    .contains("sen-mai")
                    .doesNotContain("sen", "mai");
            assertThat(bloc.subGroupOn("sen-mai", JULY)).contains("coast");
        }

        @Test
        void the_new_board_may_bear_an_old_name_but_not_an_old_identifier() {
            given(withMembers())
                    .when(merge("sen", JULY, "sen", "mai"))
                    .rejected(BoardReason.IDENTIFIER_USED);
            given(withMembers(), dissolved("ban", START.plusDays(5)))
                    .when(merge("ban", JULY, "sen", "mai"))
                    .rejected(BoardReason.IDENTIFIER_USED);
        }

        @Test
        void every_merged_board_was_a_member_on_the_day_before() {
            given(withMembers())
                    .when(merge("x", START, "sen", "mai"))
                    .rejected(BoardReason.EFFECT_BEFORE_START);
            given(withMembers()).when(merge("x", START.plusDays(1), "sen", "mai")).accepted();
            given(withMembers(), dissolved("mai", EVE))
                    .when(merge("x", JULY, "sen", "mai"))
                    .rejected(BoardReason.BOARD_CEASED);
            given(withMembers(), ended("mai", EVE))
                    .when(merge("x", JULY, "sen", "mai"))
                    .rejected(BoardReason.BOARD_HAS_LEFT);
        }

        @Test
        void a_board_merges_once() {
            given(withMembers())
                    .when(merge("x", JULY, "sen", "sen"))
                    .rejected(BoardReason.BOARD_NAMED_TWICE);
        }

        @Test
        void the_new_board_has_a_place_that_the_bloc_knows() {
            var nowhere =
                    new MergeBoards(
                            ABloc.BLOC,
                            List.of("sen", "mai"),
                            "x",
                            "BQL X",
                            "tỉnh X",
                            "desert",
                            ABoard.ORDER,
                            JULY);
            given(withMembers()).when(nowhere).rejected(BlocReason.SUBGROUP_UNKNOWN);
        }

        @Test
        void who_follows_whom_is_known_both_ways() {
            var bloc =
                    bloc(merged("x", JULY, "sen", "mai"), reorganised("x", "y", JULY.plusDays(9)));
            assertThat(bloc.successorsOf("sen"))
                    .singleElement()
                    .satisfies(link -> assertThat(link.successor()).isEqualTo("x"));
            assertThat(bloc.predecessorsOf("x"))
                    .extracting("predecessor")
                    .containsExactly("sen", "mai");
            assertThat(bloc.predecessorsOf("x")).extracting("kind").asString().contains("MERGE");
            assertThat(bloc.boards().heirOf("sen", EVE)).isEmpty();
            assertThat(bloc.boards().heirOf("sen", JULY)).contains("x");
            assertThat(bloc.boards().heirOf("sen", JULY.plusDays(9))).contains("y");
        }

        @Test
        void a_new_name_is_no_other_board() {
            var bloc = bloc(renamed("sen", "BQL Sen", JULY));
            assertThat(bloc.successorsOf("sen")).isEmpty();
            assertThat(bloc.predecessorsOf("sen")).isEmpty();
            assertThat(bloc.boards().successions())
                    .extracting("kind")
                    .asString()
                    .contains("RENAME");
        }
    }
}
