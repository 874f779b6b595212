package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.ADossier.ACCEPTED;
import static vn.thidua.domain.ADossier.SIGNED;
import static vn.thidua.domain.ADossier.SUBMITTED;
import static vn.thidua.domain.ADossier.handedIn;
import static vn.thidua.domain.ADossier.returned;
import static vn.thidua.domain.ADossier.sealed;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.MINUTES;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.dossier.DossierCommand.MarkNoReply;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierCommand.RecordOpinion;
import vn.thidua.domain.dossier.DossierCommand.RequestOpinion;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierEvent.NoReplyMarked;
import vn.thidua.domain.dossier.DossierEvent.OpinionRecorded;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;
import vn.thidua.domain.dossier.DossierReason;
import vn.thidua.domain.dossier.Reply;
import vn.thidua.domain.law.LawBook;

/** What other authorities say of a proposal, and how long they have for it. */
class OpinionTest {
    /** Ten working days after a Monday. */
    private final LocalDate due = LocalDate.of(2026, 3, 16);

    private final RequestOpinion ask =
            new RequestOpinion(BLOC, YEAR, MINISTRY_FLAG, "ban", "ubnd", "UBND tỉnh");
    private final OpinionRequested asked =
            new OpinionRequested(
                    BLOC,
                    YEAR,
                    MINISTRY_FLAG,
                    "ban",
                    "ubnd",
                    "UBND tỉnh",
                    due,
                    LawBook.opinionDays("DECREE_152_2025").orElseThrow().source());
    private final RecordOpinion answer =
            new RecordOpinion(BLOC, YEAR, MINISTRY_FLAG, "ban", "ubnd", Reply.AGREES, MINUTES);
    private final MarkNoReply silence = new MarkNoReply(BLOC, YEAR, MINISTRY_FLAG, "ban", "ubnd");
    private final NoReplyMarked silent =
            new NoReplyMarked(BLOC, YEAR, MINISTRY_FLAG, "ban", "ubnd");

    @Test
    void the_clock_of_working_days_starts_with_the_request() {
        given(SUBMITTED).on(DAY).when(ask).then(asked);
        given(ACCEPTED).on(DAY).when(ask).then(asked);
        given(ACCEPTED, voted(8, true)).on(DAY).when(ask).then(asked);
    }

    @Test
    void where_the_law_is_silent_the_clock_is_an_assumption() {
        var silentLaw =
                new OpinionRequested(
                        BLOC,
                        YEAR,
                        MINISTRY_FLAG,
                        "ban",
                        "ubnd",
                        "UBND tỉnh",
                        due,
                        new Source(
                                Source.Kind.ASSUMPTION,
                                "giá trị mặc định khi chưa rõ quy định của thời kỳ đó"));
        given(SIGNED, handedIn(MINISTRY_FLAG, "ban", 1, "LAW_2003"))
                .on(DAY)
                .when(ask)
                .then(silentLaw);
    }

    @Test
    void nobody_is_asked_about_a_dossier_that_is_not_submitted() {
        given(SIGNED).on(DAY).when(ask).rejected(DossierReason.DOSSIER_NOT_SUBMITTED);
    }

    @Test
    void an_authority_is_asked_once_until_it_fails_to_answer() {
        given(SUBMITTED, asked).on(DAY).when(ask).rejected(DossierReason.OPINION_ALREADY_REQUESTED);
        given(SUBMITTED, asked, answered(0))
                .on(DAY)
                .when(ask)
                .rejected(DossierReason.OPINION_ALREADY_REQUESTED);
        given(SUBMITTED, asked, silent).on(DAY).when(ask).then(asked);
    }

    @Test
    void an_opinion_is_recorded_once_and_says_how_late_it_is() {
        given(SUBMITTED, asked).on(due).when(answer).then(answered(0));
        given(SUBMITTED, asked).on(due.plusDays(2)).when(answer).then(answered(2));
        given(SUBMITTED, asked, silent).on(due.plusDays(1)).when(answer).then(answered(1));
        given(SUBMITTED, asked, answered(0))
                .on(due)
                .when(answer)
                .rejected(DossierReason.OPINION_ALREADY_RECORDED);
    }

    @Test
    void who_was_not_asked_gives_no_opinion() {
        given(SUBMITTED).when(answer).rejected(DossierReason.OPINION_NOT_REQUESTED);
        given(SUBMITTED).when(silence).rejected(DossierReason.OPINION_NOT_REQUESTED);
    }

    @Test
    void silence_is_marked_only_after_the_last_day_and_once() {
        given(SUBMITTED, asked).on(due).when(silence).rejected(DossierReason.OPINION_NOT_DUE);
        given(SUBMITTED, asked).on(due.plusDays(1)).when(silence).then(silent);
        given(SUBMITTED, asked, silent)
                .on(due.plusDays(1))
                .when(silence)
                .rejected(DossierReason.NO_REPLY_ALREADY_MARKED);
        given(SUBMITTED, asked, answered(0))
                .on(due.plusDays(1))
                .when(silence)
                .rejected(DossierReason.OPINION_ALREADY_RECORDED);
    }

    @Test
    void an_opinion_does_not_move_the_dossier() {
        var submit = new SubmitDossier(BLOC, YEAR, MINISTRY_FLAG, "ban");
        given(SUBMITTED, asked, answered(0))
                .when(submit)
                .rejected(DossierReason.DOSSIER_ALREADY_SUBMITTED);
        given(ACCEPTED, asked).when(vote()).accepted();
        given(ACCEPTED, voted(8, true), asked)
                .when(vote())
                .rejected(DossierReason.COUNCIL_ALREADY_VOTED);
        given(SUBMITTED, asked, returned(MINISTRY_FLAG, "ban"), silent)
                .when(submit)
                .rejected(DossierReason.DOSSIER_NOT_SIGNED);
        given(
                        SUBMITTED,
                        asked,
                        returned(MINISTRY_FLAG, "ban"),
                        sealed(MINISTRY_FLAG, "ban"),
                        silent)
                .on(DAY)
                .when(submit)
                .accepted();
    }

    private OpinionRecorded answered(int late) {
        return new OpinionRecorded(
                BLOC, YEAR, MINISTRY_FLAG, "ban", "ubnd", Reply.AGREES, MINUTES, late);
    }

    private static RecordCouncilVote vote() {
        var rule = new Threshold(80, false, Base.ALL_MEMBERS, SOURCE);
        return new RecordCouncilVote(BLOC, YEAR, MINISTRY_FLAG, "ban", 10, 10, 8, rule, MINUTES);
    }

    private static CouncilVoted voted(int agree, boolean passed) {
        return new CouncilVoted(
                BLOC, YEAR, MINISTRY_FLAG, "ban", 10, 10, agree, 8, SOURCE, passed, MINUTES);
    }
}
