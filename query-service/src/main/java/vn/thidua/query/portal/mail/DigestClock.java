package vn.thidua.query.portal.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.query.portal.news.Readers;

/**
 * Looks every minute whether letters are to be sent: from seven in the morning on, in Vietnam, also
 * after a start at noon or when the mail server is back. Erasures that were granted are carried out
 * before anybody is written to.
 */
@Component
class DigestClock {
    private final Digests digests;
    private final Readers readers;
    private final Sends sends;
    private final Clock clock;
    private long erased;
    private @Nullable LocalDate tidied;

    DigestClock(Digests digests, Readers readers, Sends sends, Clock clock) {
        this.digests = digests;
        this.readers = readers;
        this.sends = sends;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        erased = readers.eraseAsked(erased);
        var now = LocalDateTime.now(clock.withZone(Stamp.ZONE));
        var today = now.toLocalDate();
        if (!today.equals(tidied)) {
            sends.tidy(today);
            tidied = today;
        }
        if (!now.toLocalTime().isBefore(Digests.FROM)) {
            digests.send(today);
        }
    }
}
