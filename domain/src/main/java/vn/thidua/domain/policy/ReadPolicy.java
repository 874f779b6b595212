package vn.thidua.domain.policy;

import static vn.thidua.domain.Rejection.require;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import vn.thidua.domain.State;
import vn.thidua.domain.award.Awards.Published;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.cycle.Cycle;

/** Who may look at what. What is not granted is not shown. */
public final class ReadPolicy {
    private static final Set<Standing> YEARS =
            Set.of(
                    Standing.STANDING_BODY,
                    Standing.COUNCIL_SECRETARY,
                    Standing.AUDITOR,
                    Standing.OBSERVER);
    private static final Set<Standing> REPLAY = Set.of(Standing.STANDING_BODY, Standing.AUDITOR);

    private ReadPolicy() {}

    /** Who may look as a stranger to the bloc, by what the identity provider vouches for. */
    public static Set<Standing> vouchedFor(Pages pages) {
        return switch (pages) {
            case YEARS -> YEARS;
            case REPLAY -> REPLAY;
        };
    }

    /**
     * Name and contacts are for whoever they are about, and for the standing body.
     *
     * @throws Rejection for everybody else
     */
    public static void requireMayKnow(Caller caller, String person) {
        require(
                caller.person().equals(person) || caller.vouched().contains(Standing.STANDING_BODY),
                PolicyReason.PERSONAL_DATA_OF_ANOTHER,
                "who",
                Standing.STANDING_BODY);
    }

    /** Whether the caller may look, whatever the bloc and the year. */
    public static boolean isVouched(Caller caller, Pages pages) {
        return !Collections.disjoint(vouchedFor(pages), caller.vouched());
    }

    /**
     * Members look at the bloc and its years, and at a year act by act once its results are out:
     * until then an act may still be somebody's own affair.
     *
     * @param year the state of the year, or that of the bloc where no year is looked at
     */
    public static boolean mayRead(
            Caller caller, Pages pages, Bloc bloc, State year, LocalDate today) {
        return isVouched(caller, pages)
                || (isMandated(caller, bloc, today)
                        && switch (pages) {
                            case YEARS -> true;
                            case REPLAY -> isOut(year);
                        });
    }

    private static boolean isMandated(Caller caller, Bloc bloc, LocalDate today) {
        return bloc instanceof Established known
                && !known.boardsOf(caller.person(), today).isEmpty();
    }

    private static boolean isOut(State year) {
        return switch (year) {
            case Cycle.Closed _ -> true;
            case Cycle.Running running -> running.awards().publication() instanceof Published;
            case Cycle.NotOpened _, Bloc _ -> false;
        };
    }
}
