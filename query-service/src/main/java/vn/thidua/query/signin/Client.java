package vn.thidua.query.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * What this service is to the identity provider.
 *
 * @param publicUrl where people reach the pages, where that is not where they are served
 */
@ConfigurationProperties("thidua")
record Client(String issuer, String clientId, String clientSecret, String publicUrl) {
    static final String ID = "thidua";

    /** Asks the identity provider where its addresses are. */
    ClientRegistration.Builder registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(clientId)
                .clientSecret(clientSecret);
    }

    /** Where people come back to; the address of the request itself, unless they use another. */
    String baseUrl() {
        return publicUrl.isBlank() ? "{baseUrl}" : publicUrl;
    }

    boolean isBehindTls() {
        return publicUrl.startsWith("https:");
    }

    /** Where the pages send the browser besides themselves, as the browser names it. */
    String origin() {
        return issuer.replaceFirst("(https?://[^/]*).*", "$1");
    }
}
