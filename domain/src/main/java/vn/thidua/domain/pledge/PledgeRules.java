package vn.thidua.domain.pledge;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.pledge.PledgeReason.AMENDMENT_BEFORE_SIGNING;
import static vn.thidua.domain.pledge.PledgeReason.AMENDMENT_OVER;
import static vn.thidua.domain.pledge.PledgeReason.CONVERSION_NOT_MONEY;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_ALREADY_ACCEPTED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_ALREADY_SIGNED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_NOT_REGISTERED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_RETURNED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGING_OVER;
import static vn.thidua.domain.result.ResultReason.INDICATOR_REPEATED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.Lists;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignCovenant;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.PledgeEvent.CovenantSigned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAccepted;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.pledge.Pledges.Accepted;
import vn.thidua.domain.pledge.Pledges.Registered;
import vn.thidua.domain.pledge.Pledges.Returned;
import vn.thidua.domain.pledge.Pledges.Signed;

/** The rules of pledging: targets first, then the signature that fixes them. */
public final class PledgeRules {
    private PledgeRules() {}

    public static List<PledgeEvent> decide(Running year, PledgeCommand command, LocalDate day) {
        return switch (command) {
            case RegisterPledge c -> List.of(register(year, c, day));
            case ReturnPledge c -> List.of(sendBack(year, c));
            case AcceptPledge c -> List.of(accept(year, c));
            case SignPledge c -> List.of(sign(year, c));
            case SignCovenant c -> Covenant.sign(year, c, day);
            case AmendPledge c -> List.of(amend(year, c));
        };
    }

    public static Pledges evolve(Pledges pledges, PledgeEvent event) {
        return switch (event) {
            case PledgeRegistered e -> pledges.with(e.board(), new Registered(e));
            case PledgeReturned e ->
                    pledges.with(
                            e.board(), new Returned(registered(pledges, e.board()), e.reason()));
            case PledgeAccepted e ->
                    pledges.with(e.board(), new Accepted(registered(pledges, e.board())));
            case CovenantSigned _ -> pledges;
            case PledgeSigned e ->
                    pledges.with(e.board(), new Signed(last(pledges, e.board()), List.of()));
            case PledgeAmended e -> pledges.with(e.board(), amended(pledges, e));
        };
    }

    private static PledgeRegistered register(Running year, RegisterPledge c, LocalDate day) {
        year.member(c.board());
        requirePledging(year, c.year());
        requireUnsigned(year, c.board());
        requireSound(c.targets());
        var earlier = last(year.pledges(), c.board());
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

    /** Only while the board can still register again, so that nobody is left without a way on. */
    private static PledgeReturned sendBack(Running year, ReturnPledge c) {
        var name = year.member(c.board()).name();
        requirePledging(year, c.year());
        return switch (year.pledges().of(c.board()).orElse(null)) {
            case null -> throw because(PLEDGE_NOT_REGISTERED, "board", name);
            case Returned _ -> throw because(PLEDGE_RETURNED, "board", name);
            case Signed _ -> throw because(PLEDGE_ALREADY_SIGNED, "board", name);
            case Registered p -> returned(c, p.registration());
            case Accepted p -> returned(c, p.registration());
        };
    }

    private static PledgeReturned returned(ReturnPledge c, int registration) {
        return new PledgeReturned(c.bloc(), c.year(), c.board(), registration, c.reason());
    }

    private static PledgeAccepted accept(Running year, AcceptPledge c) {
        var name = year.member(c.board()).name();
        return switch (year.pledges().of(c.board()).orElse(null)) {
            case null -> throw because(PLEDGE_NOT_REGISTERED, "board", name);
            case Returned _ -> throw because(PLEDGE_RETURNED, "board", name);
            case Signed _ -> throw because(PLEDGE_ALREADY_SIGNED, "board", name);
            case Accepted _ -> throw because(PLEDGE_ALREADY_ACCEPTED, "board", name);
            case Registered p ->
                    new PledgeAccepted(c.bloc(), c.year(), c.board(), p.registration());
        };
    }

    private static PledgeSigned sign(Running year, SignPledge c) {
        year.member(c.board());
        Covenant.requireReady(year, c.board());
        return new PledgeSigned(c.bloc(), c.year(), c.board());
    }

    private static PledgeAmended amend(Running year, AmendPledge c) {
        var member = year.member(c.board());
        var pledge = year.pledges().of(c.board()).orElse(null);
        if (!(pledge instanceof Signed signed)) {
            throw because(AMENDMENT_BEFORE_SIGNING, "board", member.name());
        }
        require(
                year.conference() instanceof Conference.NotConvened,
                AMENDMENT_OVER,
                "year",
                c.year());
        requireSound(c.targets());
        return new PledgeAmended(
                c.bloc(),
                c.year(),
                c.board(),
                signed.registration() + 1,
                c.targets(),
                c.reason(),
                c.approval());
    }

    private static void requirePledging(Running year, int number) {
        require(year.conference() instanceof Conference.NotConvened, PLEDGING_OVER, "year", number);
    }

    private static void requireUnsigned(Running year, String board) {
        require(
                !year.pledges().isSigned(board),
                PLEDGE_ALREADY_SIGNED,
                "board",
                year.nameOf(board));
    }

    /** One target for each indicator, and a rate of exchange only where there is money. */
    private static void requireSound(List<Target> targets) {
        requireOnce(targets, Target::indicator, INDICATOR_REPEATED, "indicator");
        for (var target : targets) {
            require(
                    target.conversion() == null || target.indicator().unit().isMoney(),
                    CONVERSION_NOT_MONEY,
                    "indicator",
                    target.indicator(),
                    "unit",
                    target.indicator().unit());
        }
    }

    private static @Nullable PledgeRegistered last(Pledges pledges, String board) {
        var pledge = pledges.byBoard().get(board);
        return pledge == null ? null : pledge.last();
    }

    private static PledgeRegistered registered(Pledges pledges, String board) {
        var last = last(pledges, board);
        if (last == null) {
            throw new IllegalStateException("never registered: " + board);
        }
        return last;
    }

    private static Signed amended(Pledges pledges, PledgeAmended e) {
        return pledges.byBoard().get(e.board()) instanceof Signed signed
                ? new Signed(signed.last(), Lists.plus(signed.amendments(), e))
                : new Signed(last(pledges, e.board()), List.of(e));
    }
}
