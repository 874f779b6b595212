package vn.thidua.command.axon;

import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Actor;
import vn.thidua.domain.policy.Caller;
import vn.thidua.gate.Quota;

/** Of each board only so many commands a minute, however many people act for it. */
record BoardQuota(Quota quota) {
    /** Counts a command once, however often it is decided; a process counts for nobody. */
    void count(Asked asked, Caller caller, Actor actor) {
        if (asked.isCounted() || !(caller instanceof Caller.Person)) {
            return;
        }
        var wait = quota.take(actor.unit());
        if (wait.isPresent()) {
            throw new Refused(
                    DoorReason.BOARD_TOO_OFTEN,
                    "unit",
                    actor.unit(),
                    Refused.SECONDS,
                    wait.getAsLong());
        }
        asked.count();
    }
}
