package vn.thidua.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BoardCommand.AbsorbBoard;
import vn.thidua.domain.bloc.BoardCommand.DissolveBoard;
import vn.thidua.domain.bloc.BoardCommand.EndMembership;
import vn.thidua.domain.bloc.BoardCommand.MergeBoards;
import vn.thidua.domain.bloc.BoardCommand.ReadmitBoard;
import vn.thidua.domain.bloc.BoardCommand.RenameBoard;
import vn.thidua.domain.bloc.BoardCommand.ReorganiseBoard;
import vn.thidua.domain.bloc.BoardEvent.BoardAbsorbed;
import vn.thidua.domain.bloc.BoardEvent.BoardDissolved;
import vn.thidua.domain.bloc.BoardEvent.BoardReadmitted;
import vn.thidua.domain.bloc.BoardEvent.BoardRenamed;
import vn.thidua.domain.bloc.BoardEvent.BoardReorganised;
import vn.thidua.domain.bloc.BoardEvent.BoardsMerged;
import vn.thidua.domain.bloc.BoardEvent.MembershipEnded;
import vn.thidua.domain.bloc.BoardHistory;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;

/** What may become of the boards of the invented bloc, each as a command and as its event. */
final class ABoard {
    static final LocalDate START = LocalDate.of(2025, 1, 1);
    static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    static final Document ORDER = new Document("07/QĐ", LocalDate.of(2025, 6, 20), null);

    private ABoard() {}

    static RenameBoard rename(String board, String name, LocalDate from) {
        return new RenameBoard(ABloc.BLOC, board, name, ORDER, from);
    }

    static BoardRenamed renamed(String board, String name, LocalDate from) {
        return new BoardRenamed(ABloc.BLOC, board, name, ORDER, from);
    }

    static MergeBoards merge(String successor, LocalDate from, String... predecessors) {
        return new MergeBoards(
                ABloc.BLOC,
                List.of(predecessors),
                successor,
                ABloc.name(successor),
                "tỉnh " + successor,
                "coast",
                ORDER,
                from);
    }

    static BoardsMerged merged(String successor, LocalDate from, String... predecessors) {
        return new BoardsMerged(
                ABloc.BLOC,
                List.of(predecessors),
                successor,
                ABloc.name(successor),
                "tỉnh " + successor,
                "coast",
                ORDER,
                from);
    }

    static AbsorbBoard absorb(String board, String into, LocalDate from) {
        return new AbsorbBoard(ABloc.BLOC, board, into, ORDER, from);
    }

    static BoardAbsorbed absorbed(String board, String into, LocalDate from) {
        return new BoardAbsorbed(ABloc.BLOC, board, into, ORDER, from);
    }

    static ReorganiseBoard reorganise(String board, String successor, LocalDate from) {
        return new ReorganiseBoard(
                ABloc.BLOC,
                board,
                successor,
                ABloc.name(successor),
                "tỉnh " + successor,
                "coast",
                ORDER,
                from);
    }

    static BoardReorganised reorganised(String board, String successor, LocalDate from) {
        return new BoardReorganised(
                ABloc.BLOC,
                board,
                successor,
                ABloc.name(successor),
                "tỉnh " + successor,
                "coast",
                ORDER,
                from);
    }

    static DissolveBoard dissolve(String board, LocalDate from) {
        return new DissolveBoard(ABloc.BLOC, board, ORDER, from);
    }

    static BoardDissolved dissolved(String board, LocalDate from) {
        return new BoardDissolved(ABloc.BLOC, board, ORDER, from);
    }

    static EndMembership end(String board, LocalDate from) {
        return new EndMembership(ABloc.BLOC, board, "chuyển khối", ORDER, from);
    }

    static MembershipEnded ended(String board, LocalDate from) {
        return new MembershipEnded(ABloc.BLOC, board, "chuyển khối", ORDER, from);
    }

    static ReadmitBoard readmit(String board, LocalDate from) {
        return new ReadmitBoard(ABloc.BLOC, board, "hills", ORDER, from);
    }

    static BoardReadmitted readmitted(String board, LocalDate from) {
        return new BoardReadmitted(ABloc.BLOC, board, "hills", ORDER, from);
    }

    /** The bloc, its year, and what happened to the bloc since. */
    static List<Event> year(Event... since) {
        var events = new ArrayList<>(ABloc.withCharter(ABloc.charter()));
        events.add(AYear.opened());
        events.addAll(List.of(since));
        return events;
    }

    /** The bloc with its eleven members, and what happened to them since. */
    static Established bloc(Event... since) {
        var events = new ArrayList<>(ABloc.withMembers());
        events.addAll(List.of(since));
        return fold(events);
    }

    static Established fold(List<? extends Event> events) {
        var state = Rules.initial("bloc:any");
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return (Established) state;
    }

    static List<String> members(Established bloc, LocalDate day) {
        return bloc.membersOn(day).stream().map(BoardHistory::board).toList();
    }

    /** From the first day of the year, until further notice. */
    static MandateGranted mandate(String person, String board, Capacity capacity) {
        return new MandateGranted(
                ABloc.BLOC, person + "-" + board, person, board, capacity, START, null, null);
    }
}
