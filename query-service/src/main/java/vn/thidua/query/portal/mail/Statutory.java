package vn.thidua.query.portal.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Event;
import vn.thidua.domain.Source;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Charter.YearDay;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;

/** Whether the law itself sets a deadline, as the year says where the deadline comes from. */
final class Statutory {
    private Statutory() {}

    /** An extension leaves it what it was; a charter, a paper or an assumption is no law. */
    static boolean is(Step step, List<Event> year) {
        @Nullable Source source = null;
        for (var event : year) {
            if (event instanceof CycleOpened opened) {
                source = source(step, opened);
            } else if (event instanceof DeadlineSet set && set.step() == step) {
                source = set.source();
            }
        }
        return source != null && source.kind() == Source.Kind.LAW;
    }

    private static @Nullable Source source(Step step, CycleOpened opened) {
        var charter = opened.charter();
        return switch (step) {
            case PLEDGE -> source(opened.pledgeDue(), charter, Charter::pledgeDue, opened.year());
            case RESULT -> source(opened.resultDue(), charter, Charter::resultDue, opened.year());
            case MID_YEAR, SELF_SCORE, VERIFICATION, EXPLANATION, PETITION, DOSSIER -> null;
        };
    }

    /** Of a day that the charter gives; one that was named otherwise says nothing of its source. */
    private static @Nullable Source source(
            @Nullable LocalDate due,
            @Nullable Charter charter,
            Function<Charter, YearDay> day,
            int year) {
        if (charter == null) {
            return null;
        }
        var given = day.apply(charter);
        return given.in(year).equals(due) ? given.source() : null;
    }
}
