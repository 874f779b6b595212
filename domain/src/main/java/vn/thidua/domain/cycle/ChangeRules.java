package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.BlocRules;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.ChangeEvent.AuthorityChanged;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.Cycle.Running;

/** The rules by which a change of the bloc reaches a year that is open. */
final class ChangeRules {
    private ChangeRules() {}

    static List<? extends CycleEvent> decide(
            Running year, State copied, ChangeCommand command, LocalDate day) {
        return switch (command) {
            case AdjustCycle c ->
                    AdjustRules.adjust(year, BlocRules.established((Bloc) copied), c, day);
            case SettleObligation c -> SettleRules.settle(year, c);
        };
    }

    /** Ballots that run and scores that are computed keep what they were opened with. */
    static Frame evolve(Frame frame, ChangeEvent event) {
        return switch (event) {
            case MembersChanged e -> frame.with(frame.bloc().with(e));
            case CharterReplaced e -> frame.with(frame.bloc().with(e));
            case OfficesChanged e -> frame.with(frame.bloc().with(e));
            case AuthorityChanged e -> frame.with(frame.bloc().with(e));
            case ObligationSettled e -> frame.with(e);
        };
    }
}
