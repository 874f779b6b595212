package vn.thidua.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.Mandates.Mandate;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.PolicyReason;
import vn.thidua.domain.policy.Standing;
import vn.thidua.gate.Callers;
import vn.thidua.gate.SecurityLog;
import vn.thidua.query.journal.Fold;

/**
 * Lets the standing body look at the pages in the place of a board, and do nothing there. What is
 * shown is what both may read; who acts stays who signed in.
 */
@Component("seeAs")
public class SeeAs {
    static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger("thidua.security");
    private static final String KEPT = SeeAs.class.getName();

    private final Fold fold;
    private final Clock clock;

    SeeAs(Fold fold, Clock clock) {
        this.fold = fold;
        this.clock = clock;
    }

    /** Whether somebody may help in this way; an operator reads nothing of a bloc. */
    public static boolean mayHelp(Caller caller) {
        return caller.vouched().contains(Standing.STANDING_BODY);
    }

    /**
     * Whether there was somebody of the board to look as.
     *
     * @throws NotForYou for everybody who may not help in this way
     */
    public boolean begin(
            HttpServletRequest request,
            Authentication helper,
            String bloc,
            String board,
            boolean asLeader) {
        if (!mayHelp(Callers.of(helper))) {
            SecurityLog.refused(PolicyReason.NOT_PERMITTED);
            throw new NotForYou();
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Stamp.ZONE);
        if (!(fold.of(Streams.bloc(bloc), _ -> true).state() instanceof Established known)) {
            return false;
        }
        var person =
                known.mandatesOf(board, today).stream()
                        .map(Mandate::granted)
                        .filter(granted -> (granted.capacity() != Capacity.CLERK) == asLeader)
                        .map(granted -> granted.person())
                        .findFirst();
        person.ifPresent(whose -> {
            end(request);
            var place =
                    new InPlace(
                            helper.getName(),
                            bloc,
                            board,
                            known.nameOn(board, today),
                            whose,
                            now.plus(LONGEST));
            request.getSession().setAttribute(KEPT, place);
            LOG.info("seeing as began: {} in the place of {} of {}", place.helper(), board, bloc);
        });
        return person.isPresent();
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof InPlace place) {
            end(session, place);
        }
    }

    private static void end(HttpSession session, InPlace place) {
        session.removeAttribute(KEPT);
        LOG.info(
                "seeing as ended: {} in the place of {} of {}",
                place.helper(),
                place.board(),
                place.bloc());
    }

    /** In whose place the pages are looked at now, if in anybody's. */
    public @Nullable InPlace shown() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? null : place(signedIn).orElse(null);
    }

    /** As whom the pages are laid out; never as whom anything is done. */
    public Caller caller(Authentication signedIn) {
        return place(signedIn)
                .<Caller>map(place -> new Caller.Person(place.person(), Set.of()))
                .orElseGet(() -> Callers.of(signedIn));
    }

    private Optional<InPlace> place(Authentication signedIn) {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes)) {
            return Optional.empty();
        }
        var session = attributes.getRequest().getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof InPlace place)) {
            return Optional.empty();
        }
        boolean holds = place.helper().equals(signedIn.getName()) && mayHelp(Callers.of(signedIn));
        if (!holds || place.isOver(clock.instant())) {
            end(session, place);
            return Optional.empty();
        }
        return Optional.of(place);
    }
}
