package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.YearReason.MOVEMENT_ALREADY_ANSWERED;
import static vn.thidua.domain.cycle.YearReason.MOVEMENT_ALREADY_CLOSED;
import static vn.thidua.domain.cycle.YearReason.MOVEMENT_ALREADY_LAUNCHED;
import static vn.thidua.domain.cycle.YearReason.MOVEMENT_UNKNOWN;
import static vn.thidua.domain.cycle.YearReason.YEARS_REVERSED;

import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearCommand.CloseMovement;
import vn.thidua.domain.cycle.YearCommand.LaunchMovement;
import vn.thidua.domain.cycle.YearCommand.RespondToMovement;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.cycle.YearEvent.MovementClosed;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;

/** The rules of movements: launched, answered once by each board, closed with what came of them. */
final class MovementRules {
    private MovementRules() {}

    static MovementLaunched launch(Running year, LaunchMovement c) {
        require(
                year.frame().movements().of(c.movement()).isEmpty(),
                MOVEMENT_ALREADY_LAUNCHED,
                "movement",
                c.movement());
        var from = c.fromYear();
        var to = c.toYear();
        if (from != null && to != null) {
            require(from <= to, YEARS_REVERSED, "from", from, "to", to);
        }
        return new MovementLaunched(
                c.bloc(), c.year(), c.movement(), c.issuer(), c.theme(), from, to, c.document());
    }

    static MovementAnswered respond(Running year, RespondToMovement c) {
        var member = year.member(c.board());
        requireRunning(year, c.movement());
        require(
                !year.frame().movements().isAnswered(c.movement(), c.board()),
                MOVEMENT_ALREADY_ANSWERED,
                "board",
                member.name(),
                "movement",
                c.movement());
        return new MovementAnswered(
                c.bloc(), c.year(), c.movement(), c.board(), c.plan(), c.document());
    }

    static MovementClosed close(Running year, CloseMovement c) {
        requireRunning(year, c.movement());
        return new MovementClosed(c.bloc(), c.year(), c.movement(), c.outcome());
    }

    private static void requireRunning(Running year, String movement) {
        var movements = year.frame().movements();
        require(movements.of(movement).isPresent(), MOVEMENT_UNKNOWN, "movement", movement);
        require(!movements.isClosed(movement), MOVEMENT_ALREADY_CLOSED, "movement", movement);
    }
}
