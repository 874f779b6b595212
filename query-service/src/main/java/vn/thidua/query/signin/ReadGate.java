package vn.thidua.query.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Pages;
import vn.thidua.domain.policy.PolicyReason;
import vn.thidua.domain.policy.ReadPolicy;
import vn.thidua.gate.Callers;
import vn.thidua.gate.SecurityLog;
import vn.thidua.query.journal.Fold;

/** Asks the policy before anything of a bloc is shown, whatever page or view it is. */
@Component
public class ReadGate implements HandlerInterceptor, WebMvcConfigurer {
    private final Fold fold;
    private final Clock clock;
    private final SeeAs seeAs;

    ReadGate(Fold fold, Clock clock, SeeAs seeAs) {
        this.fold = fold;
        this.clock = clock;
        this.seeAs = seeAs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            // The end of a stream that was let in when it began, and that ends when it must.
            return true;
        }
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> named
                && named.get("bloc") instanceof String bloc) {
            // The pattern that was matched, since an address can be written in many ways.
            var pattern =
                    String.valueOf(
                            request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            boolean replay = pattern.contains("/audit/");
            var year = String.valueOf(named.get("year"));
            if (!(replay ? both(caller -> replays(caller, bloc, year)) : reads(bloc))) {
                SecurityLog.refused(PolicyReason.NOT_PERMITTED);
                throw new NotForYou();
            }
        }
        return true;
    }

    /** Whether who is signed in may look at the pages of the bloc. */
    public boolean reads(String bloc) {
        return both(caller -> reads(caller, bloc));
    }

    /** Whether somebody may look at the pages of the bloc. */
    public boolean reads(Caller caller, String bloc) {
        return mayRead(caller, Pages.YEARS, bloc, UnaryOperator.identity());
    }

    /** Whether somebody may look at the year act by act. */
    public boolean replays(Caller caller, String bloc, String year) {
        return mayRead(caller, Pages.REPLAY, bloc, _ -> state(Streams.cycle(bloc, year)));
    }

    /** {@code year}: its state, or that of the bloc where no year is looked at. */
    private boolean mayRead(Caller caller, Pages pages, String bloc, UnaryOperator<State> year) {
        if (ReadPolicy.isVouched(caller, pages)) {
            return true;
        }
        var known = (Bloc) state(Streams.bloc(bloc));
        return ReadPolicy.mayRead(caller, pages, known, year.apply(known), today());
    }

    private State state(String stream) {
        return fold.of(stream, _ -> true).state();
    }

    /** Who is signed in may, and so may the one in whose place the pages are looked at. */
    private boolean both(Predicate<Caller> may) {
        var signedIn = signedIn();
        return may.test(Callers.of(signedIn))
                && (seeAs.shown() == null || may.test(seeAs.caller(signedIn)));
    }

    private static Authentication signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            throw new NotForYou();
        }
        return signedIn;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Stamp.ZONE));
    }
}
