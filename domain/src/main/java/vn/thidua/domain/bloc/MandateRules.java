package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.bloc.BoardReason.LEADER_ALREADY_MANDATED;
import static vn.thidua.domain.bloc.BoardReason.MANDATE_ALREADY_ENDED;
import static vn.thidua.domain.bloc.BoardReason.MANDATE_ID_USED;
import static vn.thidua.domain.bloc.BoardReason.MANDATE_REVERSED;
import static vn.thidua.domain.bloc.BoardReason.MANDATE_UNKNOWN;
import static vn.thidua.domain.bloc.BoardReason.SUBSTITUTE_NEEDS_PAPER;
import static vn.thidua.domain.bloc.MemberRules.memberOn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.LeadingCommand.EndMandate;
import vn.thidua.domain.bloc.LeadingCommand.GrantMandate;
import vn.thidua.domain.bloc.LeadingEvent.MandateEnded;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.bloc.Mandates.Mandate;

/** The rules of acting for a board: by a dated mandate, and under one leader at a time. */
final class MandateRules {
    private MandateRules() {}

    static MandateGranted grant(Established bloc, GrantMandate c) {
        require(bloc.mandates().of(c.mandate()).isEmpty(), MANDATE_ID_USED, "mandate", c.mandate());
        var board = memberOn(bloc, c.board(), c.from());
        requireInOrder(c.from(), c.until());
        switch (c.capacity()) {
            case LEADER, ACTING_LEADER -> requireOneLeader(bloc, c, board);
            case SUBSTITUTE ->
                    require(
                            c.instrument() != null,
                            SUBSTITUTE_NEEDS_PAPER,
                            "board",
                            board.nameOn(c.from()));
            case CLERK -> {}
        }
        return new MandateGranted(
                c.bloc(),
                c.mandate(),
                c.person(),
                c.board(),
                c.capacity(),
                c.from(),
                c.until(),
                c.instrument());
    }

    static MandateEnded end(Established bloc, EndMandate c) {
        var mandate =
                bloc.mandates()
                        .of(c.mandate())
                        .orElseThrow(() -> because(MANDATE_UNKNOWN, "mandate", c.mandate()));
        requireInOrder(mandate.granted().from(), c.until());
        switch (mandate) {
            case Mandates.Ended ended -> throw alreadyEnded(c, ended.lastDay());
            case Mandates.Granted granted -> {
                var last = granted.lastDay();
                if (last != null && c.until().isAfter(last)) {
                    throw alreadyEnded(c, last);
                }
            }
        }
        return new MandateEnded(c.bloc(), c.mandate(), c.until(), c.reason());
    }

    private static void requireInOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null) {
            require(!until.isBefore(from), MANDATE_REVERSED, "until", until, "from", from);
        }
    }

    private static void requireOneLeader(Established bloc, GrantMandate c, BoardHistory board) {
        bloc.mandates().ofBoard(c.board()).stream()
                .filter(MandateRules::leads)
                .filter(other -> other.holdsBetween(c.from(), c.until()))
                .findFirst()
                .ifPresent(other -> {
                    throw because(
                            LEADER_ALREADY_MANDATED,
                            "board",
                            board.nameOn(c.from()),
                            "mandate",
                            other.granted().mandate());
                });
    }

    private static boolean leads(Mandate mandate) {
        return switch (mandate.granted().capacity()) {
            case LEADER, ACTING_LEADER -> true;
            case SUBSTITUTE, CLERK -> false;
        };
    }

    private static Rejection alreadyEnded(EndMandate c, LocalDate day) {
        return because(MANDATE_ALREADY_ENDED, "mandate", c.mandate(), "day", day);
    }
}
