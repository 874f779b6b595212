package vn.thidua.query.portal.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class AddressTest {
    private static final String PLAIN = "cv-hoa-mai@khoi-mau.example";

    @Test
    void the_address_is_the_one_that_the_issuer_has_verified() {
        assertThat(Address.of(identity(PLAIN, true))).contains(PLAIN);
    }

    @Test
    void an_address_that_is_only_claimed_is_none() {
        assertThat(Address.of(identity(PLAIN, false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "A <a@b.example>",
                "\"a b\"@b.example",
                "a@b",
                "a@-b.example",
                "a..b@b.example",
                "ạ@b.example",
                ""
            })
    void what_is_no_plain_address_is_none(String address) {
        assertThat(Address.of(identity(address, true))).isEmpty();
    }

    private static OidcIdToken identity(String address, boolean verified) {
        return new OidcIdToken(
                "token",
                Instant.EPOCH,
                Instant.MAX,
                Map.of("sub", "x", "email", address, "email_verified", verified));
    }
}
