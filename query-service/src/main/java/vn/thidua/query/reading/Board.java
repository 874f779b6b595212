package vn.thidua.query.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.cycle.YearEvent.Member;

/**
 * A board as its year knows it.
 *
 * @param subGroup name of its sub-group, for people to read
 * @param departed present once the board is a member no longer
 */
public record Board(
        String board,
        String name,
        String province,
        @Nullable String subGroup,
        @Nullable Departed departed) {

    /** Since when a board is a member no longer, and the name of the board that succeeds it. */
    public record Departed(LocalDate from, @Nullable String successor) {}

    /** The members by sub-group in the bloc's order; those without a sub-group come last. */
    public static List<Board> inOrder(List<SubGroup> subGroups, List<Member> members) {
        var groups = subGroups.stream().map(SubGroup::id).toList();
        return members.stream()
                .sorted(
                        Comparator.comparingInt(m ->
                                m.subGroup() == null
                                        ? groups.size()
                                        : groups.indexOf(m.subGroup())))
                .map(member -> of(member, subGroups))
                .toList();
    }

    private static Board of(Member member, List<SubGroup> subGroups) {
        Optional<String> group =
                subGroups.stream()
                        .filter(g -> g.id().equals(member.subGroup()))
                        .map(SubGroup::name)
                        .findFirst();
        return new Board(
                member.board(), member.name(), member.province(), group.orElse(null), null);
    }

    public boolean isMember() {
        return departed == null;
    }
}
