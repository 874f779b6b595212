package vn.thidua.query.live;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.thidua.domain.Streams;
import vn.thidua.query.api.NoAnswer;
import vn.thidua.query.api.QueryReason;
import vn.thidua.query.signin.Stay;

/** A year as a stream of Server-Sent Events, each of which says how far it is. */
@RestController
class LiveController {
    private static final String LAST_EVENT = "Last-Event-ID";
    private static final long WITHOUT_END = 0;

    private final Watch watch;
    private final Listeners listeners;

    LiveController(Watch watch, Listeners listeners) {
        this.watch = watch;
        this.listeners = listeners;
    }

    /** Returns at once; from then on the stream holds neither a turn of the person nor a worker. */
    @GetMapping(
            path = "/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/live",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestHeader(name = LAST_EVENT, defaultValue = "") String known,
            Authentication who,
            HttpServletRequest request) {
        var stream = Streams.cycle(bloc, year);
        var present =
                watch.present(stream)
                        .orElseThrow(() ->
                                new NoAnswer(
                                        QueryReason.CYCLE_UNKNOWN,
                                        Map.of("bloc", bloc, "year", Integer.toString(year))));
        var stay = Stay.of(who, request.getSession(false), Clock.systemUTC());
        var emitter = new SseEmitter(WITHOUT_END);
        var listener = new Listener(who.getName(), stream, stay, emitter, present);
        if (!listeners.admit(listener)) {
            throw new NoAnswer(QueryReason.TOO_MANY_LISTEN, Map.of());
        }
        // What came between the two looks is told by the next one.
        watch.wake();
        Thread.ofVirtual()
                .name("live")
                .start(() -> {
                    listener.run(known);
                    listeners.leave(listener);
                });
        // A proxy in between must not collect what should be told at once.
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(emitter);
    }

    /** A screen that was closed. */
    @ExceptionHandler
    void gone(IOException e) {
        // Nobody is there to be answered.
    }
}
