package vn.thidua.command.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.Reason;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.BoardEvent;
import vn.thidua.domain.bloc.LeadingEvent.BlocTransferred;
import vn.thidua.domain.bloc.LeadingEvent.LeadershipReplaced;
import vn.thidua.domain.bloc.LeadingEvent.MandateEnded;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.privacy.PrivacyEvent;

/**
 * When boards have merged, or the bloc has changed in any other way that a year holds a copy of,
 * then the open years copy the bloc anew, on the day the change takes effect. Years recorded after
 * the fact stay as they were recorded.
 */
@Component
final class WhenBoardsMergedThenAdjustOpenCycles implements WhenThen {
    private final OpenCycles cycles;

    WhenBoardsMergedThenAdjustOpenCycles(OpenCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public List<Class<? extends Event>> follows() {
        return List.of(BlocEvent.class);
    }

    @Override
    public List<Reaction> when(Event event, LogEntry entry) {
        var change = (BlocEvent) event;
        return takesEffect(change, entry)
                .map(day ->
                        Reaction.fromDay(
                                day,
                                entry.stream() + "/" + entry.position(),
                                () -> adjust(change.bloc(), entry.position(), day)))
                .stream()
                .toList();
    }

    /** The day from which the bloc is different for its years, if it is. */
    private static Optional<LocalDate> takesEffect(BlocEvent change, LogEntry entry) {
        return switch (change) {
            case BoardEvent e -> Optional.of(e.from());
            case BoardRegistered e -> Optional.of(e.memberFrom());
            case CharterAdopted e -> Optional.of(e.effectiveFrom());
            case LeadershipReplaced e -> Optional.of(e.from());
            case BlocTransferred e -> Optional.of(e.from());
            case LeadershipAppointed _ -> Optional.of(entry.happenedOn());
            case BlocEstablished _,
                    CharterRequested _,
                    MandateGranted _,
                    MandateEnded _,
                    PrivacyEvent _ ->
                    Optional.empty();
        };
    }

    private List<AdjustCycle> adjust(String bloc, long position, LocalDate day) {
        return cycles.live(bloc, position, Reaction.early(day)).stream()
                .map(cycle -> new AdjustCycle(cycle.bloc(), cycle.year()))
                .toList();
    }

    @Override
    public Set<? extends Reason> settledBy() {
        return Set.of(ChangeReason.NOTHING_TO_ADJUST, YearReason.CYCLE_CLOSED);
    }
}
