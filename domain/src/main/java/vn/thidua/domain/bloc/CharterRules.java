package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.bloc.BlocReason.AMENDMENT_NOT_CARRIED;
import static vn.thidua.domain.bloc.BlocReason.AWARD_RULE_REPEATED;
import static vn.thidua.domain.bloc.BlocReason.CHARTER_BEFORE_EARLIER;
import static vn.thidua.domain.bloc.BlocReason.CHARTER_MEMBERS_DIFFER;
import static vn.thidua.domain.bloc.BlocReason.CHARTER_VERSION_OUT_OF_ORDER;
import static vn.thidua.domain.bloc.BlocReason.CHARTER_VOTE_IMPOSSIBLE;
import static vn.thidua.domain.bloc.BlocReason.CHARTER_VOTE_MISSING;

import java.time.LocalDate;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.RequestCharter;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;

/** The rules of the charter: version after version, and each later one by a vote of the members. */
final class CharterRules {
    private CharterRules() {}

    static CharterAdopted adopt(Established bloc, AdoptCharter c, LocalDate day) {
        int next = bloc.charters().size() + 1;
        require(c.version() == next, CHARTER_VERSION_OUT_OF_ORDER, "next", next);
        requireOnce(c.charter().awards(), Charter.AwardRule::award, AWARD_RULE_REPEATED, "award");
        if (c.vote() != null) {
            requireSound(bloc, c.vote(), day);
        }
        if (!bloc.charters().isEmpty()) {
            requireCarried(bloc.charters().getLast(), c);
        }
        return new CharterAdopted(c.bloc(), c.version(), c.effectiveFrom(), c.charter(), c.vote());
    }

    /** Only what could be adopted today can be asked for. */
    static CharterRequested request(Established bloc, RequestCharter c, Stamp stamp) {
        var request = c.askedBy(stamp.actor().person());
        bloc.requests().requireNew(request.act());
        adopt(bloc, request.act(), stamp.day());
        return request;
    }

    /** The vote was taken among the members of the day, and no more agreed than there were. */
    private static void requireSound(Established bloc, CharterVote vote, LocalDate day) {
        int members = bloc.membersOn(day).size();
        require(
                vote.members() == members,
                CHARTER_MEMBERS_DIFFER,
                "given",
                vote.members(),
                "day",
                day,
                "members",
                members);
        require(
                vote.agree() <= members,
                CHARTER_VOTE_IMPOSSIBLE,
                "agree",
                vote.agree(),
                "members",
                members);
    }

    private static void requireCarried(CharterAdopted before, AdoptCharter c) {
        require(
                !c.effectiveFrom().isBefore(before.effectiveFrom()),
                CHARTER_BEFORE_EARLIER,
                "day",
                before.effectiveFrom());
        var vote = c.vote();
        if (vote == null) {
            throw because(CHARTER_VOTE_MISSING);
        }
        var amendment = before.charter().amendment();
        require(
                amendment == null || amendment.isMet(vote.agree(), vote.members()),
                AMENDMENT_NOT_CARRIED,
                "needed",
                amendment == null ? 0 : amendment.needed(vote.members()),
                "members",
                vote.members(),
                "agree",
                vote.agree());
    }
}
