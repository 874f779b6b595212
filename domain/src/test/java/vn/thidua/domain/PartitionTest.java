package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ABoard.bloc;
import static vn.thidua.domain.ABoard.dissolved;
import static vn.thidua.domain.ABoard.merged;
import static vn.thidua.domain.Lists.plus;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.BoardCommand.PartitionBloc;
import vn.thidua.domain.bloc.BoardEvent.BlocPartitioned;
import vn.thidua.domain.bloc.BoardReason;
import vn.thidua.domain.bloc.Placement;
import vn.thidua.domain.bloc.SubGroup;

/** The bloc is divided anew from a day on; every member has one place, or none has. */
class PartitionTest {
    private static final LocalDate EVE = JULY.minusDays(1);
    private static final List<SubGroup> NORTH_SOUTH =
            List.of(new SubGroup("north", "Phía Bắc"), new SubGroup("south", "Phía Nam"));

    @Test
    void every_member_has_a_new_place_from_the_day_on_and_its_old_one_before() {
        given(withMembers())
                .when(partition(everybody("north")))
                .then(partitioned(everybody("north")));
        var bloc = bloc(partitioned(everybody("north")));
        assertThat(bloc.subGroupOn("sen", EVE)).contains("coast");
        assertThat(bloc.subGroupOn("sen", JULY)).contains("north");
        assertThat(bloc.subGroupsOn(EVE)).isEqualTo(ABloc.groups());
        assertThat(bloc.subGroupsOn(JULY)).isEqualTo(NORTH_SOUTH);
    }

    @Test
    void the_bloc_may_have_groups_in_which_nobody_is_placed() {
        given(withMembers()).when(partition(List.of())).accepted();
        assertThat(bloc(partitioned(List.of())).subGroupOn("sen", JULY)).isEmpty();
    }

    @Test
    void one_member_left_out_is_one_too_many() {
        given(withMembers())
                .when(partition(everybody("north").subList(1, 11)))
                .rejected(BoardReason.PLACEMENT_INCOMPLETE);
    }

    @Test
    void a_board_has_one_place() {
        given(withMembers())
                .when(partition(plus(everybody("north"), new Placement("sen", "south"))))
                .rejected(BoardReason.BOARD_NAMED_TWICE);
    }

    @Test
    void only_members_of_the_day_are_placed() {
        given(withMembers(), dissolved("sen", JULY))
                .when(partition(everybody("north")))
                .rejected(BoardReason.BOARD_CEASED);
        given(withMembers(), dissolved("sen", JULY))
                .when(partition(everybody("north").subList(1, 11)))
                .accepted();
    }

    @Test
    void a_place_is_one_of_the_groups_named() {
        given(withMembers())
                .when(partition(everybody("coast")))
                .rejected(BlocReason.SUBGROUP_UNKNOWN);
    }

    @Test
    void a_group_is_named_once() {
        var twice = List.of(NORTH_SOUTH.getFirst(), NORTH_SOUTH.getFirst());
        given(withMembers())
                .when(new PartitionBloc(BLOC, twice, List.of(), ORDER, JULY))
                .rejected(BlocReason.SUBGROUP_REPEATED);
    }

    @Test
    void a_new_board_takes_a_place_that_the_bloc_has_on_its_first_day() {
        given(withMembers(), partitioned(everybody("north")))
                .when(register("x", "north", JULY))
                .accepted();
        given(withMembers(), partitioned(everybody("north")))
                .when(register("x", "coast", JULY))
                .rejected(BlocReason.SUBGROUP_UNKNOWN);
        given(withMembers(), partitioned(everybody("north")))
                .when(register("x", "coast", EVE))
                .accepted();
    }

    @Test
    void a_place_ends_with_the_group_also_for_a_board_recorded_later() {
        var bloc = bloc(partitioned(everybody("north")), merged("x", EVE, "sen", "mai"));
        assertThat(bloc.subGroupOn("x", EVE)).contains("coast");
        assertThat(bloc.subGroupOn("x", JULY)).isEmpty();
    }

    private static RegisterBoard register(String board, String group, LocalDate from) {
        return new RegisterBoard(BLOC, board, "BQL X", "tỉnh X", group, from);
    }

    private static List<Placement> everybody(String group) {
        return ABloc.boards().stream().map(board -> new Placement(board, group)).toList();
    }

    private static PartitionBloc partition(List<Placement> placements) {
        return new PartitionBloc(BLOC, NORTH_SOUTH, placements, ORDER, JULY);
    }

    private static BlocPartitioned partitioned(List<Placement> placements) {
        return new BlocPartitioned(BLOC, NORTH_SOUTH, placements, ORDER, JULY);
    }
}
