package vn.thidua.query.portal.news;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Standing;

/**
 * Somebody who comes to the pages, and what a letter to that person needs.
 *
 * @param seen position of the last entry that is news no longer
 * @param told position up to which a letter has told of the years
 * @param toldTasks what the last letter said was to be done, as a hash
 * @param language in which letters are written
 * @param digest whether letters are wanted that no law asks for
 * @param keepsAddress whether the person lets us keep its address
 * @param address as the issuer last vouched for it
 * @param standings what the issuer vouched for at the last sign-in
 */
public record Reader(
        String person,
        long seen,
        long shown,
        long told,
        String toldTasks,
        String language,
        boolean digest,
        boolean keepsAddress,
        @Nullable String address,
        Set<Standing> standings,
        @Nullable Instant signedInAt) {
    /** What an issuer vouches for can be withdrawn without our being told. */
    private static final Duration TRUST = Duration.ofDays(30);

    public Locale locale() {
        return language.equals("vi") ? Locale.of("vi", "VN") : Locale.ENGLISH;
    }

    /** The person as the policy knows callers, though it is not signed in now. */
    public Caller caller(Instant now) {
        var at = signedInAt;
        boolean known = at != null && now.isBefore(at.plus(TRUST));
        return new Caller.Person(person, known ? standings : Set.of());
    }
}
