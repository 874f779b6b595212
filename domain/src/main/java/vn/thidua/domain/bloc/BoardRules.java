package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.bloc.BlocReason.BOARD_ALREADY_REGISTERED;
import static vn.thidua.domain.bloc.BoardReason.BOARD_NAMED_TWICE;
import static vn.thidua.domain.bloc.BoardReason.NAME_UNCHANGED;
import static vn.thidua.domain.bloc.BoardReason.READMITTED_TOO_EARLY;
import static vn.thidua.domain.bloc.MemberRules.endingOn;
import static vn.thidua.domain.bloc.MemberRules.hasCeased;
import static vn.thidua.domain.bloc.MemberRules.known;
import static vn.thidua.domain.bloc.MemberRules.memberOn;
import static vn.thidua.domain.bloc.MemberRules.requireNew;
import static vn.thidua.domain.bloc.MemberRules.requireSubGroup;

import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BoardCommand.AbsorbBoard;
import vn.thidua.domain.bloc.BoardCommand.DissolveBoard;
import vn.thidua.domain.bloc.BoardCommand.EndMembership;
import vn.thidua.domain.bloc.BoardCommand.MergeBoards;
import vn.thidua.domain.bloc.BoardCommand.PartitionBloc;
import vn.thidua.domain.bloc.BoardCommand.ReadmitBoard;
import vn.thidua.domain.bloc.BoardCommand.RenameBoard;
import vn.thidua.domain.bloc.BoardCommand.ReorganiseBoard;
import vn.thidua.domain.bloc.BoardEvent.BlocPartitioned;
import vn.thidua.domain.bloc.BoardEvent.BoardAbsorbed;
import vn.thidua.domain.bloc.BoardEvent.BoardDissolved;
import vn.thidua.domain.bloc.BoardEvent.BoardReadmitted;
import vn.thidua.domain.bloc.BoardEvent.BoardRenamed;
import vn.thidua.domain.bloc.BoardEvent.BoardReorganised;
import vn.thidua.domain.bloc.BoardEvent.BoardsMerged;
import vn.thidua.domain.bloc.BoardEvent.MembershipEnded;
import vn.thidua.domain.bloc.Succession.Kind;

/** The rules of the boards: who is a member from when, under which name, and who follows whom. */
final class BoardRules {
    private BoardRules() {}

    static BoardEvent decide(Established bloc, BoardCommand command) {
        return switch (command) {
            case RenameBoard c -> rename(bloc, c);
            case MergeBoards c -> merge(bloc, c);
            case AbsorbBoard c -> absorb(bloc, c);
            case ReorganiseBoard c -> reorganise(bloc, c);
            case DissolveBoard c -> dissolve(bloc, c);
            case EndMembership c -> end(bloc, c);
            case ReadmitBoard c -> readmit(bloc, c);
            case PartitionBloc c -> PartitionRules.partition(bloc, c);
        };
    }

    static Established evolve(Established bloc, BoardEvent event) {
        var boards = bloc.boards();
        return switch (event) {
            case BoardRenamed e -> bloc.with(renamed(boards, e));
            case BoardsMerged e -> bloc.with(merged(boards, e));
            case BoardAbsorbed e -> bloc.with(boards.followed(Kind.ABSORB, e.board(), e.into(), e));
            case BoardReorganised e -> bloc.with(reorganised(boards, e));
            case BoardDissolved e -> bloc.with(boards.ceased(e.board(), e));
            case MembershipEnded e ->
                    bloc.with(boards.changed(e.board(), b -> b.left(e.from(), e.instrument())));
            case BoardReadmitted e ->
                    bloc.with(boards.changed(e.board(), b -> b.readmitted(e.subGroup(), e.from())));
            case BlocPartitioned e -> bloc.with(e);
        };
    }

    static BoardRegistered register(Established bloc, RegisterBoard c) {
        require(
                bloc.board(c.board())
                        .filter(known -> known.spells().getLast() instanceof Spell.Open)
                        .isEmpty(),
                BOARD_ALREADY_REGISTERED,
                "board",
                c.name());
        requireNew(bloc, c.board());
        requireSubGroup(bloc, c.subGroup(), c.memberFrom());
        return new BoardRegistered(
                c.bloc(), c.board(), c.name(), c.province(), c.subGroup(), c.memberFrom());
    }

