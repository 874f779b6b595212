package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.cycle.ChangeReason.OFFICE_WITHOUT_MEMBER;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BoardHistory;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.Member;

/** What a year copies from its bloc: members and offices as they are on a day. */
final class Copies {
    private Copies() {}

    static List<Member> members(Established bloc, LocalDate day) {
        return bloc.membersOn(day).stream().map(board -> member(bloc, board, day)).toList();
    }

    static List<Appointment> offices(Established bloc, int year, LocalDate day) {
        return bloc.offices().tenures().stream()
                .filter(tenure -> tenure.year() == year)
                .map(tenure -> new Appointment(tenure.office(), tenure.holders().on(day)))
                .toList();
    }

    /** An office is held by a member; who ceased to be one is replaced first. */
    static void requireHeldByMembers(
            Established bloc, List<Appointment> offices, List<Member> members, LocalDate day) {
        var present = members.stream().map(Member::board).toList();
        offices.stream()
                .filter(office -> !present.contains(office.board()))
                .findFirst()
                .ifPresent(office -> {
                    throw because(
                            OFFICE_WITHOUT_MEMBER,
                            "board",
                            bloc.nameOn(office.board(), day),
                            "office",
                            office.office());
                });
    }

    private static Member member(Established bloc, BoardHistory board, LocalDate day) {
        return new Member(
                board.board(),
                board.nameOn(day),
                board.province(),
                bloc.subGroupOn(board.board(), day).orElse(null));
    }
}
