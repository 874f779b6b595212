package vn.thidua.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody takes up the time of all others: an address and a person may each come so many times a
 * minute. What a board may ask for is counted behind the door of commands, where it is known.
 */
public final class Quotas {
    private static final Duration HOLD = Duration.ofMillis(500);

    /** So many may be held; beyond that they are answered at once. */
    private final Semaphore held = new Semaphore(1_000);

    private final Quota addresses;
    private final Quota people;
    private final Turns turns;
    private final TurnedAway turnedAway;

    Quotas(QuotaSettings settings, TurnedAway turnedAway) {
        addresses = new Quota(settings.address());
        people = new Quota(settings.person());
        turns = new Turns(settings.personAtOnce());
        this.turnedAway = turnedAway;
    }

    /**
     * Counts on these doors: an address before anything is checked, a person once it is known.
     *
     * @param parts of pages, such as a style sheet: they count for no person, so that also the page
     *     which says that somebody comes too often looks like one
     */
    public void countOn(HttpSecurity http, String... parts) {
        var paths = PathPatternRequestMatcher.withDefaults();
        var ofPages = Stream.of(parts).<RequestMatcher>map(part -> paths.matcher(part)).toList();
        http.addFilterBefore(new OfAddress(), DisableEncodeUrlFilter.class)
                .addFilterBefore(new OfPerson(ofPages), AuthorizationFilter.class);
    }

    private void pass(
            OptionalLong wait,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait.getAsLong());
        }
    }

    /** After a while, in which who asks one after the other asks for nothing else. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        if (held.tryAcquire()) {
            try {
                Thread.sleep(HOLD);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                held.release();
            }
        }
        turnedAway.tooOften(request, response, seconds);
    }

    private final class OfAddress extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            pass(addresses.take(request.getRemoteAddr()), request, response, chain);
        }
    }

    private final class OfPerson extends OncePerRequestFilter {
        private final List<RequestMatcher> parts;

        OfPerson(List<RequestMatcher> parts) {
            this.parts = parts;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return parts.stream().anyMatch(part -> part.matches(request));
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
                chain.doFilter(request, response);
            } else if (isOurOwn(signedIn)) {
                addresses.giveBack(request.getRemoteAddr());
                chain.doFilter(request, response);
            } else {
                pass(
                        people.take(signedIn.getName()),
                        request,
                        response,
                        inTurn(signedIn.getName(), chain));
            }
        }

        private FilterChain inTurn(String person, FilterChain chain) {
            return (request, response) -> {
                try (var turn = turns.take(person).orElse(null)) {
                    if (turn == null) {
                        refuse((HttpServletRequest) request, (HttpServletResponse) response, 1);
                    } else {
                        chain.doFilter(request, response);
                    }
                }
            };
        }
    }

    /** The other service reads a whole log page by page. */
    private static boolean isOurOwn(Authentication signedIn) {
        return signedIn.getAuthorities().stream()
                .anyMatch(authority -> Gate.READS_THE_LOG.equals(authority.getAuthority()));
    }
}
