package vn.thidua.query.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.Member;

/**
 * A board as its year knows it.
 *
 * @param subGroup name of its sub-group, for people to read
 */
public record Board(String board, String name, String province, @Nullable String subGroup) {

    /** The members by sub-group in the bloc's order; those without a sub-group come last. */
    public static List<Board> inOrder(CycleOpened opening) {
        var groups = opening.subGroups().stream().map(SubGroup::id).toList();
        return opening.members().stream()
                .sorted(
                        Comparator.comparingInt(m ->
                                m.subGroup() == null
                                        ? groups.size()
                                        : groups.indexOf(m.subGroup())))
                .map(member -> of(member, opening))
                .toList();
    }

    private static Board of(Member member, CycleOpened opening) {
        Optional<String> group =
                opening.subGroups().stream()
                        .filter(g -> g.id().equals(member.subGroup()))
                        .map(SubGroup::name)
                        .findFirst();
        return new Board(member.board(), member.name(), member.province(), group.orElse(null));
    }
}
