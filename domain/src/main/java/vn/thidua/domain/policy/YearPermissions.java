package vn.thidua.domain.policy;

import static vn.thidua.domain.policy.Circumstance.NOT_YET_OVER;
import static vn.thidua.domain.policy.Circumstance.OVER;
import static vn.thidua.domain.policy.Grant.own;
import static vn.thidua.domain.policy.Grant.second;
import static vn.thidua.domain.policy.Grant.to;
import static vn.thidua.domain.policy.Standing.CLERK;
import static vn.thidua.domain.policy.Standing.DEPUTY;
import static vn.thidua.domain.policy.Standing.HEAD;
import static vn.thidua.domain.policy.Standing.LEADER;
import static vn.thidua.domain.policy.Standing.PROCESS;
import static vn.thidua.domain.policy.Standing.SECRETARY;
import static vn.thidua.domain.policy.Standing.STANDING_BODY;

import java.util.List;
import vn.thidua.domain.calendar.CalendarCommand.AnnounceRegimeEnd;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.CalendarCommand.SetDeadline;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.RequestCommand.RequestExtension;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearCommand.CloseMovement;
import vn.thidua.domain.cycle.YearCommand.HandOverLeadership;
import vn.thidua.domain.cycle.YearCommand.LaunchMovement;
import vn.thidua.domain.cycle.YearCommand.RespondToMovement;

/** Who may open, lead and close a year, and set its days. */
final class YearPermissions {
    static final List<Permission<?>> ROWS =
            List.of(
                    Permission.of(OpenCycle.class, to(SECRETARY, HEAD, STANDING_BODY)),
                    Permission.of(AdjustCycle.class, to(SECRETARY, HEAD, STANDING_BODY, PROCESS)),
                    Permission.of(SettleObligation.class, to(HEAD, STANDING_BODY)),
                    Permission.of(SetDeadline.class, to(SECRETARY, HEAD)),
                    Permission.of(
                            RequestExtension.class,
                            Grant.<RequestExtension>to(SECRETARY, HEAD)
                                    .map(grant -> grant.when(OVER, (c, s) -> s.isOver(c.step())))),
                    Permission.of(
                            ExtendDeadline.class,
                            Grant.<ExtendDeadline>to(HEAD)
                                    .map(grant ->
                                            grant.when(
                                                    NOT_YET_OVER, (c, s) -> !s.isOver(c.step()))),
                            second(DEPUTY, STANDING_BODY)),
                    Permission.of(RemindOfDeadline.class, to(SECRETARY, HEAD, PROCESS)),
                    Permission.of(PassDeadline.class, to(PROCESS)),
                    Permission.of(AnnounceRegimeEnd.class, to(PROCESS)),
                    Permission.of(LaunchMovement.class, to(SECRETARY, HEAD, STANDING_BODY)),
                    Permission.of(
                            RespondToMovement.class, own(RespondToMovement::board, CLERK, LEADER)),
                    Permission.of(CloseMovement.class, to(SECRETARY, HEAD)),
                    Permission.of(HandOverLeadership.class, to(HEAD)),
                    Permission.of(CloseCycle.class, to(HEAD, STANDING_BODY)));

    private YearPermissions() {}
}
