package vn.thidua.domain.pledge;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.pledge.PledgeReason.COVENANT_AHEAD_OF_ITS_DAY;
import static vn.thidua.domain.pledge.PledgeReason.COVENANT_BOARD_MISSING;
import static vn.thidua.domain.pledge.PledgeReason.COVENANT_BOARD_REPEATED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_ALREADY_SIGNED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_NOT_REGISTERED;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_RETURNED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Lists;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.PledgeCommand.SignCovenant;
import vn.thidua.domain.pledge.PledgeEvent.CovenantSigned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.pledge.Pledges.Accepted;
import vn.thidua.domain.pledge.Pledges.Registered;
import vn.thidua.domain.pledge.Pledges.Returned;
import vn.thidua.domain.pledge.Pledges.Signed;

/** The ceremony of the covenant: nobody is passed over in silence. */
final class Covenant {
    private Covenant() {}

    static List<PledgeEvent> sign(Running year, SignCovenant c, LocalDate day) {
        require(!c.on().isAfter(day), COVENANT_AHEAD_OF_ITS_DAY, "on", c.on(), "today", day);
        requireEverybody(year, c);
        c.signers().forEach(board -> requireReady(year, board));
        var ceremony =
                new CovenantSigned(c.bloc(), c.year(), c.on(), c.place(), c.signers(), c.excused());
        var signatures =
                c.signers().stream().map(board -> new PledgeSigned(c.bloc(), c.year(), board));
        return Stream.<PledgeEvent>concat(Stream.of(ceremony), signatures).toList();
    }

    /**
     * A signature needs targets that were not returned; whether they were accepted is the bloc's
     * own affair. History may know of a signature without the targets.
     */
    static void requireReady(Running year, String board) {
        var name = year.nameOf(board);
        switch (year.pledges().of(board).orElse(null)) {
            case null -> require(year.isHistory(), PLEDGE_NOT_REGISTERED, "board", name);
            case Returned _ -> throw because(PLEDGE_RETURNED, "board", name);
            case Signed _ -> throw because(PLEDGE_ALREADY_SIGNED, "board", name);
            case Registered _, Accepted _ -> {}
        }
    }

    /**
     * Every member is named once, as a signer or with an excuse. Who has signed before need not
     * come again.
     */
    private static void requireEverybody(Running year, SignCovenant c) {
        var named =
                Stream.concat(c.signers().stream(), c.excused().stream().map(Absence::board))
                        .toList();
        named.forEach(year::member);
        Lists.firstRepeated(named, board -> board)
                .ifPresent(board -> {
                    throw because(COVENANT_BOARD_REPEATED, "board", year.nameOf(board));
                });
        for (Member member : year.members()) {
            require(
                    named.contains(member.board()) || year.pledges().isSigned(member.board()),
                    COVENANT_BOARD_MISSING,
                    "board",
                    member.name());
        }
    }
}
