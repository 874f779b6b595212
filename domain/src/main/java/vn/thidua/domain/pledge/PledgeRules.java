package vn.thidua.domain.pledge;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_ALREADY_SIGNED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_NOT_REGISTERED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGING_OVER;
import static vn.thidua.domain.result.ResultReason.INDICATOR_REPEATED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.pledge.Pledges.Registered;
import vn.thidua.domain.pledge.Pledges.Signed;

/** The rules of pledging: targets first, then the signature that fixes them. */
public final class PledgeRules {
    private PledgeRules() {}

    public static List<PledgeEvent> decide(Running year, PledgeCommand command, LocalDate day) {
        return switch (command) {
            case RegisterPledge c -> List.of(register(year, c, day));
            case SignPledge c -> List.of(sign(year, c));
            case PledgeCommand.ReturnPledge c -> NotYet.rule(c);
            case PledgeCommand.AcceptPledge c -> NotYet.rule(c);
            case PledgeCommand.SignCovenant c -> NotYet.rule(c);
            case PledgeCommand.AmendPledge c -> NotYet.rule(c);
        };
    }

    public static Pledges evolve(Pledges pledges, PledgeEvent event) {
        return switch (event) {
            case PledgeRegistered e -> pledges.with(e.board(), new Registered(e));
            case PledgeEvent.PledgeReturned _,
                    PledgeEvent.PledgeAccepted _,
                    PledgeEvent.CovenantSigned _,
                    PledgeEvent.PledgeAmended _ ->
                    NotYet.rule(event);
            case PledgeSigned e -> pledges.with(e.board(), new Signed(registered(pledges, e)));
        };
    }

    private static PledgeRegistered register(Running year, RegisterPledge c, LocalDate day) {
        year.member(c.board());
        require(
                year.conference() instanceof Conference.NotConvened,
                PLEDGING_OVER,
                "year",
                c.year());
        var earlier = unsigned(year, c.board());
        requireOnce(c.targets(), Target::indicator, INDICATOR_REPEATED, "indicator");
        return new PledgeRegistered(
                c.bloc(),
                c.year(),
                c.board(),
                earlier == null ? 1 : earlier.registration() + 1,
                c.targets(),
                c.commitments(),
                earlier == null
                        ? Deadline.daysLate(year.due(Step.PLEDGE), day)
                        : earlier.daysLate());
    }

    /** The registration that a new one follows, if any; a signed pledge takes no new one. */
    private static @Nullable PledgeRegistered unsigned(Running year, String board) {
        return switch (year.pledges().of(board).orElse(null)) {
            case null -> null;
            case Registered r -> r.last();
            case Signed _ -> throw because(PLEDGE_ALREADY_SIGNED, "board", year.nameOf(board));
        };
    }

    private static PledgeSigned sign(Running year, SignPledge c) {
        var member = year.member(c.board());
        switch (year.pledges().of(c.board()).orElse(null)) {
            case null -> require(year.isHistory(), PLEDGE_NOT_REGISTERED, "board", member.name());
            case Signed _ -> throw because(PLEDGE_ALREADY_SIGNED, "board", member.name());
            case Registered _ -> {}
        }
        return new PledgeSigned(c.bloc(), c.year(), c.board());
    }

    private static @Nullable PledgeRegistered registered(Pledges pledges, PledgeSigned e) {
        return pledges.of(e.board()).orElse(null) instanceof Registered r ? r.last() : null;
    }
}
