package vn.thidua.query.portal.mail;

import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.query.portal.news.Reader;
import vn.thidua.query.portal.news.Readers;

/** Sends everybody the letter of the day, once. */
@Component
class Digests {
    static final LocalTime FROM = LocalTime.of(7, 0);

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    /** Then the server is away rather than one address wrong; the others wait a minute. */
    private static final int MOST_FAILURES_IN_A_ROW = 3;

    private final Readers readers;
    private final Sends sends;
    private final LetterTokens tokens;
    private final Matters matters;
    private final DigestWriter writer;
    private final Post post;
    private final MailSettings settings;

    Digests(
            Readers readers,
            Sends sends,
            LetterTokens tokens,
            Matters matters,
            DigestWriter writer,
            Post post,
            MailSettings settings) {
        this.readers = readers;
        this.sends = sends;
        this.tokens = tokens;
        this.matters = matters;
        this.writer = writer;
        this.post = post;
        this.settings = settings;
    }

    /** The letters of the day that are still to be sent, those that failed a while ago included. */
    void send(LocalDate today) {
        if (!settings.isOn()) {
            return;
        }
        int failures = 0;
        for (var person : sends.waiting(today, today.atTime(FROM).atZone(Stamp.ZONE).toInstant())) {
            if (sends.claim(person, today)) {
                failures = isDelivered(person, today) ? 0 : failures + 1;
            }
            if (failures == MOST_FAILURES_IN_A_ROW) {
                return;
            }
        }
    }

    /** What goes wrong with the letter of one person keeps nobody else from getting one. */
    private boolean isDelivered(String person, LocalDate today) {
        try {
            deliver(readers.find(person).orElseThrow(), today);
            return true;
        } catch (MessagingException | RuntimeException e) {
            // What a mail server says names the address.
            LOG.warn("a letter of {} was not sent: {}", today, causes(e));
            sends.failed(person, today);
            return false;
        }
    }

    private void deliver(Reader to, LocalDate today) throws MessagingException {
        LocaleContextHolder.setLocale(to.locale());
        try {
            var matter = matters.of(to, today);
            var address = to.address();
            if (address == null || matter.isNothing()) {
                sends.done(to.person(), today, Sends.State.NOTHING_TO_SAY, matter.soFar());
                return;
            }
            var token = tokens.make(to.person(), today);
            post.send(address, writer.digest(matter), token, Post.mark(to.person(), today));
            sends.done(to.person(), today, Sends.State.SENT, matter.soFar());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static String causes(Throwable failure) {
        var cause = failure.getCause();
        var name = failure.getClass().getSimpleName();
        return cause == null ? name : name + ", " + causes(cause);
    }
}
