package vn.thidua.domain.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.Requests;
import vn.thidua.domain.calendar.Calendar;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;

/**
 * What frames the year: its bloc, its calendar, its movements, what passed on, and what waits for a
 * second person.
 */
public record Frame(
        BlocCopy bloc,
        Calendar calendar,
        Movements movements,
        List<ObligationSettled> settled,
        @Nullable LeadershipHandedOver handover,
        Requests requests) {

    static Frame from(CycleOpened opening) {
        return new Frame(
                BlocCopy.from(opening),
                Calendar.from(opening),
                Movements.none(),
                List.of(),
                null,
                Requests.none());
    }

    boolean isSettled(String board, Obligation obligation) {
        return settled.stream()
                .anyMatch(done -> done.board().equals(board) && done.obligation() == obligation);
    }

    Frame with(BlocCopy next) {
        return new Frame(next, calendar, movements, settled, handover, requests);
    }

    Frame with(Calendar next) {
        return new Frame(bloc, next, movements, settled, handover, requests);
    }

    Frame with(Movements next) {
        return new Frame(bloc, calendar, next, settled, handover, requests);
    }

    Frame with(ObligationSettled e) {
        return new Frame(bloc, calendar, movements, Lists.plus(settled, e), handover, requests);
    }

    Frame with(LeadershipHandedOver next) {
        return new Frame(bloc, calendar, movements, settled, next, requests);
    }

    Frame with(Requests next) {
        return new Frame(bloc, calendar, movements, settled, handover, next);
    }
}
