package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.AwardReason.GRANTED_INSTEAD_NEEDLESS;
import static vn.thidua.domain.award.AwardReason.GRANTED_INSTEAD_NOT_LOWER;
import static vn.thidua.domain.award.EligibilityReason.MINISTRY_FLAG_FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dispute.PetitionRules;
import vn.thidua.domain.dossier.DossierRules;
import vn.thidua.domain.law.LawBook;

/** The rules of the ministry's decision, and the prize that follows from it. */
final class DecisionRules {
    private DecisionRules() {}

    static List<AwardEvent> decide(Running year, RecordDecision c, LocalDate day) {
        var proposed = AwardRules.requireWaiting(year, c.award(), c.board());
        AwardRules.requireCome(c.decidedOn(), day);
        requireInstead(c);
        PetitionRules.requireNoneOpen(year, proposed);
        switch (c.outcome()) {
            case AWARDED -> {
                requireMayReceive(year, c);
                DossierRules.requireReadyToAward(year, c.award(), c.board());
            }
            case DOWNGRADED -> {
                requireMayReceive(year, c);
                DossierRules.requireAccepted(year, c.award(), c.board());
            }
            case REFUSED -> {}
        }
        var decided =
                new DecisionRecorded(
                        c.bloc(),
                        c.year(),
                        c.award(),
                        c.board(),
                        c.outcome(),
                        c.decision(),
                        c.decidedOn(),
                        c.grantedInstead());
        return Stream.<AwardEvent>concat(Stream.of(decided), prize(decided).stream()).toList();
    }

    private static void requireInstead(RecordDecision c) {
        var instead = c.grantedInstead();
        if (c.outcome() == DecisionOutcome.DOWNGRADED) {
            require(
                    instead != null && instead.isLowerThan(c.award()),
                    GRANTED_INSTEAD_NOT_LOWER,
                    "award",
                    c.award());
        } else {
            require(instead == null, GRANTED_INSTEAD_NEEDLESS, "award", c.award());
        }
    }

    /**
     * A board that has ended receives nothing; its successor may, for an achievement of its own.
     */
    private static void requireMayReceive(Running year, RecordDecision c) {
        var member = year.member(c.board());
        EligibilityRules.requireNotHeld(year, c.board());
        Achievement.ministryFlagMissing(year, c.board(), c.award())
                .ifPresent(ground ->
                        require(
                                c.outcome() != DecisionOutcome.AWARDED,
                                MINISTRY_FLAG_FIRST,
                                "board",
                                member.name(),
                                "ground",
                                ground));
    }

    /**
     * Where the law's factor and the base salary of the day are known. Each decision is paid for
     * itself: that of two titles of the same day and period only the higher is paid (Decree 152,
     * Article 49.5) is left to who pays.
     */
    private static Optional<PrizeComputed> prize(DecisionRecorded decided) {
        return decided.granted().flatMap(granted -> prize(decided, granted));
    }

    private static Optional<PrizeComputed> prize(DecisionRecorded decided, AwardKind granted) {
        return LawBook.prizeFactor(granted, decided.decidedOn())
                .flatMap(factor ->
                        LawBook.baseSalary(decided.decidedOn())
                                .map(salary ->
                                        new PrizeComputed(
                                                decided.bloc(),
                                                decided.year(),
                                                decided.award(),
                                                decided.board(),
                                                granted,
                                                factor.value(),
                                                salary.value(),
                                                Prize.of(factor.value(), salary.value()),
                                                factor.source(),
                                                salary.source())));
    }
}
