package vn.thidua.query.conference;

import java.util.Optional;
import vn.thidua.domain.Event;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.query.conference.ConferenceView.Done;
import vn.thidua.query.journal.Fold.Folded;

/** A year as the rules know it, and when each of its events happened. */
record Sitting(Folded folded, Running year) {

    /** Nothing where the year was not opened. */
    static Optional<Sitting> of(Folded folded) {
        return switch (folded.state()) {
            case Running running -> Optional.of(new Sitting(folded, running));
            case Cycle.Closed closed -> Optional.of(new Sitting(folded, closed.year()));
            case Cycle.NotOpened _, Bloc _ -> Optional.empty();
        };
    }

    /** Whether anything can still be asked of it that happens now. */
    boolean isLive() {
        return folded.state() instanceof Running && !year.isHistory();
    }

    Done done(Event event) {
        var entry = folded.entries().get(folded.events().lastIndexOf(event));
        return new Done(entry.happenedOn(), entry.source() == null ? entry.recordedAt() : null);
    }
}
