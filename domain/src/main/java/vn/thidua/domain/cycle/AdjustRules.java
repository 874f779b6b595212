package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.ChangeReason.NOTHING_TO_ADJUST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeEvent.AuthorityChanged;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;

/** The rules of adjusting: the year takes over what differs in its bloc today, and only that. */
final class AdjustRules {
    private AdjustRules() {}

    static List<ChangeEvent> adjust(Running year, Established bloc, AdjustCycle c, LocalDate day) {
        var members = Copies.members(bloc, day);
        var changes =
                Stream.<Optional<? extends ChangeEvent>>of(
                                changedMembers(year, bloc, c, members, day),
                                replacedCharter(year, bloc, c, day),
                                changedOffices(year, bloc, c, members, day),
                                changedAuthority(year, bloc, c, day))
                        .<ChangeEvent>flatMap(Optional::stream)
                        .toList();
        require(!changes.isEmpty(), NOTHING_TO_ADJUST);
        return changes;
    }

    private static Optional<MembersChanged> changedMembers(
            Running year, Established bloc, AdjustCycle c, List<Member> members, LocalDate day) {
        var frame = year.frame();
        var groups = bloc.subGroupsOn(day);
        var departed = departed(year, bloc, members, day);
        boolean same =
                members.equals(frame.bloc().members())
                        && groups.equals(frame.bloc().subGroups())
                        && departed.equals(frame.bloc().departed());
        return same
                ? Optional.empty()
                : Optional.of(
                        new MembersChanged(c.bloc(), c.year(), day, groups, members, departed));
    }

    /** Every board that was a member in the year and is none on the day. */
    private static List<Departure> departed(
            Running year, Established bloc, List<Member> members, LocalDate day) {
        var present = members.stream().map(Member::board).toList();
        return Stream.concat(
                        year.frame().bloc().departed().stream().map(Departure::board),
                        year.members().stream().map(Member::board))
                .filter(board -> !present.contains(board))
                .map(board -> departure(year, bloc, board, day))
                .toList();
    }

    private static Departure departure(
            Running year, Established bloc, String board, LocalDate day) {
        var end = bloc.endOf(board, day);
        return new Departure(
                board,
                year.nameOf(board),
                bloc.boards().heirOf(board, day).orElse(null),
                end.instrument(),
                end.until());
    }

    private static Optional<CharterReplaced> replacedCharter(
            Running year, Established bloc, AdjustCycle c, LocalDate day) {
        return bloc.charterOn(day)
                .filter(adopted -> isAnother(year, adopted))
                .map(adopted ->
                        new CharterReplaced(
                                c.bloc(), c.year(), adopted.version(), adopted.charter()));
    }

    private static boolean isAnother(Running year, CharterAdopted adopted) {
        var version = year.frame().bloc().charterVersion();
        return version == null || version != adopted.version();
    }

    private static Optional<OfficesChanged> changedOffices(
            Running year, Established bloc, AdjustCycle c, List<Member> members, LocalDate day) {
        var offices = Copies.offices(bloc, c.year(), day);
        if (!year.isHistory()) {
            Copies.requireHeldByMembers(bloc, offices, members, day);
        }
        return offices.equals(year.frame().bloc().offices())
                ? Optional.empty()
                : Optional.of(new OfficesChanged(c.bloc(), c.year(), offices));
    }

    private static Optional<AuthorityChanged> changedAuthority(
            Running year, Established bloc, AdjustCycle c, LocalDate day) {
        var authority = bloc.authorityOn(day);
        return authority.equals(year.frame().bloc().authority())
                ? Optional.empty()
                : Optional.of(new AuthorityChanged(c.bloc(), c.year(), authority));
    }
}
