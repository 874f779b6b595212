package vn.thidua.query.page;

import static vn.thidua.query.page.Words.details;

import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AfterEvent;
import vn.thidua.domain.award.AfterEvent.AwardPresented;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AfterEvent.RecoveryConfirmed;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.EligibilityEvent.HoldLifted;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.dispute.PetitionEvent;
import vn.thidua.domain.dispute.PetitionEvent.PetitionAcknowledged;
import vn.thidua.domain.dispute.PetitionEvent.PetitionEscalated;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierEvent.DossierAccepted;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierEvent.DossierReturned;
import vn.thidua.domain.dossier.DossierEvent.DossierSigned;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.DossierEvent.NoReplyMarked;
import vn.thidua.domain.dossier.DossierEvent.OpinionRecorded;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;

/** What the sentences about proposals, their dossiers and disputes name. */
@Component
class AwardDetails {
    private final Show show;
    private final Words words;

    AwardDetails(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    String[] of(AwardEvent event, BoardNames names) {
        return switch (event) {
            case AwardProposed e -> details(show.name(e.award()) + ": " + e.nameAsPrinted());
            case DecisionRecorded e ->
                    details(proposal(e.award(), e.board(), names) + ": " + decision(e));
            case ProposalWithdrawn e -> details(proposal(e.award(), e.board(), names), e.reason());
            case HoldPlaced e -> details(names.of(e.board()), show.name(e.ground()));
            case HoldLifted e -> details(names.of(e.board()));
            case AfterEvent e -> after(e, names);
        };
    }

    private String[] after(AfterEvent event, BoardNames names) {
        return switch (event) {
            case PrizeComputed e ->
                    details(proposal(e.award(), e.board(), names), show.count(e.amount()));
            case ResultsPublished e -> details(e.place(), show.date(e.petitionsUntil()));
            case AwardPresented e -> details(proposal(e.award(), e.board(), names), e.occasion());
            case AwardRevoked e ->
                    details(proposal(e.award(), e.board(), names), show.name(e.ground()));
            case RecoveryConfirmed e -> details(proposal(e.award(), e.board(), names));
        };
    }

    String[] of(DossierEvent event, BoardNames names) {
        var proposal = proposal(event.award(), event.board(), names);
        return switch (event) {
            case DossierPartAttached e -> details(proposal, show.name(e.part()));
            case DossierSigned _ -> details(proposal);
            case DossierSubmitted e -> details(proposal, show.count(e.submission()));
            case DossierReturned e -> details(proposal, e.legalGround());
            case DossierAccepted _ -> details(proposal);
            case OpinionRequested e -> details(proposal, e.authorityName(), show.date(e.dueOn()));
            case OpinionRecorded e -> details(proposal, show.name(e.reply()));
            case NoReplyMarked _ -> details(proposal);
            case CouncilVoted e ->
                    details(
                            proposal,
                            show.count(e.agree()),
                            show.count(e.members()),
                            words.of(e.passed() ? "council.passed" : "council.failed"));
        };
    }

    String[] of(PetitionEvent event, BoardNames names) {
        return switch (event) {
            case PetitionFiled e ->
                    details(names.of(e.board()), show.name(e.matter()), show.date(e.answerBy()));
            case PetitionAcknowledged e -> details(e.petition());
            case PetitionResolved e -> details(e.petition(), show.name(e.finding()));
            case PetitionEscalated e -> details(e.petition(), e.authority());
        };
    }

    private String proposal(AwardKind award, String board, BoardNames names) {
        return show.name(award) + ", " + names.of(board);
    }

    private String decision(DecisionRecorded e) {
        var instead = e.grantedInstead();
        return words.of("decision", e.outcome())
                + (instead == null ? "" : " (" + show.name(instead) + ")");
    }
}
