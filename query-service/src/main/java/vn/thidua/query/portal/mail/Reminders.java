package vn.thidua.query.portal.mail;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.EntryReader;
import vn.thidua.query.feed.EntryReader.Unreadable;
import vn.thidua.query.journal.Fold;
import vn.thidua.query.journal.JournalQuery;
import vn.thidua.query.signin.OwnBoards;

/** The reminders of the log that are for somebody: for a board that waits and has it act. */
@Component
class Reminders {
    private final JournalQuery journal;
    private final EntryReader reader;
    private final Fold fold;
    private final OwnBoards boards;

    Reminders(JournalQuery journal, EntryReader reader, Fold fold, OwnBoards boards) {
        this.journal = journal;
        this.reader = reader;
        this.fold = fold;
        this.boards = boards;
    }

    /** One reminder, and whether the law sets its deadline. */
    record Reminder(DeadlineReminded of, boolean statutory) {}

    private record Deadline(String bloc, int year, Step step, LocalDate due) {}

    /** The latest reminder of each deadline that is not over, in the order of the log. */
    List<Reminder> since(long position, String person, LocalDate today) {
        var latest = new LinkedHashMap<Deadline, DeadlineReminded>();
        journal.since(position, DeadlineReminded.class.getSimpleName()).stream()
                .flatMap(this::read)
                .filter(e -> !e.due().isBefore(today))
                .filter(e -> !Collections.disjoint(e.waiting(), boards.of(person, e.bloc())))
                .forEach(e -> latest.put(new Deadline(e.bloc(), e.year(), e.step(), e.due()), e));
        return latest.values().stream()
                .map(e ->
                        new Reminder(
                                e, Statutory.is(e.step(), fold.of(e.stream(), _ -> true).events())))
                .toList();
    }

    /** What cannot be read is for the audit to say, and for no letter. */
    private Stream<DeadlineReminded> read(LogEntry entry) {
        try {
            return reader.event(entry) instanceof DeadlineReminded reminded
                    ? Stream.of(reminded)
                    : Stream.empty();
        } catch (Unreadable _) {
            return Stream.empty();
        }
    }
}
