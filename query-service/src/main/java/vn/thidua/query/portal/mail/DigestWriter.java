package vn.thidua.query.portal.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.query.page.Show;
import vn.thidua.query.page.Words;
import vn.thidua.query.portal.MyTasks;
import vn.thidua.query.portal.MyTasks.Work;
import vn.thidua.query.portal.mail.Digest.Line;
import vn.thidua.query.portal.mail.Digest.Section;
import vn.thidua.query.portal.mail.Reminders.Reminder;

/** Puts into words what there is to say: deadlines, tasks and links, no figure and no vote. */
@Component
class DigestWriter {
    private static final String NOTICES = "/notices";

    private final MailSettings settings;
    private final Words words;
    private final Show show;

    DigestWriter(MailSettings settings, Words words, Show show) {
        this.settings = settings;
        this.words = words;
        this.show = show;
    }

    Digest digest(Matter matter) {
        var sections = new ArrayList<Section>();
        if (!matter.reminders().isEmpty()) {
            var lines = matter.reminders().stream().map(due -> line(due, matter)).toList();
            sections.add(new Section(words.of("mail.reminders"), lines));
        }
        matter.told().stream().map(this::section).forEach(sections::add);
        if (matter.toldNews() > 0) {
            var count = words.of("mail.news.count", show.count(matter.toldNews()));
            sections.add(
                    new Section(
                            words.of("mail.news"),
                            List.of(new Line(count, settings.link(NOTICES)))));
        }
        var language = matter.to().locale().getLanguage();
        return new Digest(language, subject(matter), sections, foot());
    }

    private Section section(Work year) {
        return new Section(
                words.of("mail.tasks", year(year.blocName(), year.year(), year.illustrative())),
                year.mine().stream().map(this::line).toList());
    }

    private String year(String bloc, int year, boolean illustrative) {
        var named = words.of("work.year", String.valueOf(year), bloc);
        return illustrative ? named + " (" + words.of("home.illustrative") + ")" : named;
    }

    private Line line(MyTasks.Line task) {
        var title = task.about() == null ? task.title() : task.title() + " · " + task.about();
        var due = task.due();
        if (due == null) {
            return new Line(title, settings.link(task.href()));
        }
        var when =
                task.left() < 0
                        ? words.of("work.late", show.count(-task.left()), show.date(due))
                        : words.of("work.left", show.count(task.left()), show.date(due));
        return new Line(title + ". " + when, settings.link(task.href()));
    }

    private Line line(Reminder reminder, Matter matter) {
        var of = reminder.of();
        var text =
                words.of(
                        reminder.statutory() ? "mail.reminder.law" : "mail.reminder",
                        show.name(of.step()),
                        show.date(of.due()),
                        year(of, matter));
        return new Line(text, settings.link(href(of, matter)));
    }

    private String year(DeadlineReminded of, Matter matter) {
        return matter.view().blocs().stream()
                .filter(bloc -> bloc.bloc().equals(of.bloc()))
                .map(bloc -> year(bloc.name(), of.year(), bloc.illustrative()))
                .findFirst()
                .orElseGet(() -> year(of.bloc(), of.year(), false));
    }

    /** To the task itself; where that is for nobody to do now, to the year. */
    private static String href(DeadlineReminded of, Matter matter) {
        return matter.work().stream()
                .filter(work -> work.bloc().equals(of.bloc()) && work.year() == of.year())
                .flatMap(work -> work.mine().stream())
                .filter(task -> task.step() == of.step())
                .map(MyTasks.Line::href)
                .findFirst()
                .orElse("/%s/%d".formatted(of.bloc(), of.year()));
    }

    /** Numbers and days, and nothing that anybody wrote. */
    private String subject(Matter matter) {
        var reminded =
                matter.reminders().stream()
                        .map(reminder -> reminder.of().due())
                        .min(Comparator.naturalOrder());
        if (reminded.isPresent()) {
            return words.of("mail.subject.reminder", show.date(reminded.get()));
        }
        if (matter.tasks().isEmpty()) {
            return words.of("mail.subject.news", show.count(matter.toldNews()));
        }
        var tasks = show.count(matter.tasks().size());
        return matter.soonest()
                .map(due -> words.of("mail.subject.due", tasks, show.date(due)))
                .orElseGet(() -> words.of("mail.subject.tasks", tasks));
    }

    private List<Line> foot() {
        return List.of(
                new Line(words.of("mail.why"), null),
                new Line(words.of("mail.statutory"), null),
                new Line(words.of("mail.never"), null),
                new Line(words.of("mail.settings"), settings.link(NOTICES)));
    }
}
