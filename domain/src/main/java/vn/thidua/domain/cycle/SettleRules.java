package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.ChangeReason.BOARD_NOT_DEPARTED;
import static vn.thidua.domain.cycle.ChangeReason.NOTHING_OWED;
import static vn.thidua.domain.cycle.ChangeReason.NOT_THE_SUCCESSOR;
import static vn.thidua.domain.cycle.ChangeReason.NO_SUCCESSOR;
import static vn.thidua.domain.cycle.ChangeReason.OBLIGATION_ALREADY_SETTLED;
import static vn.thidua.domain.cycle.ChangeReason.OBLIGATION_ONLY_CLOSES;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * The rules of settling what a departed board leaves open: each once, by decision and never in
 * silence. What the successor takes over follows as its own registration or submission.
 */
final class SettleRules {
    private SettleRules() {}

    static List<? extends CycleEvent> settle(Running year, SettleObligation c) {
        var gone = departed(year, c);
        var settled =
                new ObligationSettled(
                        c.bloc(),
                        c.year(),
                        c.board(),
                        c.obligation(),
                        c.treatment(),
                        c.successor(),
                        c.reason(),
                        c.instrument());
        return Stream.<CycleEvent>concat(Stream.of(settled), consequences(year, gone, c)).toList();
    }

    private static Departure departed(Running year, SettleObligation c) {
        var gone =
                year.frame()
                        .bloc()
                        .departure(c.board())
                        .orElseThrow(
                                () -> because(BOARD_NOT_DEPARTED, "board", year.nameOf(c.board())));
        require(
                !year.frame().isSettled(c.board(), c.obligation()),
                OBLIGATION_ALREADY_SETTLED,
                "obligation",
                c.obligation(),
                "board",
                gone.name());
        require(
                Obligations.isOwed(year, c.board(), c.obligation()),
                NOTHING_OWED,
                "board",
                gone.name(),
                "obligation",
                c.obligation());
        return gone;
    }

    private static Stream<? extends CycleEvent> consequences(
            Running year, Departure gone, SettleObligation c) {
        return switch (c.treatment()) {
            case CLOSE -> closed(year, c);
            case CARRY -> carried(year, gone, c);
            case SUM -> summed(year, gone, c);
        };
    }

    /** A proposal ends with its board: a unit that is dissolved is not awarded. */
    private static Stream<ProposalWithdrawn> closed(Running year, SettleObligation c) {
        return switch (c.obligation()) {
            case PLEDGE, RESULT, SCORE -> Stream.empty();
            case PROPOSAL ->
                    Obligations.waitingFor(year, c.board()).stream()
                            .map(proposed ->
                                    new ProposalWithdrawn(
                                            c.bloc(),
                                            c.year(),
                                            proposed.award(),
                                            c.board(),
                                            c.reason()));
        };
    }

    private static Stream<? extends CycleEvent> carried(
            Running year, Departure gone, SettleObligation c) {
        return switch (c.obligation()) {
            case PLEDGE -> PledgeHeritage.carry(year, gone, heir(year, gone, c), c);
            case RESULT -> Stream.of(ResultHeritage.carry(year, gone, heir(year, gone, c), c));
            case SCORE, PROPOSAL -> throw onlyCloses(c);
        };
    }

    private static Stream<? extends CycleEvent> summed(
            Running year, Departure gone, SettleObligation c) {
        return switch (c.obligation()) {
            case PLEDGE -> Stream.of(PledgeHeritage.sum(year, gone, heir(year, gone, c), c));
            case RESULT -> Stream.of(ResultHeritage.sum(year, gone, heir(year, gone, c), c));
            case SCORE, PROPOSAL -> throw onlyCloses(c);
        };
    }

    private static Rejection onlyCloses(SettleObligation c) {
        return because(OBLIGATION_ONLY_CLOSES, "obligation", c.obligation());
    }

    private static String heir(Running year, Departure gone, SettleObligation c) {
        var heir = gone.successor();
        if (heir == null) {
            throw because(NO_SUCCESSOR, "board", gone.name());
        }
        require(
                heir.equals(c.successor()),
                NOT_THE_SUCCESSOR,
                "board",
                gone.name(),
                "successor",
                year.nameOf(heir));
        return heir;
    }
}
