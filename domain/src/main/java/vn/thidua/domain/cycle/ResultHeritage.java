package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.ChangeReason.SUCCESSOR_HAS_ITS_OWN;
import static vn.thidua.domain.cycle.ChangeReason.SUCCESSOR_HAS_NONE;

import java.util.List;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.Pledges.Pledge;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;

/** How a successor comes by the result of a departed board: as it stands, or added to its own. */
final class ResultHeritage {
    private ResultHeritage() {}

    static AnnualResultSubmitted carry(
            Running year, Departure gone, String heir, SettleObligation c) {
        require(
                year.results().of(heir).isEmpty(),
                SUCCESSOR_HAS_ITS_OWN,
                "successor",
                year.nameOf(heir),
                "obligation",
                Obligation.RESULT);
        var left = year.results().of(gone.board()).orElseThrow().last();
        return new AnnualResultSubmitted(
                c.bloc(), c.year(), heir, 1, left.status(), left.figures(), left.daysLate());
    }

    static AnnualResultSubmitted sum(
            Running year, Departure gone, String heir, SettleObligation c) {
        var left = year.results().of(gone.board()).orElseThrow().last();
        var own =
                year.results()
                        .of(heir)
                        .orElseThrow(() ->
                                because(
                                        SUCCESSOR_HAS_NONE,
                                        "successor",
                                        year.nameOf(heir),
                                        "obligation",
                                        Obligation.RESULT))
                        .last();
        return new AnnualResultSubmitted(
                c.bloc(),
                c.year(),
                heir,
                own.submission() + 1,
                asFinalAs(left.status(), own.status()),
                Sums.ofFigures(gone.name(), left.figures(), own.figures(), targets(year, heir)),
                own.daysLate());
    }

    /** A sum is final only when all its parts are. */
    private static FigureStatus asFinalAs(FigureStatus one, FigureStatus other) {
        return one == FigureStatus.FINAL ? other : one;
    }

    private static List<Target> targets(Running year, String heir) {
        return year.pledges().of(heir).map(Pledge::targets).orElse(List.of());
    }
}
