package vn.thidua.query.portal.news;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

/** Where letters to somebody go. */
public final class Address {
    private static final int LONGEST = 254;

    /** One plain address: no name, no quotation, nothing that begins another line or header. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
                            + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private Address() {}

    /** The one that the issuer has verified; an address that is only claimed is none. */
    public static Optional<String> of(StandardClaimAccessor identity) {
        return Boolean.TRUE.equals(identity.getEmailVerified())
                ? Optional.ofNullable(identity.getEmail()).filter(Address::isPlain)
                : Optional.empty();
    }

    public static boolean isPlain(String address) {
        return address.length() <= LONGEST && PLAIN.matcher(address).matches();
    }
}
