package vn.thidua.gate;

import static vn.thidua.gate.Gate.READS_THE_LOG;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Standing;
import vn.thidua.domain.shape.Id;

/** Makes of a token the person it names, and of its claim what its issuer vouches for. */
public final class Callers implements Converter<Jwt, AbstractAuthenticationToken> {
    /** The claim with the names of {@link Standing#VOUCHED}, as a list. */
    public static final String STANDINGS = "thidua_standings";

    private static final Pattern PERSON = Pattern.compile(Id.PATTERN);

    private final String personClaim;

    Callers(String personClaim) {
        this.personClaim = personClaim;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        if (token.getClaims().get(personClaim) instanceof String person
                && PERSON.matcher(person).matches()) {
            return new JwtAuthenticationToken(token, authorities(token), person);
        }
        var reason = TokenReason.PERSON_MISSING;
        var error = new OAuth2Error(reason.name(), personClaim, null);
        throw new InvalidBearerTokenException(
                reason.name(), new JwtValidationException(reason.name(), List.of(error)));
    }

    /** What the issuer vouches for in a token of either kind. */
    public static Collection<? extends GrantedAuthority> authorities(ClaimAccessor token) {
        var scopes =
                scopes(token).contains(READS_THE_LOG) ? List.of(READS_THE_LOG) : List.<String>of();
        return Stream.concat(vouched(token).stream().map(Standing::name), scopes.stream())
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** Some issuers write them as a list, some in one text. */
    private static List<?> scopes(ClaimAccessor token) {
        return switch (token.getClaims().get("scope")) {
            case String text -> List.of(text.split(" "));
            case Collection<?> names -> List.copyOf(names);
            case null, default -> List.of();
        };
    }

    /** Names that mean nothing here, or that nobody may vouch for, are left out. */
    private static Set<Standing> vouched(ClaimAccessor token) {
        return token.getClaims().get(STANDINGS) instanceof Collection<?> names
                ? named(names::contains)
                : Set.of();
    }

    private static Set<Standing> named(Predicate<String> isNamed) {
        return Standing.VOUCHED.stream()
                .filter(standing -> isNamed.test(standing.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who asks, as the policy knows callers. */
    public static Caller of(Authentication signedIn) {
        var names =
                signedIn.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        return new Caller.Person(signedIn.getName(), named(names::contains));
    }
}
