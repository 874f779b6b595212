package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.ADossier.ACCEPTED;
import static vn.thidua.domain.ADossier.COMPLETE;
import static vn.thidua.domain.ADossier.SIGN;
import static vn.thidua.domain.ADossier.SIGNED;
import static vn.thidua.domain.ADossier.SUBMIT;
import static vn.thidua.domain.ADossier.SUBMITTED;
import static vn.thidua.domain.ADossier.handedIn;
import static vn.thidua.domain.ADossier.returned;
import static vn.thidua.domain.ADossier.sealed;
import static vn.thidua.domain.ADossier.taken;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.FILE;
import static vn.thidua.domain.AnAward.held;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.dossier.DossierPart.SUBMISSION_LETTER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.dossier.DossierCommand.AcceptDossier;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.ReturnDossier;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.DossierPart;
import vn.thidua.domain.dossier.DossierReason;

/** A dossier on its way: papers gathered, signed, submitted, taken or returned. */
class DossierTest {
    private static final AcceptDossier ACCEPT = new AcceptDossier(BLOC, YEAR, MINISTRY_FLAG, "ban");
    private static final ReturnDossier SEND_BACK =
            new ReturnDossier(BLOC, YEAR, MINISTRY_FLAG, "ban", "Điều 35", "thiếu xác nhận");

    @Nested
    class Submitting {
        @Test
        void a_submitted_dossier_keeps_the_regime_of_its_day() {
            given(SIGNED)
                    .on(LocalDate.of(2025, 6, 30))
                    .when(SUBMIT)
                    .then(handedIn(MINISTRY_FLAG, "ban", 1, "DECREE_98_2023"));
            given(SIGNED)
                    .on(LocalDate.of(2025, 7, 1))
                    .when(SUBMIT)
                    .then(handedIn(MINISTRY_FLAG, "ban", 1, "DECREE_152_2025"));
        }

        @Test
        void a_returned_dossier_is_submitted_again_under_its_own_number() {
            given(SUBMITTED, returned(MINISTRY_FLAG, "ban"), sealed(MINISTRY_FLAG, "ban"))
                    .on(DAY)
                    .when(SUBMIT)
                    .then(handedIn(MINISTRY_FLAG, "ban", 2, "DECREE_152_2025"));
        }

        @Test
        void a_late_dossier_is_taken_and_stays_as_late_as_it_first_was() {
            var due = new DeadlineSet(BLOC, YEAR, Step.DOSSIER, DAY.minusDays(3), SOURCE);
            given(SIGNED, due).on(DAY).when(SUBMIT).then(late(1, 3));
            given(
                            SIGNED,
                            due,
                            late(1, 3),
                            returned(MINISTRY_FLAG, "ban"),
                            sealed(MINISTRY_FLAG, "ban"))
                    .on(DAY.plusDays(9))
                    .when(SUBMIT)
                    .then(late(2, 3));
        }

        @Test
        void only_a_signed_dossier_is_submitted_and_only_once() {
            given(COMPLETE).when(SUBMIT).rejected(DossierReason.DOSSIER_NOT_SIGNED);
            given(SUBMITTED).when(SUBMIT).rejected(DossierReason.DOSSIER_ALREADY_SUBMITTED);
        }
    }

    @Nested
    class Receiving {
        @Test
        void a_submitted_dossier_is_accepted_once() {
            given(SUBMITTED).when(ACCEPT).then(taken(MINISTRY_FLAG, "ban"));
            given(SIGNED).when(ACCEPT).rejected(DossierReason.DOSSIER_NOT_SUBMITTED);
            given(ACCEPTED).when(ACCEPT).rejected(DossierReason.DOSSIER_ALREADY_ACCEPTED);
        }

        @Test
        void a_dossier_is_returned_with_its_ground_also_after_it_was_accepted() {
            given(SUBMITTED).when(SEND_BACK).then(returned(MINISTRY_FLAG, "ban"));
            given(ACCEPTED).when(SEND_BACK).then(returned(MINISTRY_FLAG, "ban"));
            given(SIGNED).when(SEND_BACK).rejected(DossierReason.DOSSIER_NOT_SUBMITTED);
        }

        @Test
        void a_returned_dossier_is_gathered_again_and_keeps_its_papers() {
            given(SUBMITTED, returned(MINISTRY_FLAG, "ban"))
                    .when(attach(SUBMISSION_LETTER, FILE, null))
                    .accepted();
            given(SUBMITTED, returned(MINISTRY_FLAG, "ban")).when(SIGN).accepted();
            given(SUBMITTED, returned(MINISTRY_FLAG, "ban"))
                    .when(ACCEPT)
                    .rejected(DossierReason.DOSSIER_NOT_SUBMITTED);
        }

        @Test
        void the_dossier_of_a_held_board_goes_no_further_but_may_be_returned() {
            var hold = held("ban", "h", MINISTRY_FLAG);
            given(COMPLETE, hold).when(SIGN).rejected(EligibilityReason.BOARD_ON_HOLD);
            given(SIGNED, hold).when(SUBMIT).rejected(EligibilityReason.BOARD_ON_HOLD);
            given(SUBMITTED, hold).when(ACCEPT).rejected(EligibilityReason.BOARD_ON_HOLD);
            given(SUBMITTED, hold).when(SEND_BACK).accepted();
        }
    }

    private static DossierSubmitted late(int submission, int days) {
        return new DossierSubmitted(
                BLOC, YEAR, MINISTRY_FLAG, "ban", submission, "DECREE_152_2025", days);
    }

    private static AttachDossierPart attach(
            DossierPart part, Attachment file, @Nullable String confirmedBy) {
        return new AttachDossierPart(BLOC, YEAR, MINISTRY_FLAG, "ban", part, file, confirmedBy);
    }
}