    private static BoardRenamed rename(Established bloc, RenameBoard c) {
        var board = memberOn(bloc, c.board(), c.from());
        require(
                !board.nameOn(c.from()).equals(c.name()),
                NAME_UNCHANGED,
                "board",
                c.name(),
                "day",
                c.from());
        return new BoardRenamed(c.bloc(), c.board(), c.name(), c.instrument(), c.from());
    }

    private static BoardsMerged merge(Established bloc, MergeBoards c) {
        requireOnce(c.predecessors(), id -> id, BOARD_NAMED_TWICE, "board");
        c.predecessors().forEach(id -> endingOn(bloc, id, c.from()));
        requireNew(bloc, c.successor());
        requireSubGroup(bloc, c.subGroup(), c.from());
        return new BoardsMerged(
                c.bloc(),
                c.predecessors(),
                c.successor(),
                c.name(),
                c.province(),
                c.subGroup(),
                c.instrument(),
                c.from());
    }

    private static BoardAbsorbed absorb(Established bloc, AbsorbBoard c) {
        var board = endingOn(bloc, c.board(), c.from());
        require(!c.board().equals(c.into()), BOARD_NAMED_TWICE, "board", board.nameOn(c.from()));
        memberOn(bloc, c.into(), c.from());
        return new BoardAbsorbed(c.bloc(), c.board(), c.into(), c.instrument(), c.from());
    }

    private static BoardReorganised reorganise(Established bloc, ReorganiseBoard c) {
        endingOn(bloc, c.predecessor(), c.from());
        requireNew(bloc, c.successor());
        requireSubGroup(bloc, c.subGroup(), c.from());
        return new BoardReorganised(
                c.bloc(),
                c.predecessor(),
                c.successor(),
                c.name(),
                c.province(),
                c.subGroup(),
                c.instrument(),
                c.from());
    }

    private static BoardDissolved dissolve(Established bloc, DissolveBoard c) {
        endingOn(bloc, c.board(), c.from());
        return new BoardDissolved(c.bloc(), c.board(), c.instrument(), c.from());
    }

    private static MembershipEnded end(Established bloc, EndMembership c) {
        endingOn(bloc, c.board(), c.from());
        return new MembershipEnded(c.bloc(), c.board(), c.reason(), c.instrument(), c.from());
    }

    private static BoardReadmitted readmit(Established bloc, ReadmitBoard c) {
        var board = known(bloc, c.board());
        var name = board.nameOn(c.from());
        switch (board.spells().getLast()) {
            case Spell.Open _ -> throw because(BOARD_ALREADY_REGISTERED, "board", name);
            case Spell.Ceased ceased -> throw hasCeased(board, ceased);
            case Spell.Left left ->
                    require(
                            !c.from().isBefore(left.until()),
                            READMITTED_TOO_EARLY,
                            "board",
                            name,
                            "day",
                            left.until());
        }
        requireSubGroup(bloc, c.subGroup(), c.from());
        return new BoardReadmitted(c.bloc(), c.board(), c.subGroup(), c.instrument(), c.from());
    }

    private static Boards renamed(Boards boards, BoardRenamed e) {
        return boards.changed(e.board(), board -> board.renamed(e.name(), e.from()))
                .linked(Kind.RENAME, e.board(), e.board(), e);
    }

    private static Boards merged(Boards boards, BoardsMerged e) {
        var next = boards;
        for (var predecessor : e.predecessors()) {
            next = next.followed(Kind.MERGE, predecessor, e.successor(), e);
        }
        return next.with(
                BoardHistory.begin(e.successor(), e.name(), e.province(), e.subGroup(), e.from()));
    }

    private static Boards reorganised(Boards boards, BoardReorganised e) {
        return boards.followed(Kind.REORGANISE, e.predecessor(), e.successor(), e)
                .with(
                        BoardHistory.begin(
                                e.successor(), e.name(), e.province(), e.subGroup(), e.from()));
    }
}
