package vn.thidua.command.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import vn.thidua.domain.Stamp;

/** A clock that goes, and that a test may put forward. */
final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    static MovableClock at(String vietnameseTime) {
        var clock = new MovableClock();
        clock.moveTo(vietnameseTime);
        return clock;
    }

    void moveTo(String vietnameseTime) {
        var then = LocalDateTime.parse(vietnameseTime).atZone(Stamp.ZONE).toInstant();
        ahead = Duration.between(Instant.now(), then);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
