package vn.thidua.domain.dispute;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_ALREADY_ACKNOWLEDGED;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_ALREADY_ESCALATED;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_ALREADY_RESOLVED;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_NOT_RESOLVED;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_OPEN;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.PetitionRule;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.dispute.PetitionCommand.AcknowledgePetition;
import vn.thidua.domain.dispute.PetitionCommand.EscalatePetition;
import vn.thidua.domain.dispute.PetitionCommand.FilePetition;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;
import vn.thidua.domain.dispute.PetitionEvent.PetitionAcknowledged;
import vn.thidua.domain.dispute.PetitionEvent.PetitionEscalated;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;
import vn.thidua.domain.dispute.Petitions.Acknowledged;
import vn.thidua.domain.dispute.Petitions.Escalated;
import vn.thidua.domain.dispute.Petitions.Filed;
import vn.thidua.domain.dispute.Petitions.Petition;
import vn.thidua.domain.dispute.Petitions.Resolved;

/**
 * The rules of a dispute within the bloc: filed in its window, taken up, decided by somebody who is
 * no party to it. A complaint under the Law on Complaints is another matter and not kept here.
 */
public final class PetitionRules {
    private PetitionRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, PetitionCommand command, LocalDate day) {
        return switch (command) {
            case FilePetition c -> List.of(FilingRules.file(year, c, day));
            case AcknowledgePetition c -> List.of(acknowledge(year, c));
            case ResolvePetition c -> ResolutionRules.resolve(year, c, day);
            case EscalatePetition c -> List.of(escalate(year, c));
        };
    }

    public static Petitions evolve(Petitions petitions, PetitionEvent event) {
        if (event instanceof PetitionFiled e) {
            return petitions.with(e.petition(), new Filed(e));
        }
        return petitions
                .of(event.petition())
                .map(petition -> petitions.with(event.petition(), next(petition.filed(), event)))
                .orElse(petitions);
    }

    private static Petition next(PetitionFiled filed, PetitionEvent event) {
        return switch (event) {
            case PetitionFiled e -> new Filed(e);
            case PetitionAcknowledged _ -> new Acknowledged(filed);
            case PetitionResolved e -> new Resolved(filed, e);
            case PetitionEscalated e -> new Escalated(filed, e);
        };
    }

    /** While a petition that touches a proposal is open, nothing is decided on the proposal. */
    public static void requireNoneOpen(Running year, AwardProposed proposed) {
        requireDecided(year.petitions().freezing(proposed));
    }

    /** A year with an open petition does not close. */
    public static void requireNoneOpen(Running year) {
        requireDecided(year.petitions().open());
    }

    private static void requireDecided(Optional<String> open) {
        open.ifPresent(petition -> {
            throw because(PETITION_OPEN, "petition", petition);
        });
    }

    /** How long petitions are taken, and how soon answered: by the charter, or by default. */
    public static PetitionRule rule(Running year) {
        return Optional.ofNullable(year.frame().bloc().charter())
                .map(Charter::petitionsOrDefault)
                .orElse(PetitionRule.DEFAULT);
    }

    static Petition requirePetition(Running year, String petition) {
        return year.petitions()
                .of(petition)
                .orElseThrow(() -> because(PETITION_UNKNOWN, "petition", petition));
    }

    private static PetitionAcknowledged acknowledge(Running year, AcknowledgePetition c) {
        return switch (requirePetition(year, c.petition())) {
            case Filed _ -> new PetitionAcknowledged(c.bloc(), c.year(), c.petition());
            case Acknowledged _ ->
                    throw because(PETITION_ALREADY_ACKNOWLEDGED, "petition", c.petition());
            case Resolved _, Escalated _ ->
                    throw because(PETITION_ALREADY_RESOLVED, "petition", c.petition());
        };
    }

    private static PetitionEscalated escalate(Running year, EscalatePetition c) {
        return switch (requirePetition(year, c.petition())) {
            case Filed _, Acknowledged _ ->
                    throw because(PETITION_NOT_RESOLVED, "petition", c.petition());
            case Resolved _ ->
                    new PetitionEscalated(
                            c.bloc(), c.year(), c.petition(), c.authority(), c.document());
            case Escalated escalated ->
                    throw because(
                            PETITION_ALREADY_ESCALATED,
                            "petition",
                            c.petition(),
                            "authority",
                            escalated.escalation().authority());
        };
    }
}
