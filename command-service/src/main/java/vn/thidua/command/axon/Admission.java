package vn.thidua.command.axon;

import java.time.LocalDate;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Command;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Policy;

/** Says as whom a caller acts, or refuses: {@link Policy#admit} in the service. */
@FunctionalInterface
interface Admission {
    Actor admit(
            Caller caller, Command command, Bloc bloc, State own, LocalDate today, boolean history);
}
