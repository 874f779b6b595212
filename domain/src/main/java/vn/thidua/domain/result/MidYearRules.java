package vn.thidua.domain.result;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.result.ResultReason.MID_YEAR_AHEAD_OF_ITS_DAY;
import static vn.thidua.domain.result.ResultReason.MID_YEAR_CONCLUDED;
import static vn.thidua.domain.result.ResultReason.MID_YEAR_OVER;

import java.time.LocalDate;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.result.ResultCommand.ConcludeMidYear;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.domain.result.ResultEvent.MidYearConcluded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;

/** The mid-year review: progress, again and again until it is concluded. */
final class MidYearRules {
    private MidYearRules() {}

    static MidYearSubmitted submit(Running year, SubmitMidYear c, LocalDate day) {
        year.member(c.board());
        requireRunning(year);
        var earlier = year.results().midYear().of(c.board());
        return new MidYearSubmitted(
                c.bloc(),
                c.year(),
                c.board(),
                earlier.size() + 1,
                AgainstPledge.partial(year, c.board(), c.figures()),
                earlier.isEmpty()
                        ? Deadline.daysLate(year.due(Step.MID_YEAR), day)
                        : earlier.getFirst().daysLate());
    }

    static MidYearConcluded conclude(Running year, ConcludeMidYear c, LocalDate day) {
        requireRunning(year);
        require(!c.on().isAfter(day), MID_YEAR_AHEAD_OF_ITS_DAY, "on", c.on(), "today", day);
        return new MidYearConcluded(c.bloc(), c.year(), c.on(), c.minutes());
    }

    private static void requireRunning(Running year) {
        require(year.results().midYear() instanceof MidYear.Open, MID_YEAR_CONCLUDED);
        require(year.conference() instanceof Conference.NotConvened, MID_YEAR_OVER);
    }
}
