package vn.thidua.command.process;

import static java.util.Objects.requireNonNull;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;

/**
 * Timers that outlive a restart: rows of a table, each picked up by one node when it is due. One
 * that fails is tried again later and later, and never given up.
 */
@Component
class Timers implements SmartLifecycle {
    static final String TABLE = "timer";

    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;
    private static final LocalTime EACH_MORNING = LocalTime.of(0, 10);

    private final Clock clock;
    private final Map<String, OneTimeTask<Alarm>> tasks;
    private final Scheduler scheduler;

    @Autowired
    Timers(
            DataSource database,
            Clock clock,
            List<WhenThen> processes,
            Reactions reactions,
            WhenRegimeEndsSoonThenAnnounceIt regimeEnd) {
        this(database, clock, processes, reactions, regimeEnd, POLL);
    }

    Timers(
            DataSource database,
            Clock clock,
            List<WhenThen> processes,
            Reactions reactions,
            WhenRegimeEndsSoonThenAnnounceIt regimeEnd,
            Duration poll) {
        this.clock = clock;
        this.tasks =
                processes.stream()
                        .map(WhenThen::name)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), name -> once(name, reactions)));
        this.scheduler =
                Scheduler.create(database, List.copyOf(tasks.values()))
                        .startTasks(daily(regimeEnd))
                        .tableName(TABLE)
                        .serializer(new JsonData())
                        .clock(clock::instant)
                        .pollingInterval(poll)
                        .failureLogging(LogLevel.WARN, false)
                        .threads(2)
                        .shutdownMaxWait(STOP)
                        .build();
    }

    private OneTimeTask<Alarm> once(String process, Reactions reactions) {
        return Tasks.oneTime(process, Alarm.class)
                .onFailure(this::later)
                .execute((timer, _) ->
                        reactions.again(process, timer.getId(), timer.getData().position()));
    }

    private void later(ExecutionComplete failed, ExecutionOperations<Alarm> timer) {
        var alarm = (Alarm) failed.getExecution().taskInstance.getData();
        var why = failed.getCause().map(Throwable::toString).orElse("unknown");
        timer.reschedule(failed, retryAt(failed), new Alarm(alarm.position(), why));
    }

    private RecurringTask<Void> daily(WhenRegimeEndsSoonThenAnnounceIt regimeEnd) {
        return Tasks.recurring(regimeEnd.name(), Schedules.daily(Stamp.ZONE, EACH_MORNING))
                .onFailure((failed, timer) -> timer.reschedule(failed, retryAt(failed)))
                .execute((_, _) -> regimeEnd.look());
    }

    private Instant retryAt(ExecutionComplete failed) {
        int failures = failed.getExecution().consecutiveFailures;
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS)));
    }

    /** What the process has timers for. */
    Set<String> subjects(WhenThen process) {
        var subjects = new HashSet<String>();
        scheduler.fetchScheduledExecutionsForTask(
                process.name(),
                Alarm.class,
                ScheduledExecutionsFilter.all(),
                timer -> subjects.add(timer.getTaskInstance().getId()));
        return subjects;
    }

    /** Sets the timer of the process for the subject, or moves it. */
    void set(WhenThen process, String subject, long position, Instant at) {
        scheduler.schedule(
                task(process).instance(subject, new Alarm(position, null)),
                at,
                ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    void drop(WhenThen process, String subject) {
        var timer = task(process).instanceId(subject);
        scheduler.getScheduledExecution(timer).ifPresent(_ -> scheduler.cancel(timer));
    }

    private OneTimeTask<Alarm> task(WhenThen process) {
        return requireNonNull(tasks.get(process.name()), process.name());
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        var state = scheduler.getSchedulerState();
        return state.isStarted() && !state.isShuttingDown();
    }
}
