package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.MINUTES;
import static vn.thidua.domain.AnAward.PAPER;
import static vn.thidua.domain.AnAward.awarded;
import static vn.thidua.domain.AnAward.decided;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.AnAward.revoke;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AfterCommand.ConfirmRecovery;
import vn.thidua.domain.award.AfterCommand.RecordPresentation;
import vn.thidua.domain.award.AfterEvent.AwardPresented;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.RecoveryConfirmed;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.law.LawBook;

/** After the decision: handed over, and perhaps taken back. */
class AfterTest {
    private static final List<Event> PROPOSED =
            all(meeting("ban"), List.of(proposed(MINISTRY_FLAG, "ban")));
    private static final List<Event> AWARDED =
            all(PROPOSED, List.of(awarded(MINISTRY_FLAG, "ban")));
    private static final CycleClosed CLOSED = new CycleClosed(BLOC, YEAR);

    @Nested
    class Presenting {
        @Test
        void an_award_is_presented_from_the_day_of_the_decision_on() {
            given(AWARDED).on(DAY).when(present(DAY)).then(presented(DAY));
            given(AWARDED)
                    .on(DAY)
                    .when(present(DAY.minusDays(1)))
                    .rejected(EligibilityReason.BEFORE_THE_DECISION);
            given(AWARDED)
                    .on(DAY)
                    .when(present(DAY.plusDays(1)))
                    .rejected(AwardReason.DAY_NOT_COME);
        }

        @Test
        void an_award_is_presented_once_also_in_a_closed_year() {
            given(AWARDED, CLOSED).on(DAY).when(present(DAY)).then(presented(DAY));
            given(AWARDED, CLOSED, presented(DAY))
                    .on(DAY)
                    .when(present(DAY))
                    .rejected(EligibilityReason.AWARD_ALREADY_PRESENTED);
        }

        @Test
        void a_lower_award_is_presented_under_the_proposal_that_brought_it() {
            given(
                            PROPOSED,
                            decided(
                                    MINISTRY_FLAG,
                                    "ban",
                                    DecisionOutcome.DOWNGRADED,
                                    CERTIFICATE_OF_MERIT))
                    .on(DAY)
                    .when(present(DAY))
                    .then(presented(DAY));
        }

        @Test
        void what_was_not_granted_is_not_presented() {
            given(meeting("ban"))
                    .on(DAY)
                    .when(present(DAY))
                    .rejected(AwardReason.AWARD_NOT_PROPOSED);
            given(PROPOSED)
                    .on(DAY)
                    .when(present(DAY))
                    .rejected(EligibilityReason.AWARD_NOT_GRANTED);
            given(PROPOSED, decided(MINISTRY_FLAG, "ban", DecisionOutcome.REFUSED, null))
                    .on(DAY)
                    .when(present(DAY))
                    .rejected(EligibilityReason.AWARD_NOT_GRANTED);
        }

        @Test
        void a_revoked_award_is_not_presented() {
            given(AWARDED, revoked(DAY))
                    .on(DAY)
                    .when(present(DAY))
                    .rejected(EligibilityReason.AWARD_ALREADY_REVOKED);
        }
    }

    @Nested
    class Revoking {
        @Test
        void a_revocation_names_its_ground_and_the_last_day_of_recovery() {
            given(AWARDED).on(DAY).when(revoke(DAY)).then(revoked(DAY));
            given(AWARDED, presented(DAY), CLOSED).on(DAY).when(revoke(DAY)).then(revoked(DAY));
        }

        @Test
        void where_the_law_is_silent_the_clock_is_an_assumption() {
            var late = LocalDate.of(2027, 3, 1);
            given(AWARDED)
                    .on(late)
                    .when(revoke(late))
                    .then(
                            new AwardRevoked(
                                    BLOC,
                                    YEAR,
                                    MINISTRY_FLAG,
                                    "ban",
                                    RevocationGround.FALSE_DECLARATION,
                                    MINUTES,
                                    PAPER,
                                    late,
                                    LocalDate.of(2027, 3, 22),
                                    new Source(
                                            Source.Kind.ASSUMPTION,
                                            "giá trị mặc định khi chưa rõ quy định của thời kỳ đó")));
        }

