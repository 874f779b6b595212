package vn.thidua.domain.cycle;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.cycle.ChangeEvent.AuthorityChanged;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.Member;

/**
 * What the year knows today of its bloc: as it was opened, and as it followed the bloc since.
 *
 * @param departed boards that are members no longer; their acts and names stay
 */
public record BlocCopy(
        String authority,
        List<SubGroup> subGroups,
        List<Member> members,
        List<Departure> departed,
        @Nullable Integer charterVersion,
        @Nullable Charter charter,
        List<Appointment> offices) {

    static BlocCopy from(CycleOpened e) {
        return new BlocCopy(
                e.authority(),
                e.subGroups(),
                e.members(),
                List.of(),
                e.charterVersion(),
                e.charter(),
                e.offices());
    }

    public Optional<Member> member(String board) {
        return members.stream().filter(member -> member.board().equals(board)).findFirst();
    }

    public Optional<Departure> departure(String board) {
        return departed.stream().filter(gone -> gone.board().equals(board)).findFirst();
    }

    public Optional<String> holder(Office office) {
        return offices.stream()
                .filter(appointment -> appointment.office() == office)
                .map(Appointment::board)
                .findFirst();
    }

    BlocCopy with(MembersChanged e) {
        return new BlocCopy(
                authority,
                e.subGroups(),
                e.members(),
                e.departed(),
                charterVersion,
                charter,
                offices);
    }

    BlocCopy with(CharterReplaced e) {
        return new BlocCopy(
                authority, subGroups, members, departed, e.version(), e.charter(), offices);
    }

    BlocCopy with(OfficesChanged e) {
        return new BlocCopy(
                authority, subGroups, members, departed, charterVersion, charter, e.offices());
    }

    BlocCopy with(AuthorityChanged e) {
        return new BlocCopy(
                e.authority(), subGroups, members, departed, charterVersion, charter, offices);
    }
}
