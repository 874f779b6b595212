package vn.thidua.domain.dossier;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.EligibilityRules.requireNotHeld;
import static vn.thidua.domain.dossier.DossierReason.COUNCIL_DID_NOT_PASS;
import static vn.thidua.domain.dossier.DossierReason.COUNCIL_VOTE_MISSING;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_ALREADY_ACCEPTED;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_NOT_ACCEPTED;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_NOT_SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.AwardRules;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.dossier.DossierCommand.AcceptDossier;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.MarkNoReply;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierCommand.RecordOpinion;
import vn.thidua.domain.dossier.DossierCommand.RequestOpinion;
import vn.thidua.domain.dossier.DossierCommand.ReturnDossier;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierEvent.DossierAccepted;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierEvent.DossierReturned;
import vn.thidua.domain.dossier.DossierEvent.DossierSigned;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.DossierEvent.NoReplyMarked;
import vn.thidua.domain.dossier.DossierEvent.OpinionRecorded;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;
import vn.thidua.domain.dossier.Dossiers.Accepted;
import vn.thidua.domain.dossier.Dossiers.Assembling;
import vn.thidua.domain.dossier.Dossiers.Dossier;
import vn.thidua.domain.dossier.Dossiers.Signed;
import vn.thidua.domain.dossier.Dossiers.Submitted;
import vn.thidua.domain.dossier.Dossiers.Voted;
import vn.thidua.domain.law.LawBook;

/**
 * The rules of a dossier: gathered and signed by the bloc, taken or returned by the ministry, and
 * voted on by its council. A dossier lives while its proposal waits for a decision.
 */
public final class DossierRules {
    private DossierRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, DossierCommand command, LocalDate day) {
        var proposed = AwardRules.requireWaiting(year, command.award(), command.board());
        var dossier = year.awards().dossiers().of(command.award(), command.board());
        return List.of(decide(year, proposed, dossier, command, day));
    }

    private static DossierEvent decide(
            Running year,
            AwardProposed proposed,
            Dossier dossier,
            DossierCommand command,
            LocalDate day) {
        return switch (command) {
            case AttachDossierPart c -> AssemblyRules.attach(dossier, c);
            case SignDossier c -> AssemblyRules.sign(year, proposed, dossier, c, day);
            case SubmitDossier c -> AssemblyRules.submit(year, dossier, c, day);
            case ReturnDossier c -> sendBack(dossier, c);
            case AcceptDossier c -> accept(year, dossier, c);
            case RequestOpinion c -> OpinionRules.request(dossier, c, day);
            case RecordOpinion c -> OpinionRules.record(dossier, c, day);
            case MarkNoReply c -> OpinionRules.markNoReply(dossier, c, day);
            case RecordCouncilVote c -> CouncilRules.vote(year, dossier, c);
        };
    }

    public static Dossiers evolve(Dossiers dossiers, DossierEvent event) {
        var dossier = dossiers.of(event.award(), event.board());
        return dossiers.with(evolve(dossier, event));
    }

    private static Dossier evolve(Dossier dossier, DossierEvent event) {
        var contents = dossier.contents();
        return switch (event) {
            case DossierPartAttached e -> new Assembling(contents.with(e));
            case DossierSigned _ -> new Signed(contents);
            case DossierSubmitted e -> new Submitted(contents.with(e));
            case DossierReturned _ -> new Assembling(contents);
            case DossierAccepted _ -> new Accepted(contents);
            case CouncilVoted e -> new Voted(contents, e);
            case OpinionRequested e -> dossier.with(OpinionRules.evolve(contents, e));
            case OpinionRecorded e -> dossier.with(OpinionRules.evolve(contents, e));
            case NoReplyMarked e -> dossier.with(OpinionRules.evolve(contents, e));
        };
    }

    /**
     * A live year awards on an accepted dossier, and after the council's vote where the law asks
     * for one or the ministry held one. History may not tell of a dossier.
     */
    public static void requireReadyToAward(Running year, AwardKind award, String board) {
        requireAccepted(year, award, board);
        if (year.isHistory()) {
            return;
        }
        var dossier = year.awards().dossiers().of(award, board);
        var name = year.nameOf(board);
        if (dossier instanceof Voted voted) {
            var vote = voted.vote();
            require(
                    vote.passed(),
                    COUNCIL_DID_NOT_PASS,
                    "board",
                    name,
                    "agree",
                    vote.agree(),
                    "needed",
                    vote.needed());
        } else {
            require(
                    LawBook.councilPercent(award, dossier.contents().regime()).isEmpty(),
                    COUNCIL_VOTE_MISSING,
                    "board",
                    name,
                    "award",
                    award);
        }
    }

    /** History may not tell of a dossier. */
    public static void requireAccepted(Running year, AwardKind award, String board) {
        if (year.isHistory()) {
            return;
        }
        switch (year.awards().dossiers().of(award, board)) {
            case Accepted _, Voted _ -> {}
            case Assembling _, Signed _, Submitted _ ->
                    throw because(
                            DOSSIER_NOT_ACCEPTED, "board", year.nameOf(board), "award", award);
        }
    }

    /** Also one that was accepted, as long as nothing is decided; a vote on it falls. */
    private static DossierReturned sendBack(Dossier dossier, ReturnDossier c) {
        return switch (dossier) {
            case Submitted _, Accepted _, Voted _ ->
                    new DossierReturned(
                            c.bloc(), c.year(), c.award(), c.board(), c.legalGround(), c.reason());
            case Assembling _, Signed _ -> throw because(DOSSIER_NOT_SUBMITTED);
        };
    }

    private static DossierAccepted accept(Running year, Dossier dossier, AcceptDossier c) {
        requireNotHeld(year, c.board());
        return switch (dossier) {
            case Submitted _ -> new DossierAccepted(c.bloc(), c.year(), c.award(), c.board());
            case Accepted _, Voted _ -> throw because(DOSSIER_ALREADY_ACCEPTED);
            case Assembling _, Signed _ -> throw because(DOSSIER_NOT_SUBMITTED);
        };
    }
}