        @Test
        void an_award_is_revoked_once_and_not_before_it_was_given() {
            given(AWARDED, revoked(DAY))
                    .on(DAY)
                    .when(revoke(DAY))
                    .rejected(EligibilityReason.AWARD_ALREADY_REVOKED);
            given(AWARDED)
                    .on(DAY)
                    .when(revoke(DAY.minusDays(1)))
                    .rejected(EligibilityReason.BEFORE_THE_DECISION);
            given(AWARDED).on(DAY).when(revoke(DAY.plusDays(1))).rejected(AwardReason.DAY_NOT_COME);
        }

        @Test
        void only_an_award_is_revoked() {
            given(PROPOSED).on(DAY).when(revoke(DAY)).rejected(EligibilityReason.AWARD_NOT_GRANTED);
            given(PROPOSED, new ProposalWithdrawn(BLOC, YEAR, MINISTRY_FLAG, "ban", "xin rút"))
                    .on(DAY)
                    .when(revoke(DAY))
                    .rejected(AwardReason.AWARD_NOT_PROPOSED);
        }
    }

    @Nested
    class Recovering {
        private final LocalDate due = LocalDate.of(2026, 3, 23);

        @Test
        void recovery_says_how_late_it_is() {
            given(AWARDED, revoked(DAY)).on(due).when(recover(due)).then(recovered(due, 0));
            var late = due.plusDays(1);
            given(AWARDED, CLOSED, revoked(DAY))
                    .on(late)
                    .when(recover(late))
                    .then(recovered(late, 1));
        }

        @Test
        void recovery_happens_after_the_revocation_and_not_on_a_day_to_come() {
            given(AWARDED, revoked(DAY)).on(DAY).when(recover(DAY)).then(recovered(DAY, 0));
            given(AWARDED, revoked(DAY))
                    .on(DAY)
                    .when(recover(DAY.minusDays(1)))
                    .rejected(EligibilityReason.BEFORE_THE_REVOCATION);
            given(AWARDED, revoked(DAY))
                    .on(DAY)
                    .when(recover(DAY.plusDays(1)))
                    .rejected(AwardReason.DAY_NOT_COME);
        }

        @Test
        void only_a_revoked_award_is_recovered_and_once() {
            given(AWARDED).on(due).when(recover(due)).rejected(EligibilityReason.AWARD_NOT_REVOKED);
            given(AWARDED, revoked(DAY), recovered(due, 0))
                    .on(due)
                    .when(recover(due))
                    .rejected(EligibilityReason.RECOVERY_ALREADY_CONFIRMED);
            given(AWARDED, revoked(DAY), recovered(due, 0))
                    .on(due)
                    .when(revoke(due))
                    .rejected(EligibilityReason.AWARD_ALREADY_REVOKED);
        }
    }

    private static RecordPresentation present(LocalDate on) {
        return new RecordPresentation(BLOC, YEAR, MINISTRY_FLAG, "ban", on, "Hội nghị");
    }

    private static AwardPresented presented(LocalDate on) {
        return new AwardPresented(BLOC, YEAR, MINISTRY_FLAG, "ban", on, "Hội nghị");
    }

    /** Fifteen working days from the second of March 2026. */
    private static AwardRevoked revoked(LocalDate on) {
        return new AwardRevoked(
                BLOC,
                YEAR,
                MINISTRY_FLAG,
                "ban",
                RevocationGround.FALSE_DECLARATION,
                MINUTES,
                PAPER,
                on,
                LocalDate.of(2026, 3, 23),
                LawBook.recoveryDays("DECREE_152_2025").orElseThrow().source());
    }

    private static ConfirmRecovery recover(LocalDate on) {
        return new ConfirmRecovery(BLOC, YEAR, MINISTRY_FLAG, "ban", on);
    }

    private static RecoveryConfirmed recovered(LocalDate on, int late) {
        return new RecoveryConfirmed(BLOC, YEAR, MINISTRY_FLAG, "ban", on, late);
    }
}
