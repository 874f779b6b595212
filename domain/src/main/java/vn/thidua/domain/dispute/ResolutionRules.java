package vn.thidua.domain.dispute;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.dispute.PetitionReason.CRITERIA_MISSING;
import static vn.thidua.domain.dispute.PetitionReason.CRITERIA_NEEDLESS;
import static vn.thidua.domain.dispute.PetitionReason.CRITERION_NOT_CONTESTED;
import static vn.thidua.domain.dispute.PetitionReason.DECIDER_IS_PARTY;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_ALREADY_RESOLVED;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_NOT_ACKNOWLEDGED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;
import vn.thidua.domain.dispute.Petitions.Acknowledged;
import vn.thidua.domain.dispute.Petitions.Escalated;
import vn.thidua.domain.dispute.Petitions.Filed;
import vn.thidua.domain.dispute.Petitions.Resolved;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.ScoringRules;

/** How a petition is decided, and what an upheld one touches. */
final class ResolutionRules {
    private ResolutionRules() {}

    /**
     * An upheld petition on a score re-opens the lines it names. On anything else it only stands in
     * the record: a ballot is voided, a hold placed and a dossier returned by an act of its own.
     */
    static List<CycleEvent> resolve(Running year, ResolvePetition c, LocalDate day) {
        var filed = requireAcknowledged(year, c);
        require(
                !c.decidedBy().equals(filed.board()) && !c.decidedBy().equals(filed.about()),
                DECIDER_IS_PARTY,
                "decider",
                year.nameOf(c.decidedBy()),
                "petition",
                c.petition());
        requireCriteria(filed, c);
        var resolved =
                new PetitionResolved(
                        c.bloc(),
                        c.year(),
                        c.petition(),
                        c.decidedBy(),
                        c.finding(),
                        c.criteria(),
                        c.reason(),
                        Deadline.daysLate(filed.answerBy(), day));
        return Stream.concat(Stream.of(resolved), reopened(year, filed, c)).toList();
    }

    private static Stream<? extends CycleEvent> reopened(
            Running year, PetitionFiled filed, ResolvePetition c) {
        return c.criteria().isEmpty()
                ? Stream.empty()
                : ScoringRules.reopen(
                        year, filed.about(), c.criteria(), ReopenCause.PETITION, c.petition())
                        .stream();
    }

    private static PetitionFiled requireAcknowledged(Running year, ResolvePetition c) {
        return switch (PetitionRules.requirePetition(year, c.petition())) {
            case Filed _ -> throw because(PETITION_NOT_ACKNOWLEDGED, "petition", c.petition());
            case Acknowledged acknowledged -> acknowledged.filed();
            case Resolved _, Escalated _ ->
                    throw because(PETITION_ALREADY_RESOLVED, "petition", c.petition());
        };
    }

    private static void requireCriteria(PetitionFiled filed, ResolvePetition c) {
        if (filed.matter() != Matter.SCORE || c.finding() == Finding.REJECTED) {
            require(c.criteria().isEmpty(), CRITERIA_NEEDLESS);
            return;
        }
        require(!c.criteria().isEmpty(), CRITERIA_MISSING);
        for (var criterion : c.criteria()) {
            require(
                    filed.criteria().contains(criterion),
                    CRITERION_NOT_CONTESTED,
                    "petition",
                    c.petition(),
                    "criterion",
                    criterion);
        }
    }
}
