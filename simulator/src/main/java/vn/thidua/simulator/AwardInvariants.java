package vn.thidua.simulator;

import static vn.thidua.simulator.Invariant.year;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.law.WorkingDays;

/** What always holds of proposals, decisions, prizes and petitions. */
final class AwardInvariants {
    static final List<Invariant<?>> ALL =
            List.of(
                    year(
                            "Only a member that is not on hold is proposed.",
                            AwardProposed.class,
                            (before, e, _) ->
                                    YearInvariants.isMember(before, e.board())
                                            && before.awards().heldBy(e.board()).isEmpty()),
                    year(
                            "No more are proposed for an award than its quota.",
                            AwardProposed.class,
                            (_, e, after) -> isWithinQuota(after, e)),
                    year(
                            "Nobody on hold is awarded, and no board that is gone.",
                            DecisionRecorded.class,
                            (before, e, _) ->
                                    e.outcome() == DecisionOutcome.REFUSED
                                            || (before.awards().heldBy(e.board()).isEmpty()
                                                    && YearInvariants.isMember(before, e.board()))),
                    year(
                            "A council passes what its threshold allows, counted on all its members.",
                            CouncilVoted.class,
                            (_, e, _) ->
                                    e.agree() <= e.present()
                                            && e.present() <= e.members()
                                            && (!e.passed() || e.agree() >= e.needed())),
                    year(
                            "A prize is its factor times the base salary, rounded up to ten thousand.",
                            PrizeComputed.class,
                            (_, e, _) -> isPrize(e)),
                    year(
                            "Money of a revoked award is due back on a working day.",
                            AwardRevoked.class,
                            (_, e, _) ->
                                    e.recoverBy().isAfter(e.on())
                                            && WorkingDays.isWorkingDay(e.recoverBy())),
                    year(
                            "An answer to a petition is due on a working day.",
                            PetitionFiled.class,
                            (_, e, _) -> WorkingDays.isWorkingDay(e.answerBy())),
                    year(
                            "Nobody decides a petition that it is party to.",
                            PetitionResolved.class,
                            (_, e, after) -> isOutsider(after, e)));

    private AwardInvariants() {}

    private static boolean isWithinQuota(Running year, AwardProposed e) {
        var charter = year.frame().bloc().charter();
        long proposed =
                year.awards().proposals().stream()
                        .filter(p -> p.proposed().award() == e.award())
                        .filter(p -> !p.getClass().getSimpleName().equals("Withdrawn"))
                        .count();
        return charter == null
                || charter.rule(e.award()).map(rule -> proposed <= rule.quota()).orElse(true);
    }

    private static boolean isPrize(PrizeComputed e) {
        var exact = e.factor().multiply(BigDecimal.valueOf(e.baseSalary()));
        var paid = BigDecimal.valueOf(e.amount());
        return e.amount() % 10_000 == 0
                && paid.compareTo(exact) >= 0
                && paid.subtract(exact).compareTo(BigDecimal.valueOf(10_000)) < 0;
    }

    private static boolean isOutsider(Running year, PetitionResolved e) {
        var filed = year.petitions().of(e.petition()).orElseThrow().filed();
        return !e.decidedBy().equals(filed.board()) && !e.decidedBy().equals(filed.about());
    }
}
