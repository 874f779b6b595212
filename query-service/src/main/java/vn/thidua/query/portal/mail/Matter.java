package vn.thidua.query.portal.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.query.portal.MyTasks;
import vn.thidua.query.portal.MyTasks.Work;
import vn.thidua.query.portal.mail.Reminders.Reminder;
import vn.thidua.query.portal.news.Reader;
import vn.thidua.query.years.YearsView;

/**
 * All that there is to say to somebody.
 *
 * @param view the years that the person may look at
 * @param work the open tasks, which reminders lead to even where they are not told
 * @param news how much is new
 * @param upTo how far was looked
 */
record Matter(Reader to, YearsView view, List<Reminder> due, List<Work> work, int news, long upTo) {

    /** Who wants no letters is reminded of what the law sets, and told nothing else. */
    List<Reminder> reminders() {
        return to.digest() ? due : due.stream().filter(Reminder::statutory).toList();
    }

    List<Work> told() {
        return to.digest()
                ? work.stream().filter(year -> !year.mine().isEmpty()).toList()
                : List.of();
    }

    int toldNews() {
        return to.digest() ? news : 0;
    }

    /** The same tasks as the last time are no reason to write. */
    boolean isNothing() {
        boolean sameTasks = told().isEmpty() || fingerprint().equals(to.toldTasks());
        return reminders().isEmpty() && sameTasks && toldNews() == 0;
    }

    List<MyTasks.Line> tasks() {
        return told().stream().flatMap(year -> year.mine().stream()).toList();
    }

    /** When the first of the tasks is due. */
    Optional<LocalDate> soonest() {
        return tasks().stream()
                .map(MyTasks.Line::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    Sends.Told soFar() {
        return new Sends.Told(upTo, fingerprint());
    }

    private String fingerprint() {
        var all =
                tasks().stream().map(MyTasks.Line::href).sorted().collect(Collectors.joining("\n"));
        return LeafHash.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
