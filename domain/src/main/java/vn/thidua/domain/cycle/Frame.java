package vn.thidua.domain.cycle;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.calendar.Calendar;
import vn.thidua.domain.cycle.ChangeEvent.AuthorityChanged;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.Member;

/**
 * What the year knows today of its bloc and of itself: as it was opened, and as it was changed
 * since.
 *
 * @param departed boards that are members no longer; their acts and names stay
 */
public record Frame(
        String authority,
        List<SubGroup> subGroups,
        List<Member> members,
        List<Departure> departed,
        @Nullable Integer charterVersion,
        @Nullable Charter charter,
        List<Appointment> offices,
        Calendar calendar,
        Movements movements,
        List<ObligationSettled> settled,
        @Nullable LeadershipHandedOver handover) {

    static Frame from(CycleOpened opening) {
        return new Frame(
                opening.authority(),
                opening.subGroups(),
                opening.members(),
                List.of(),
                opening.charterVersion(),
                opening.charter(),
                opening.offices(),
                Calendar.from(opening),
                Movements.none(),
                List.of(),
                null);
    }

    public Optional<Member> member(String board) {
        return members.stream().filter(member -> member.board().equals(board)).findFirst();
    }

    public Optional<Departure> departure(String board) {
        return departed.stream().filter(gone -> gone.board().equals(board)).findFirst();
    }

    boolean isSettled(String board, Obligation obligation) {
        return settled.stream()
                .anyMatch(done -> done.board().equals(board) && done.obligation() == obligation);
    }

    public Optional<String> holder(Office office) {
        return offices.stream()
                .filter(appointment -> appointment.office() == office)
                .map(Appointment::board)
                .findFirst();
    }

    Frame with(Movements next) {
        return new Frame(
                authority,
                subGroups,
                members,
                departed,
                charterVersion,
                charter,
                offices,
                calendar,
                next,
                settled,
                handover);
    }

    Frame with(Calendar next) {
        return new Frame(
                authority,
                subGroups,
                members,
                departed,
                charterVersion,
                charter,
                offices,
                next,
                movements,
                settled,
                handover);
    }

    Frame with(LeadershipHandedOver next) {
        return new Frame(
                authority,
                subGroups,
                members,
                departed,
                charterVersion,
                charter,
                offices,
                calendar,
                movements,
                settled,
                next);
    }

    Frame with(MembersChanged e) {
        return new Frame(
                authority,
                e.subGroups(),
                e.members(),
                e.departed(),
                charterVersion,
                charter,
                offices,
                calendar,
                movements,
                settled,
                handover);
    }

    Frame with(CharterReplaced e) {
        return new Frame(
                authority,
                subGroups,
                members,
                departed,
                e.version(),
                e.charter(),
                offices,
                calendar,
                movements,
                settled,
                handover);
    }

    Frame with(OfficesChanged e) {
        return new Frame(
                authority,
                subGroups,
                members,
                departed,
                charterVersion,
                charter,
                e.offices(),
                calendar,
                movements,
                settled,
                handover);
    }

    Frame with(AuthorityChanged e) {
        return new Frame(
                e.authority(),
                subGroups,
                members,
                departed,
                charterVersion,
                charter,
                offices,
                calendar,
                movements,
                settled,
                handover);
    }

    Frame with(ObligationSettled e) {
        return new Frame(
                authority,
                subGroups,
                members,
                departed,
                charterVersion,
                charter,
                offices,
                calendar,
                movements,
                Lists.plus(settled, e),
                handover);
    }
}
