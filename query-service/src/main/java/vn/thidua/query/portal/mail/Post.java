package vn.thidua.query.portal.mail;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.query.page.Words;

/** Makes of a letter what a mail server takes, and hands it over. */
@Component
class Post {
    private static final String UNSUBSCRIBE = "/notices/unsubscribe?token=";

    private final JavaMailSender server;
    private final MailSettings settings;
    private final ITemplateEngine templates;
    private final Words words;

    Post(JavaMailSender server, MailSettings settings, ITemplateEngine templates, Words words) {
        this.server = server;
        this.settings = settings;
        this.templates = templates;
        this.words = words;
    }

    /**
     * Hands it over.
     *
     * @param mark the same whenever the same letter is sent, and only then
     * @throws MessagingException where no message can be made of it
     * @throws org.springframework.mail.MailException where the server does not take it
     */
    void send(String address, Digest digest, String token, String mark) throws MessagingException {
        var message = server.createMimeMessage();
        var letter = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        var unsubscribe = settings.link(UNSUBSCRIBE + token);
        letter.setValidateAddresses(true);
        letter.setFrom(settings.mail().from());
        letter.setTo(address);
        letter.setSubject(digest.subject());
        var off = words.of("mail.unsubscribe");
        letter.setText(
                digest.text() + off + "\n  " + unsubscribe + "\n", page(digest, off, unsubscribe));
        message.setHeader("Message-ID", "<" + mark + "@" + host() + ">");
        message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", digest.language());
        server.send(message);
    }

    private String page(Digest digest, String off, String unsubscribe) {
        var variables =
                Map.<String, Object>of("digest", digest, "off", off, "unsubscribe", unsubscribe);
        return templates.process(
                "mail/digest", new Context(Locale.forLanguageTag(digest.language()), variables));
    }

    private String host() {
        return URI.create(settings.publicUrl()).getHost();
    }

    /** Tells two letters apart, and names nobody. */
    static String mark(String person, LocalDate day) {
        return LeafHash.sha256((person + " " + day).getBytes(StandardCharsets.UTF_8));
    }
}
