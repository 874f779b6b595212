package vn.thidua.command.process;

import java.util.List;
import java.util.Set;
import vn.thidua.domain.Event;
import vn.thidua.domain.Reason;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.log.LogEntry;

/**
 * A process that only tests have: it opens the year in which somebody begins to act for a board.
 */
final class WhenMandateGrantedThenOpenTheYear implements WhenThen {
    static final String NAME = WhenMandateGrantedThenOpenTheYear.class.getSimpleName();

    @Override
    public List<Class<? extends Event>> follows() {
        return List.of(MandateGranted.class);
    }

    @Override
    public List<Reaction> when(Event event, LogEntry entry) {
        var mandate = (MandateGranted) event;
        int year = mandate.from().getYear();
        return List.of(
                Reaction.fromDay(
                        mandate.from(),
                        entry.stream(),
                        () -> List.of(new OpenCycle(mandate.bloc(), year, null, null, null))));
    }

    @Override
    public Set<? extends Reason> settledBy() {
        return Set.of(YearReason.CYCLE_ALREADY_OPEN);
    }
}
