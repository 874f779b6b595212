package vn.thidua.domain.policy;

import static vn.thidua.domain.policy.Circumstance.DECIDED_OUTSIDE;
import static vn.thidua.domain.policy.Circumstance.DECIDES_ITSELF;
import static vn.thidua.domain.policy.Grant.own;
import static vn.thidua.domain.policy.Grant.ownOf;
import static vn.thidua.domain.policy.Grant.second;
import static vn.thidua.domain.policy.Grant.to;
import static vn.thidua.domain.policy.Standing.CLERK;
import static vn.thidua.domain.policy.Standing.COUNCIL_SECRETARY;
import static vn.thidua.domain.policy.Standing.DEPUTY;
import static vn.thidua.domain.policy.Standing.HEAD;
import static vn.thidua.domain.policy.Standing.LEADER;
import static vn.thidua.domain.policy.Standing.PROCESS;
import static vn.thidua.domain.policy.Standing.SECRETARY;
import static vn.thidua.domain.policy.Standing.STANDING_BODY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.award.AfterCommand.ConfirmRecovery;
import vn.thidua.domain.award.AfterCommand.PublishResults;
import vn.thidua.domain.award.AfterCommand.RecordPresentation;
import vn.thidua.domain.award.AfterCommand.RevokeAward;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardCommand.WithdrawProposal;
import vn.thidua.domain.award.EligibilityCommand.LiftHold;
import vn.thidua.domain.award.EligibilityCommand.PlaceHold;
import vn.thidua.domain.cycle.RequestCommand.RequestRevocation;
import vn.thidua.domain.dispute.PetitionCommand.AcknowledgePetition;
import vn.thidua.domain.dispute.PetitionCommand.EscalatePetition;
import vn.thidua.domain.dispute.PetitionCommand.FilePetition;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;
import vn.thidua.domain.dossier.DossierCommand.AcceptDossier;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.MarkNoReply;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierCommand.RecordOpinion;
import vn.thidua.domain.dossier.DossierCommand.RequestOpinion;
import vn.thidua.domain.dossier.DossierCommand.ReturnDossier;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;

/** Who may propose, decide, publish, revoke, and hear a petition. */
final class AwardPermissions {
    static final List<Permission<?>> ROWS =
            List.of(
                    Permission.of(ProposeAward.class, to(SECRETARY, HEAD)),
                    Permission.of(WithdrawProposal.class, to(SECRETARY, HEAD)),
                    Permission.of(PlaceHold.class, to(SECRETARY, HEAD, STANDING_BODY)),
                    Permission.of(LiftHold.class, to(SECRETARY, HEAD, STANDING_BODY)),
                    Permission.of(
                            AttachDossierPart.class,
                            own(AttachDossierPart::board, CLERK, LEADER),
                            to(SECRETARY, HEAD)),
                    Permission.of(SignDossier.class, to(HEAD)),
                    Permission.of(SubmitDossier.class, to(SECRETARY, HEAD)),
                    Permission.of(ReturnDossier.class, to(STANDING_BODY)),
                    Permission.of(AcceptDossier.class, to(STANDING_BODY)),
                    Permission.of(RequestOpinion.class, to(STANDING_BODY)),
                    Permission.of(RecordOpinion.class, to(STANDING_BODY)),
                    Permission.of(MarkNoReply.class, to(STANDING_BODY, PROCESS)),
                    Permission.of(RecordCouncilVote.class, to(COUNCIL_SECRETARY)),
                    Permission.of(RecordDecision.class, to(STANDING_BODY)),
                    Permission.of(PublishResults.class, to(SECRETARY, HEAD, STANDING_BODY)),
                    Permission.of(RecordPresentation.class, to(SECRETARY, HEAD, STANDING_BODY)),
                    Permission.of(RequestRevocation.class, to(STANDING_BODY)),
                    Permission.of(RevokeAward.class, second(STANDING_BODY)),
                    Permission.of(ConfirmRecovery.class, to(STANDING_BODY)),
                    Permission.of(FilePetition.class, own(FilePetition::board, LEADER)),
                    Permission.of(
                            AcknowledgePetition.class, to(SECRETARY, HEAD, DEPUTY, STANDING_BODY)),
                    Permission.of(ResolvePetition.class, deciding()),
                    Permission.of(
                            EscalatePetition.class, ownOf(AwardPermissions::petitioner, LEADER)));

    private AwardPermissions() {}

    /** The head or the deputy where it decides itself; anybody outside through the ministry. */
    private static Stream<Grant<ResolvePetition>> deciding() {
        return Stream.concat(
                Grant.<ResolvePetition>to(HEAD, DEPUTY).map(AwardPermissions::decidingItself),
                Grant.<ResolvePetition>to(STANDING_BODY)
                        .map(grant ->
                                grant.when(DECIDED_OUTSIDE, (c, s) -> !s.isMember(c.decidedBy()))));
    }

    private static Grant<ResolvePetition> decidingItself(Grant<ResolvePetition> grant) {
        return grant.when(
                DECIDES_ITSELF,
                (c, s) -> s.unit(grant.standing()).filter(c.decidedBy()::equals).isPresent());
    }

    private static Optional<String> petitioner(EscalatePetition c, Situation situation) {
        return situation
                .year()
                .flatMap(year -> year.petitions().of(c.petition()))
                .map(petition -> petition.filed().board());
    }
}
