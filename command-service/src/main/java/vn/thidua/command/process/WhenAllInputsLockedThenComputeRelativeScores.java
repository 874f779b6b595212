package vn.thidua.command.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.Reason;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRelativeScores;
import vn.thidua.domain.scoring.ScoringEvent.ScoreInputsLocked;
import vn.thidua.domain.scoring.ScoringReason;

/**
 * When the inputs of every member are locked, then the scores that depend on each other are
 * computed. Whether they all are is for the rules to say; a member that leaves, or lets the
 * deadline pass, may be the last one that was waited for.
 */
@Component
final class WhenAllInputsLockedThenComputeRelativeScores implements WhenThen {
    @Override
    public List<Class<? extends Event>> follows() {
        return List.of(ScoreInputsLocked.class, MembersChanged.class, DeadlinePassed.class);
    }

    @Override
    public List<Reaction> when(Event event, LogEntry entry) {
        if (entry.source() != null) {
            // Recorded after the fact: such a year says itself what was computed.
            return List.of();
        }
        var change = (CycleEvent) event;
        return List.of(
                Reaction.atOnce(
                        entry.stream(),
                        () -> List.of(new ComputeRelativeScores(change.bloc(), change.year()))));
    }

    @Override
    public Set<? extends Reason> settledBy() {
        return Set.of(
                ScoringReason.INPUTS_NOT_LOCKED,
                ScoringReason.NOTHING_RELATIVE,
                ScoringReason.SCALE_NOT_ADOPTED,
                YearReason.CYCLE_CLOSED);
    }
}
