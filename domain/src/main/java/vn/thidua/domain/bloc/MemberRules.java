package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.bloc.BlocReason.BOARD_UNKNOWN;
import static vn.thidua.domain.bloc.BlocReason.SUBGROUP_UNKNOWN;
import static vn.thidua.domain.bloc.BoardReason.BOARD_CEASED;
import static vn.thidua.domain.bloc.BoardReason.BOARD_HAS_LEFT;
import static vn.thidua.domain.bloc.BoardReason.BOARD_TOOK_OVER_LATER;
import static vn.thidua.domain.bloc.BoardReason.EFFECT_BEFORE_START;
import static vn.thidua.domain.bloc.BoardReason.IDENTIFIER_USED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.Spell.Ceased;
import vn.thidua.domain.bloc.Spell.Ended;
import vn.thidua.domain.bloc.Spell.Left;
import vn.thidua.domain.bloc.Spell.Open;

/** What a board has to be before something is recorded of it, and why it is refused else. */
final class MemberRules {
    private MemberRules() {}

    static BoardHistory known(Established bloc, String board) {
        return bloc.board(board).orElseThrow(() -> because(BOARD_UNKNOWN, "board", board));
    }

    /** The board, which is a member on the day. */
    static BoardHistory memberOn(Established bloc, String id, LocalDate day) {
        var board = known(bloc, id);
        return switch (board.spellBy(day).orElse(null)) {
            case null -> throw tooEarly(board, day, board.spells().getFirst().from());
            case Left left when !left.covers(day) -> throw hasLeft(board, left);
            case Ceased ceased when !ceased.covers(day) -> throw hasCeased(board, ceased);
            case Spell _ -> board;
        };
    }

    /** The board, which is a member on the day before, and of which no end is recorded. */
    static BoardHistory endingOn(Established bloc, String id, LocalDate from) {
        var board = known(bloc, id);
        switch (board.spells().getLast()) {
            case Left left -> throw hasLeft(board, left);
            case Ceased ceased -> throw hasCeased(board, ceased);
            case Open open -> {
                if (!open.from().isBefore(from)) {
                    throw tooEarly(board, from, open.from());
                }
            }
        }
        bloc.predecessorsOf(id).stream()
                .map(Succession::from)
                .filter(taken -> !taken.isBefore(from))
                .findFirst()
                .ifPresent(taken -> {
                    throw because(
                            BOARD_TOOK_OVER_LATER, "board", board.nameOn(taken), "day", taken);
                });
        return board;
    }

    /** How its membership had ended by the day. A board that is still to come has not ended. */
    static Ended endedBy(Established bloc, String id, LocalDate day) {
        var board = known(bloc, id);
        return switch (board.spellBy(day).orElse(null)) {
            case Ended ended -> ended;
            case Open open -> throw tooEarly(board, day, open.from());
            case null -> throw tooEarly(board, day, board.spells().getFirst().from());
        };
    }

    /** An identifier is never used again; a name may be. */
    static void requireNew(Established bloc, String id) {
        require(bloc.board(id).isEmpty(), IDENTIFIER_USED, "board", id);
    }

    static void requireSubGroup(Established bloc, @Nullable String group, LocalDate day) {
        require(
                group == null || bloc.hasSubGroup(group, day),
                SUBGROUP_UNKNOWN,
                "subGroup",
                String.valueOf(group),
                "day",
                day);
    }

    static Rejection hasCeased(BoardHistory board, Ceased end) {
        return because(BOARD_CEASED, "board", board.nameOn(end.until()), "day", end.until());
    }

    private static Rejection hasLeft(BoardHistory board, Left end) {
        return because(BOARD_HAS_LEFT, "board", board.nameOn(end.until()), "day", end.until());
    }

    private static Rejection tooEarly(BoardHistory board, LocalDate day, LocalDate start) {
        return because(EFFECT_BEFORE_START, "board", board.nameOn(day), "day", day, "start", start);
    }
}
