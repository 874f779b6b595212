package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.bloc.BlocReason.SUBGROUP_REPEATED;
import static vn.thidua.domain.bloc.BlocReason.SUBGROUP_UNKNOWN;
import static vn.thidua.domain.bloc.BoardReason.BOARD_NAMED_TWICE;
import static vn.thidua.domain.bloc.BoardReason.PLACEMENT_INCOMPLETE;
import static vn.thidua.domain.bloc.MemberRules.memberOn;

import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BoardCommand.PartitionBloc;
import vn.thidua.domain.bloc.BoardEvent.BlocPartitioned;

/** The rules of dividing the bloc anew: every member has one place, or none has. */
final class PartitionRules {
    private PartitionRules() {}

    static BlocPartitioned partition(Established bloc, PartitionBloc c) {
        requireOnce(c.subGroups(), SubGroup::id, SUBGROUP_REPEATED, "subGroup");
        requireOnce(c.placements(), Placement::board, BOARD_NAMED_TWICE, "board");
        c.placements().forEach(placement -> requirePlace(bloc, c, placement));
        if (!c.placements().isEmpty()) {
            requireComplete(bloc, c);
        }
        return new BlocPartitioned(
                c.bloc(), c.subGroups(), c.placements(), c.instrument(), c.from());
    }

    private static void requirePlace(Established bloc, PartitionBloc c, Placement placement) {
        memberOn(bloc, placement.board(), c.from());
        require(
                c.subGroups().stream().anyMatch(group -> group.id().equals(placement.subGroup())),
                SUBGROUP_UNKNOWN,
                "subGroup",
                placement.subGroup(),
                "day",
                c.from());
    }

    private static void requireComplete(Established bloc, PartitionBloc c) {
        var placed = c.placements().stream().map(Placement::board).toList();
        bloc.membersOn(c.from()).stream()
                .filter(member -> !placed.contains(member.board()))
                .findFirst()
                .ifPresent(member -> {
                    throw because(PLACEMENT_INCOMPLETE, "board", member.nameOn(c.from()));
                });
    }
}
