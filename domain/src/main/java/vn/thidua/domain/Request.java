package vn.thidua.domain;

import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.domain.cycle.RequestEvent;

/** That somebody asked for an act which only a second person can do. */
public sealed interface Request permits CharterRequested, RequestEvent {
    /** Who asked, and therefore cannot be the one who acts. */
    String person();

    /** The very act that was asked for; a different one is not covered. */
    Command act();

    /** Whether the event leaves nothing to wait for: the act is done, or its ground is gone. */
    boolean isSettledBy(Event event);
}
