package vn.thidua.query.portal.mail;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.query.portal.MyTasks;
import vn.thidua.query.portal.news.News;
import vn.thidua.query.portal.news.Reader;
import vn.thidua.query.portal.news.Readers;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsQuery;

/** Gathers what there is to say to somebody who is not signed in. */
@Component
class Matters {
    private final Reminders reminders;
    private final MyTasks tasks;
    private final News news;
    private final Readers readers;
    private final YearsQuery years;
    private final ReadGate gate;
    private final Clock clock;

    Matters(
            Reminders reminders,
            MyTasks tasks,
            News news,
            Readers readers,
            YearsQuery years,
            ReadGate gate,
            Clock clock) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.news = news;
        this.readers = readers;
        this.years = years;
        this.gate = gate;
        this.clock = clock;
    }

    Matter of(Reader to, LocalDate today) {
        long upTo = readers.here();
        var caller = to.caller(clock.instant());
        var view = years.years().only(bloc -> gate.reads(caller, bloc));
        long known = Math.max(to.told(), to.seen());
        return new Matter(
                to,
                view,
                reminders.since(to.told(), to.person(), today),
                tasks.of(view, caller),
                news.since(known, caller, view, 0).all(),
                upTo);
    }
}
