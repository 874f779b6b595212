package vn.thidua.domain.dossier;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.EligibilityRules.requireNotHeld;
import static vn.thidua.domain.dossier.DossierReason.COUNCIL_ALREADY_VOTED;
import static vn.thidua.domain.dossier.DossierReason.COUNCIL_COUNT_IMPOSSIBLE;
import static vn.thidua.domain.dossier.DossierReason.COUNCIL_RULE_MISSING;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_NOT_ACCEPTED;

import java.util.Optional;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.Dossiers.Accepted;
import vn.thidua.domain.dossier.Dossiers.Assembling;
import vn.thidua.domain.dossier.Dossiers.Dossier;
import vn.thidua.domain.dossier.Dossiers.Signed;
import vn.thidua.domain.dossier.Dossiers.Submitted;
import vn.thidua.domain.dossier.Dossiers.Voted;
import vn.thidua.domain.law.LawBook;

/** The vote of the ministry's council on an accepted dossier. */
final class CouncilRules {
    private CouncilRules() {}

    static CouncilVoted vote(Running year, Dossier dossier, RecordCouncilVote c) {
        requireNotHeld(year, c.board());
        requireAccepted(year, dossier, c);
        requirePossible(c);
        var threshold = threshold(dossier, c);
        int base = threshold.base() == Base.ALL_MEMBERS ? c.members() : c.present();
        return new CouncilVoted(
                c.bloc(),
                c.year(),
                c.award(),
                c.board(),
                c.members(),
                c.present(),
                c.agree(),
                threshold.needed(base),
                threshold.source(),
                threshold.isMet(c.agree(), base),
                c.minutes());
    }

    private static void requireAccepted(Running year, Dossier dossier, RecordCouncilVote c) {
        var name = year.nameOf(c.board());
        switch (dossier) {
            case Accepted _ -> {}
            case Voted _ -> throw because(COUNCIL_ALREADY_VOTED, "board", name);
            case Assembling _, Signed _, Submitted _ ->
                    throw because(DOSSIER_NOT_ACCEPTED, "board", name, "award", c.award());
        }
    }

    private static void requirePossible(RecordCouncilVote c) {
        require(
                c.agree() <= c.present() && c.present() <= c.members(),
                COUNCIL_COUNT_IMPOSSIBLE,
                "agree",
                c.agree(),
                "present",
                c.present(),
                "members",
                c.members());
    }

    /** What the law gives goes before what the ministry set. */
    private static Threshold threshold(Dossier dossier, RecordCouncilVote c) {
        return LawBook.councilPercent(c.award(), dossier.contents().regime())
                .map(percent ->
                        new Threshold(percent.value(), false, Base.ALL_MEMBERS, percent.source()))
                .or(() -> Optional.ofNullable(c.ministryRule()))
                .orElseThrow(() -> because(COUNCIL_RULE_MISSING, "award", c.award()));
    }
}
