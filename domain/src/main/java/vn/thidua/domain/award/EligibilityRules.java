package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.EligibilityReason.BOARD_ON_HOLD;
import static vn.thidua.domain.award.EligibilityReason.HOLD_ALREADY_LIFTED;
import static vn.thidua.domain.award.EligibilityReason.HOLD_ALREADY_PLACED;
import static vn.thidua.domain.award.EligibilityReason.HOLD_UNKNOWN;
import static vn.thidua.domain.award.EligibilityReason.LIFTED_BEFORE_PLACED;

import java.time.LocalDate;
import vn.thidua.domain.award.Awards.Waiting;
import vn.thidua.domain.award.EligibilityCommand.LiftHold;
import vn.thidua.domain.award.EligibilityCommand.PlaceHold;
import vn.thidua.domain.award.EligibilityEvent.HoldLifted;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.award.Holds.Lifted;
import vn.thidua.domain.award.Holds.Standing;
import vn.thidua.domain.cycle.Cycle.Running;

/** The rules of holding a board back while something about it is being cleared. */
public final class EligibilityRules {
    private EligibilityRules() {}

    static EligibilityEvent decide(Running year, EligibilityCommand command, LocalDate day) {
        return switch (command) {
            case PlaceHold c -> place(year, c, day);
            case LiftHold c -> lift(year, c, day);
        };
    }

    static Holds evolve(Holds holds, EligibilityEvent event) {
        return switch (event) {
            case HoldPlaced e -> holds.with(e);
            case HoldLifted e -> holds.with(e);
        };
    }

    /** A held board is scored like any other, but neither proposed nor awarded. */
    public static void requireNotHeld(Running year, String board) {
        year.awards()
                .heldBy(board)
                .ifPresent(ground -> {
                    throw because(BOARD_ON_HOLD, "board", year.nameOf(board), "ground", ground);
                });
    }

    /** A board that is or was a member of the year, or a refusal. */
    public static void requireKnown(Running year, String board) {
        if (year.frame().bloc().departure(board).isEmpty()) {
            year.member(board);
        }
    }

    private static HoldPlaced place(Running year, PlaceHold c, LocalDate day) {
        requireKnown(year, c.board());
        require(
                year.awards().holds().of(c.hold()).isEmpty(),
                HOLD_ALREADY_PLACED,
                "hold",
                c.hold());
        AwardRules.requireCome(c.from(), day);
        var suspended =
                year.awards().standing().stream()
                        .filter(proposal -> proposal instanceof Waiting)
                        .map(Awards.Proposal::proposed)
                        .filter(proposed -> proposed.board().equals(c.board()))
                        .map(AwardEvent.AwardProposed::award)
                        .toList();
        return new HoldPlaced(
                c.bloc(),
                c.year(),
                c.board(),
                c.hold(),
                c.ground(),
                c.basis(),
                c.from(),
                suspended);
    }

    private static HoldLifted lift(Running year, LiftHold c, LocalDate day) {
        var hold =
                year.awards()
                        .holds()
                        .of(c.hold())
                        .filter(h -> h.placed().board().equals(c.board()))
                        .orElseThrow(() ->
                                because(
                                        HOLD_UNKNOWN,
                                        "hold",
                                        c.hold(),
                                        "board",
                                        year.nameOf(c.board())));
        return switch (hold) {
            case Lifted lifted ->
                    throw because(
                            HOLD_ALREADY_LIFTED, "hold", c.hold(), "day", lifted.lifted().on());
            case Standing standing -> {
                var from = standing.placed().from();
                require(!c.on().isBefore(from), LIFTED_BEFORE_PLACED, "day", c.on(), "from", from);
                AwardRules.requireCome(c.on(), day);
                yield new HoldLifted(c.bloc(), c.year(), c.board(), c.hold(), c.basis(), c.on());
            }
        };
    }
}
