package vn.thidua.query.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import vn.thidua.query.signin.Stay;

/**
 * One screen that listens to a year, on a thread of its own: a slow line keeps nobody else waiting.
 * It is told how far the year is now, never every step in between.
 */
final class Listener {
    /** A screen that hears nothing for longer than this or two of it takes the line for dead. */
    static final Duration BEAT = Duration.ofSeconds(10);

    private static final long COME_BACK_MILLIS = 1_000;

    private final String person;
    private final String stream;
    private final Stay stay;
    private final SseEmitter emitter;
    private volatile Present latest;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean ended;

    /** Somebody who has come for a stream that is this far at present. */
    Listener(String person, String stream, Stay stay, SseEmitter emitter, Present present) {
        this.person = person;
        this.stream = stream;
        this.stay = stay;
        this.emitter = emitter;
        latest = present;
    }

    String person() {
        return person;
    }

    String stream() {
        return stream;
    }

    /** Called by one thread, the one that looks. */
    void tell(Present present) {
        if (!present.equals(latest)) {
            latest = present;
            news.release();
        }
    }

    void end() {
        ended = true;
        news.release();
    }

    /**
     * Tells until the line breaks, or until who listens would no longer be let in.
     *
     * @param known what the screen was told last; nothing is said twice
     */
    void run(String known) {
        try {
            boolean isNews = !latest.id().equals(known);
            emitter.send((isNews ? version() : beat()).reconnectTime(COME_BACK_MILLIS));
            while (mayGoOn()) {
                boolean isTold = news.tryAcquire(patience().toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
                if (mayGoOn()) {
                    emitter.send(isTold ? version() : beat());
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException _) {
            // The screen has gone, and the server clears away what it left.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mayGoOn() {
        return !ended && !stay.isOver();
    }

    private Duration patience() {
        var left = stay.left();
        return left.compareTo(BEAT) < 0 ? left : BEAT;
    }

    private SseEventBuilder version() {
        var present = latest;
        return SseEmitter.event()
                .id(present.id())
                .name("version")
                .data(present, MediaType.APPLICATION_JSON);
    }

    /** An event and no comment, for a script cannot hear comments. */
    private static SseEventBuilder beat() {
        return SseEmitter.event().name("beat").data("");
    }
}
