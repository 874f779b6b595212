package vn.thidua.query.portal.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.thidua.gate.StartRefused;
import vn.thidua.query.portal.news.Address;

/**
 * Whether letters are sent, and where their links lead.
 *
 * @param publicUrl where people reach the pages
 */
@ConfigurationProperties("thidua")
record MailSettings(Sender mail, String publicUrl) {

    /**
     * Who sends.
     *
     * @param host the mail server; letters are off without one
     * @param from the address that letters come from
     */
    record Sender(String host, String from) {}

    /**
     * @throws StartRefused where letters would have no sender, or links that lead nowhere
     */
    MailSettings {
        if (!mail.host().isBlank() && !Address.isPlain(mail.from())) {
            throw new StartRefused(
                    "THIDUA_MAIL_HOST is set, but THIDUA_MAIL_FROM is no address.",
                    "Set THIDUA_MAIL_FROM to the address that letters come from.");
        }
        if (!mail.host().isBlank() && !publicUrl.matches("https?://[^\\s/]+(?:/\\S*)?")) {
            throw new StartRefused(
                    "THIDUA_MAIL_HOST is set, but THIDUA_PUBLIC_URL is not, and letters link to the pages.",
                    "Set THIDUA_PUBLIC_URL to the https address at which people reach the pages.");
        }
    }

    boolean isOn() {
        return !mail.host().isBlank();
    }

    String link(String path) {
        return publicUrl.replaceFirst("/+$", "") + path;
    }
}
