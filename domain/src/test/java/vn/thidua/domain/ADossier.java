package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.FILE;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.util.List;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;
import vn.thidua.domain.dossier.DossierEvent.DossierAccepted;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierEvent.DossierReturned;
import vn.thidua.domain.dossier.DossierEvent.DossierSigned;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.DossierPart;

/** The dossier of a flag for "ban", step by step, and the steps of any other. */
final class ADossier {
    static final List<Event> PROPOSED =
            all(meeting("ban"), List.of(proposed(MINISTRY_FLAG, "ban")));
    static final List<Event> COMPLETE = all(PROPOSED, papers(MINISTRY_FLAG, "ban"));
    static final List<Event> SIGNED = all(COMPLETE, List.of(sealed(MINISTRY_FLAG, "ban")));
    static final List<Event> SUBMITTED =
            all(SIGNED, List.of(handedIn(MINISTRY_FLAG, "ban", 1, "DECREE_152_2025")));
    static final List<Event> ACCEPTED = all(SUBMITTED, List.of(taken(MINISTRY_FLAG, "ban")));

    static final SignDossier SIGN = new SignDossier(BLOC, YEAR, MINISTRY_FLAG, "ban");
    static final SubmitDossier SUBMIT = new SubmitDossier(BLOC, YEAR, MINISTRY_FLAG, "ban");

    private ADossier() {}

    static DossierPartAttached attached(AwardKind award, String board, DossierPart part) {
        return new DossierPartAttached(
                BLOC,
                YEAR,
                award,
                board,
                part,
                FILE,
                part == DossierPart.ACHIEVEMENT_REPORT ? "UBND tỉnh" : null);
    }

    static DossierSubmitted handedIn(AwardKind award, String board, int submission, String regime) {
        return new DossierSubmitted(BLOC, YEAR, award, board, submission, regime, 0);
    }

    /** Every paper that a proposal from a ballot needs. */
    static List<Event> papers(AwardKind award, String board) {
        return List.of(
                attached(award, board, DossierPart.SUBMISSION_LETTER),
                attached(award, board, DossierPart.ACHIEVEMENT_REPORT),
                attached(award, board, DossierPart.DELIBERATION_MINUTES),
                attached(award, board, DossierPart.VOTE_RESULT));
    }

    static DossierSigned sealed(AwardKind award, String board) {
        return new DossierSigned(BLOC, YEAR, award, board);
    }

    static DossierAccepted taken(AwardKind award, String board) {
        return new DossierAccepted(BLOC, YEAR, award, board);
    }

    static DossierReturned returned(AwardKind award, String board) {
        return new DossierReturned(BLOC, YEAR, award, board, "Điều 35", "thiếu xác nhận");
    }

    /** Proposed, and the ministry has accepted the dossier. */
    static List<Event> accepted(AwardKind award, String board, String regime) {
        return all(
                List.of(proposed(award, board)),
                papers(award, board),
                List.of(
                        sealed(award, board),
                        handedIn(award, board, 1, regime),
                        taken(award, board)));
    }

    static List<Event> accepted(AwardKind award, String board) {
        return accepted(award, board, "DECREE_152_2025");
    }
}
