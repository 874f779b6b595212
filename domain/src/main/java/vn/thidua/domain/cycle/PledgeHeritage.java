package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.ChangeReason.SETTLEMENT_NEEDS_PAPER;
import static vn.thidua.domain.cycle.ChangeReason.SUCCESSOR_HAS_ITS_OWN;
import static vn.thidua.domain.cycle.ChangeReason.SUCCESSOR_HAS_NONE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.pledge.Pledges.Pledge;
import vn.thidua.domain.pledge.Pledges.Signed;
import vn.thidua.domain.pledge.Target;

/** How a successor comes by the pledge of a departed board: as it stands, or added to its own. */
final class PledgeHeritage {
    private PledgeHeritage() {}

    /** A signature stays a signature. What was not signed yet is looked at again. */
    static Stream<PledgeEvent> carry(
            Running year, Departure gone, String heir, SettleObligation c) {
        require(
                year.pledges().of(heir).isEmpty(),
                SUCCESSOR_HAS_ITS_OWN,
                "successor",
                year.nameOf(heir),
                "obligation",
                Obligation.PLEDGE);
        var left = year.pledges().of(gone.board()).orElseThrow();
        var registration = Optional.ofNullable(left.last()).map(last -> carried(left, last, heir));
        var signature =
                left instanceof Signed
                        ? Stream.of(new PledgeSigned(c.bloc(), c.year(), heir))
                        : Stream.<PledgeEvent>empty();
        return Stream.concat(registration.stream(), signature);
    }

    static PledgeEvent sum(Running year, Departure gone, String heir, SettleObligation c) {
        var left = year.pledges().of(gone.board()).orElseThrow();
        var own =
                year.pledges()
                        .of(heir)
                        .orElseThrow(() ->
                                because(
                                        SUCCESSOR_HAS_NONE,
                                        "successor",
                                        year.nameOf(heir),
                                        "obligation",
                                        Obligation.PLEDGE));
        var targets = Sums.ofTargets(gone.name(), left.targets(), own.targets());
        return summed(year, own, targets, heir, c);
    }

    private static PledgeRegistered carried(Pledge left, PledgeRegistered last, String heir) {
        return new PledgeRegistered(
                last.bloc(),
                last.year(),
                heir,
                1,
                left.targets(),
                last.commitments(),
                last.daysLate());
    }

    private static PledgeEvent summed(
            Running year, Pledge own, List<Target> targets, String heir, SettleObligation c) {
        int next = own.registration() + 1;
        if (own instanceof Signed) {
            var approval = c.instrument();
            if (approval == null) {
                throw because(SETTLEMENT_NEEDS_PAPER, "successor", year.nameOf(heir));
            }
            return new PledgeAmended(c.bloc(), c.year(), heir, next, targets, c.reason(), approval);
        }
        var last = own.last();
        return new PledgeRegistered(
                c.bloc(),
                c.year(),
                heir,
                next,
                targets,
                last == null ? null : last.commitments(),
                last == null ? 0 : last.daysLate());
    }
}
