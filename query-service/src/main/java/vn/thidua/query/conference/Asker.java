package vn.thidua.query.conference;

import java.time.LocalDate;
import vn.thidua.domain.Command;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Policy;

/** Who looks at the conference, asked of the policy and never of a parameter. */
record Asker(Caller caller, Bloc bloc, Sitting sitting, LocalDate today) {

    /** Whether the policy would let this person ask for it today. */
    boolean may(Command command) {
        return Policy.admits(caller, command, bloc, sitting.folded().state(), today);
    }

    String person() {
        return caller.person();
    }
}
