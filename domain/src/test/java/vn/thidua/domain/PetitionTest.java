package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.APetition.ACKNOWLEDGED;
import static vn.thidua.domain.APetition.FILED;
import static vn.thidua.domain.APetition.PUBLISHED;
import static vn.thidua.domain.APetition.acknowledged;
import static vn.thidua.domain.APetition.due;
import static vn.thidua.domain.APetition.resolve;
import static vn.thidua.domain.APetition.resolved;
import static vn.thidua.domain.APetition.touching;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.PAPER;
import static vn.thidua.domain.AnAward.decide;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.PetitionCommand.AcknowledgePetition;
import vn.thidua.domain.dispute.PetitionCommand.EscalatePetition;
import vn.thidua.domain.dispute.PetitionEvent.PetitionEscalated;
import vn.thidua.domain.dispute.PetitionReason;

/** A petition within the bloc: filed in time, decided by no party to it, and heard before more. */
class PetitionTest {
    @Nested
    class Resolving {
        private final AcknowledgePetition acknowledge = new AcknowledgePetition(BLOC, YEAR, "kn");

        @Test
        void a_petition_is_acknowledged_once() {
            given(FILED).when(acknowledge).then(acknowledged());
            given(ACKNOWLEDGED)
                    .when(acknowledge)
                    .rejected(PetitionReason.PETITION_ALREADY_ACKNOWLEDGED);
            given(ACKNOWLEDGED, resolved(Finding.REJECTED, 0))
                    .when(acknowledge)
                    .rejected(PetitionReason.PETITION_ALREADY_RESOLVED);
            given(PUBLISHED).when(acknowledge).rejected(PetitionReason.PETITION_UNKNOWN);
        }

        @Test
        void an_acknowledged_petition_is_decided_once_and_says_how_late() {
            var due = LocalDate.of(2026, 3, 16);
            given(ACKNOWLEDGED)
                    .on(due)
                    .when(resolve("bo", Finding.REJECTED))
                    .then(resolved(Finding.REJECTED, 0));
            given(ACKNOWLEDGED)
                    .on(due.plusDays(1))
                    .when(resolve("bo", Finding.UPHELD))
                    .then(resolved(Finding.UPHELD, 1));
            given(FILED)
                    .on(due)
                    .when(resolve("bo", Finding.REJECTED))
                    .rejected(PetitionReason.PETITION_NOT_ACKNOWLEDGED);
            given(ACKNOWLEDGED, resolved(Finding.REJECTED, 0))
                    .on(due)
                    .when(resolve("bo", Finding.UPHELD))
                    .rejected(PetitionReason.PETITION_ALREADY_RESOLVED);
        }

        @Test
        void no_party_decides_its_own_matter() {
            for (var party : List.of("sen", "ban")) {
                given(ACKNOWLEDGED)
                        .on(DAY)
                        .when(resolve(party, Finding.REJECTED))
                        .rejected(PetitionReason.DECIDER_IS_PARTY);
            }
        }

        @Test
        void only_a_score_has_criteria_to_re_open() {
            given(ACKNOWLEDGED)
                    .on(DAY)
                    .when(resolve("bo", Finding.UPHELD, "a1"))
                    .rejected(PetitionReason.CRITERIA_NEEDLESS);
        }
    }

    @Nested
    class Escalating {
        private final EscalatePetition escalate =
                new EscalatePetition(BLOC, YEAR, "kn", "Bộ mẫu", PAPER);
        private final PetitionEscalated escalated =
                new PetitionEscalated(BLOC, YEAR, "kn", "Bộ mẫu", PAPER);

        @Test
        void a_decided_petition_is_escalated_once_also_in_a_closed_year() {
            var decided = all(ACKNOWLEDGED, List.of(resolved(Finding.REJECTED, 0)));
            given(decided).when(escalate).then(escalated);
            given(decided, new CycleClosed(BLOC, YEAR)).when(escalate).then(escalated);
            given(decided, escalated)
                    .when(escalate)
                    .rejected(PetitionReason.PETITION_ALREADY_ESCALATED);
        }

        @Test
        void what_is_not_decided_is_not_escalated() {
            given(FILED).when(escalate).rejected(PetitionReason.PETITION_NOT_RESOLVED);
            given(ACKNOWLEDGED).when(escalate).rejected(PetitionReason.PETITION_NOT_RESOLVED);
        }

        @Test
        void an_escalated_petition_stays_decided() {
            var done = all(ACKNOWLEDGED, List.of(resolved(Finding.REJECTED, 0), escalated));
            given(done)
                    .when(new AcknowledgePetition(BLOC, YEAR, "kn"))
                    .rejected(PetitionReason.PETITION_ALREADY_RESOLVED);
            given(done)
                    .on(DAY)
                    .when(resolve("bo", Finding.UPHELD))
                    .rejected(PetitionReason.PETITION_ALREADY_RESOLVED);
            given(done)
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DecisionOutcome.REFUSED, null))
                    .accepted();
        }
    }

    @Nested
    class Freezing {
        @Test
        void no_decision_is_taken_while_a_petition_about_it_is_open() {
            for (var events : List.of(FILED, ACKNOWLEDGED)) {
                for (var outcome : List.of(DecisionOutcome.AWARDED, DecisionOutcome.REFUSED)) {
                    given(events)
                            .on(DAY)
                            .when(decide(MINISTRY_FLAG, "ban", outcome, null))
                            .rejected(PetitionReason.PETITION_OPEN);
                }
            }
            given(ACKNOWLEDGED, resolved(Finding.REJECTED, 0))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DecisionOutcome.AWARDED, null))
                    .accepted();
        }

        @Test
        void a_petition_touches_the_award_it_names_or_the_ballot_of_the_proposal() {
            given(PUBLISHED, touching("ban", GOVERNMENT_FLAG, null))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DecisionOutcome.AWARDED, null))
                    .accepted();
            given(PUBLISHED, touching("ban", null, null))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DecisionOutcome.AWARDED, null))
                    .rejected(PetitionReason.PETITION_OPEN);
            given(PUBLISHED, touching("quy", MINISTRY_FLAG, "c"))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DecisionOutcome.AWARDED, null))
                    .accepted();
            given(PUBLISHED, touching("quy", CERTIFICATE_OF_MERIT, "b"))
                    .on(DAY)
                    .when(decide(MINISTRY_FLAG, "ban", DecisionOutcome.AWARDED, null))
                    .rejected(PetitionReason.PETITION_OPEN);
        }

        @Test
        void a_year_does_not_close_over_an_open_petition() {
            var ready = List.of(AnAward.awarded(MINISTRY_FLAG, "ban"), AYear.handedOver("mai"));
            given(all(FILED, ready))
                    .when(new CloseCycle(BLOC, YEAR))
                    .rejected(PetitionReason.PETITION_OPEN);
            given(all(ACKNOWLEDGED, ready), resolved(Finding.REJECTED, 0))
                    .when(new CloseCycle(BLOC, YEAR))
                    .accepted();
        }
    }
}
