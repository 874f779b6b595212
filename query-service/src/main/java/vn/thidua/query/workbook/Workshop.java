package vn.thidua.query.workbook;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.thidua.query.excel.BookOfPages;
import vn.thidua.query.workbook.Work.Order;
import vn.thidua.query.workbook.Work.State;

/**
 * Makes the workbooks, each on a thread of its own and few at once. Every second a work says that
 * it goes on and hears whether it is still wanted, here or at whatever node that was said.
 */
@Component
class Workshop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final int AT_ONCE = 2;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final Works works;
    private final OwnPages pages;
    private final BookOfPages books;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<UUID, Thread> under = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService broom;

    Workshop(Works works, OwnPages pages, BookOfPages books) {
        this.works = works;
        this.pages = pages;
        this.books = books;
    }

    /** Says whether it was begun; a person has one under way at most. */
    boolean begin(Order order, String authorization) {
        var begun = works.begin(order, OwnPages.of(order).size() + 1);
        begun.ifPresent(work ->
                under.put(
                        work,
                        Thread.ofVirtual()
                                .name("workbook-" + work)
                                .start(() -> make(work, order, authorization))));
        return begun.isPresent();
    }

    private void make(UUID work, Order order, String authorization) {
        try {
            awaitPlace(work);
            try {
                works.done(work, books.of(read(work, order, authorization)));
            } finally {
                places.release();
            }
        } catch (Unwanted _) {
            LOG.info("a workbook of {} was given up", order.address());
        } catch (NotMade e) {
            LOG.warn("a workbook of {} was not made: {}", order.address(), e.getMessage());
            end(work, e.state);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException e) {
            LOG.warn("a workbook of {} was not made", order.address(), e);
        } finally {
            under.remove(work);
        }
    }

    private void awaitPlace(UUID work) throws InterruptedException, Unwanted {
        while (!places.tryAcquire(1, TimeUnit.SECONDS)) {
            say(work, 0);
        }
    }

    private List<String> read(UUID work, Order order, String authorization)
            throws InterruptedException, Unwanted, NotMade {
        var read = new ArrayList<String>();
        int done = 0;
        for (var page : OwnPages.of(order)) {
            say(work, done);
            var asked = pages.ask(page, order.language(), authorization);
            var answer = awaited(asked, work, done++);
            if (answer.statusCode() == OK) {
                read.add(answer.body());
            } else if (answer.statusCode() == UNAUTHORIZED) {
                throw new NotMade(State.SIGNED_OUT, page);
            } else if (answer.statusCode() / 100 != 4) {
                throw new NotMade(State.FAILED, page + " answered " + answer.statusCode());
            }
        }
        say(work, done);
        return read;
    }

    private HttpResponse<String> awaited(Future<HttpResponse<String>> asked, UUID work, int done)
            throws InterruptedException, Unwanted, NotMade {
        try {
            while (true) {
                try {
                    return asked.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException _) {
                    say(work, done);
                }
            }
        } catch (ExecutionException e) {
            throw new NotMade(State.FAILED, String.valueOf(e.getCause()));
        } finally {
            asked.cancel(true);
        }
    }

    private void say(UUID work, int done) throws Unwanted {
        if (!works.isWanted(work, done)) {
            throw new Unwanted();
        }
    }

    private void end(UUID work, State state) {
        try {
            works.end(work, state);
        } catch (DataAccessException e) {
            LOG.warn("the end of a workbook could not be kept", e);
        }
    }

    @Override
    public void start() {
        var hourly = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        var _ = hourly.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.HOURS);
        broom = hourly;
    }

    private void sweep() {
        try {
            works.purge();
        } catch (DataAccessException e) {
            LOG.warn("old workbooks could not be deleted", e);
        }
    }

    /** What is not finished is marked, so that nobody has to wait to see it. */
    @Override
    public void stop() {
        var hourly = broom;
        if (hourly != null) {
            hourly.shutdownNow();
            broom = null;
        }
        var left = Map.copyOf(under);
        left.values().forEach(Thread::interrupt);
        works.breakOff(List.copyOf(left.keySet()));
    }

    @Override
    public boolean isRunning() {
        return broom != null;
    }

    /** The person does not want it any more. */
    private static final class Unwanted extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final class NotMade extends Exception {
        private static final long serialVersionUID = 1L;
        private final State state;

        NotMade(State state, String why) {
            super(why);
            this.state = state;
        }
    }
}
