package vn.thidua.command.axon;

import java.util.List;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.EventLog.View;
import vn.thidua.command.log.Selection;

/** The log, read only where this node does not know already that nothing has followed. */
record KnownLog(EventLog log, Appender appender) {

    View view(Selection selection, long after) {
        return selection
                .wholeStream()
                .map(stream -> view(stream, selection, after))
                .orElseGet(() -> log.view(selection, after));
    }

    /**
     * What follows in a stream. As far as this node knows it may be nothing; whether that is still
     * so is decided when what rests on it is appended.
     */
    private View view(String stream, Selection selection, long after) {
        var unchanged = appender.unchangedUpTo(stream, after);
        if (unchanged.isPresent()) {
            return new View(unchanged.getAsLong(), List.of());
        }
        var view = log.view(selection, after);
        if (!view.rows().isEmpty()) {
            var last = view.rows().getLast().entry();
            appender.learn(stream, last.sequence(), last.position(), view.head());
        } else if (after == 0) {
            appender.learn(stream, 0, 0, view.head());
        }
        return view;
    }
}
