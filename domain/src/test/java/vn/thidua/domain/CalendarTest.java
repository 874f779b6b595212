package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.calendar.Step.DOSSIER;
import static vn.thidua.domain.calendar.Step.MID_YEAR;
import static vn.thidua.domain.calendar.Step.PETITION;
import static vn.thidua.domain.calendar.Step.PLEDGE;
import static vn.thidua.domain.calendar.Step.RESULT;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.domain.calendar.CalendarCommand.AnnounceRegimeEnd;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.CalendarCommand.SetDeadline;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.CalendarEvent.RegimeEndAnnounced;
import vn.thidua.domain.calendar.CalendarReason;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;

/** Deadlines: set once, extended in the open, reminded of, and over. */
class CalendarTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 5);
    private static final LocalDate DUE = LocalDate.of(2025, 12, 15);
    private static final DeadlineSet SET =
            new DeadlineSet(BLOC, YEAR, MID_YEAR, JULY, ABloc.SOURCE);

    @Nested
    class Setting {
        @Test
        void a_deadline_is_set_with_its_source() {
            given(opened()).on(JULY.minusDays(20)).when(set(MID_YEAR, JULY)).then(SET);
        }

        @Test
        void it_may_be_today_and_not_in_the_past() {
            given(opened()).on(JULY).when(set(MID_YEAR, JULY)).then(SET);
            given(opened())
                    .on(JULY.plusDays(1))
                    .when(set(MID_YEAR, JULY))
                    .rejected(CalendarReason.DEADLINE_IN_THE_PAST);
        }

        @Test
        void history_is_what_it_was() {
            given(opened(null, true))
                    .on(LocalDate.of(2026, 6, 1))
                    .asHistoryOf(JULY.plusDays(1))
                    .when(set(MID_YEAR, JULY))
                    .then(SET);
        }

        @Test
        void a_deadline_is_set_once() {
            given(opened(), SET)
                    .when(set(MID_YEAR, JULY.plusDays(9)))
                    .rejected(CalendarReason.DEADLINE_ALREADY_SET);
        }

        @ParameterizedTest
        @CsvSource({"PLEDGE, 2025-01-15", "RESULT, 2025-12-15"})
        void the_opening_of_the_year_sets_two_of_them(Step step, String due) {
            var refusal =
                    given(opened())
                            .when(set(step, DUE))
                            .rejected(CalendarReason.DEADLINE_ALREADY_SET);
            assertThat(refusal.details()).containsEntry("due", LocalDate.parse(due));
        }

        @Test
        void without_a_charter_nothing_is_due() {
            given(opened(null, true))
                    .on(LocalDate.of(2026, 6, 1))
                    .asHistoryOf(JULY)
                    .when(set(RESULT, DUE))
                    .accepted();
        }
    }

    @Nested
    class Extending {
        private final DeadlineExtended extended =
                new DeadlineExtended(BLOC, YEAR, RESULT, DUE, DUE.plusDays(5), "lũ");

        @Test
        void a_deadline_is_extended_for_everybody_with_a_reason() {
            given(opened()).when(extend(RESULT, DUE.plusDays(5))).then(extended);
        }

        @Test
        void it_only_moves_to_a_later_day() {
            given(opened())
                    .when(extend(RESULT, DUE.minusDays(1)))
                    .rejected(CalendarReason.EXTENSION_NOT_LATER);
            given(opened()).when(extend(RESULT, DUE)).rejected(CalendarReason.EXTENSION_NOT_LATER);
            given(opened()).when(extend(RESULT, DUE.plusDays(1))).accepted();
            given(opened(), extended)
                    .when(extend(RESULT, DUE.plusDays(5)))
                    .rejected(CalendarReason.EXTENSION_NOT_LATER);
        }

        @Test
        void what_is_not_set_is_not_extended() {
            given(opened()).when(extend(DOSSIER, DUE)).rejected(CalendarReason.DEADLINE_UNKNOWN);
        }

        @Test
        void also_after_the_fact_but_to_a_day_that_can_still_be_met() {
            given(opened())
                    .on(DUE.plusDays(5))
                    .when(extend(RESULT, DUE.plusDays(5)))
                    .then(extended);
            given(opened())
                    .on(DUE.plusDays(6))
                    .when(extend(RESULT, DUE.plusDays(5)))
                    .rejected(CalendarReason.DEADLINE_IN_THE_PAST);
        }

        @Test
        void after_an_extension_the_step_is_open_again_and_passes_again() {
            var given = given(opened(), passed(DUE, ABloc.boards()), extended);
            given.on(DUE.plusDays(5)).when(remind(7)).accepted();
            given.on(DUE.plusDays(6)).when(pass()).then(passed(DUE.plusDays(5), ABloc.boards()));
        }

        @Test
        void lateness_is_counted_from_the_extended_day() {
            var due = LocalDate.of(2025, 1, 20);
            given(
                            opened(),
                            new DeadlineExtended(
                                    BLOC, YEAR, PLEDGE, LocalDate.of(2025, 1, 15), due, "lũ"))
                    .on(due.plusDays(1))
                    .when(new RegisterPledge(BLOC, YEAR, "sen", List.of(target(REVENUE, 1)), null))
                    .then(
                            new PledgeRegistered(
                                    BLOC, YEAR, "sen", 1, List.of(target(REVENUE, 1)), null, 1));
        }
    }

    @Nested
    class Reminding {
        private final DeadlineReminded reminded =
                new DeadlineReminded(BLOC, YEAR, RESULT, DUE, 7, ABloc.boards());

        @ParameterizedTest
        @ValueSource(strings = {"2025-12-08", "2025-12-15"})
        void a_reminder_is_given_from_its_day_on_until_the_deadline(LocalDate day) {
            given(opened()).on(day).when(remind(7)).then(reminded);
        }

        @Test
        void it_is_not_given_before_its_day() {
            given(opened())
                    .on(DUE.minusDays(8))
                    .when(remind(7))
                    .rejected(CalendarReason.DEADLINE_NOT_NEAR);
        }

        @Test
        void nor_when_the_deadline_is_over() {
            given(opened())
                    .on(DUE.plusDays(1))
                    .when(remind(7))
                    .rejected(CalendarReason.DEADLINE_OVER);
        }

        @Test
        void nor_twice() {
            given(opened(), reminded)
                    .on(DUE)
                    .when(remind(7))
                    .rejected(CalendarReason.DEADLINE_ALREADY_REMINDED);
        }

        @Test
        void a_reminder_nearer_to_the_deadline_is_another_one() {
            given(opened(), reminded)
                    .on(DUE)
                    .when(remind(1))
                    .then(new DeadlineReminded(BLOC, YEAR, RESULT, DUE, 1, ABloc.boards()));
        }

        @Test
        void a_reminder_of_another_step_is_another_one() {
            var pledge = LocalDate.of(2025, 1, 15);
            given(opened(), new DeadlineReminded(BLOC, YEAR, RESULT, pledge, 7, ABloc.boards()))
                    .on(pledge)
                    .when(new RemindOfDeadline(BLOC, YEAR, PLEDGE, 7))
                    .accepted();
        }

        @Test
        void nobody_is_reminded_of_what_nobody_has_to_do() {
            given(opened(), new DeadlineSet(BLOC, YEAR, PETITION, JULY, ABloc.SOURCE))
                    .on(JULY)
                    .when(new RemindOfDeadline(BLOC, YEAR, PETITION, 7))
                    .rejected(CalendarReason.NOBODY_WAITS);
        }

        @Test
        void there_is_no_reminder_of_a_day_that_is_not_set() {
            given(opened())
                    .when(new RemindOfDeadline(BLOC, YEAR, DOSSIER, 7))
                    .rejected(CalendarReason.DEADLINE_UNKNOWN);
        }
    }

    @Nested
    class Passing {
        @Test
        void the_day_after_it_is_over_and_says_who_has_not_done_it() {
            given(opened()).on(DUE.plusDays(1)).when(pass()).then(passed(DUE, ABloc.boards()));
        }

        @Test
        void on_its_last_day_it_is_not_over() {
            given(opened()).on(DUE).when(pass()).rejected(CalendarReason.DEADLINE_NOT_OVER);
        }

        @Test
        void it_passes_once() {
            given(opened(), passed(DUE, ABloc.boards()))
                    .on(DUE.plusDays(2))
                    .when(pass())
                    .rejected(CalendarReason.DEADLINE_ALREADY_PASSED);
        }

        @Test
        void it_passes_also_when_everybody_has_done_it() {
            var petition = new DeadlineSet(BLOC, YEAR, PETITION, DUE, ABloc.SOURCE);
            given(opened(), petition, passed(DUE, List.of()))
                    .on(DUE.plusDays(1))
                    .when(new PassDeadline(BLOC, YEAR, PETITION))
                    .then(new DeadlinePassed(BLOC, YEAR, PETITION, DUE, List.of()));
        }

        @Test
        void what_is_not_set_does_not_pass() {
            given(opened())
                    .when(new PassDeadline(BLOC, YEAR, DOSSIER))
                    .rejected(CalendarReason.DEADLINE_UNKNOWN);
        }
    }

    @Nested
    class RegimeEnd {
        private final AnnounceRegimeEnd announce = new AnnounceRegimeEnd(BLOC, YEAR);
        private final RegimeEndAnnounced announced =
                new RegimeEndAnnounced(BLOC, YEAR, "LAW_AMENDED_2026", LocalDate.of(2027, 2, 28));

        @ParameterizedTest
        @ValueSource(strings = {"2026-12-30", "2027-02-28"})
        void a_regime_that_ends_within_sixty_days_is_announced(LocalDate day) {
            given(opened()).on(day).when(announce).then(announced);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-12-29", "2027-03-01", "2025-06-01"})
        void there_is_nothing_to_announce_before_or_after_or_where_the_successor_is_known(
                LocalDate day) {
            given(opened()).on(day).when(announce).rejected(CalendarReason.REGIME_NOT_ENDING);
        }

        @Test
        void it_is_announced_once_a_year() {
            given(opened(), announced)
                    .on(LocalDate.of(2027, 1, 5))
                    .when(announce)
                    .rejected(CalendarReason.REGIME_END_ALREADY_ANNOUNCED);
        }

        @Test
        void the_end_of_another_regime_is_another_announcement() {
            given(
                            opened(),
                            new RegimeEndAnnounced(
                                    BLOC, YEAR, "DECREE_98_2023", LocalDate.of(2025, 6, 30)))
                    .on(LocalDate.of(2027, 1, 5))
                    .when(announce)
                    .then(announced);
        }
    }

    @Test
    void who_has_registered_does_not_wait_for_the_pledge() {
        given(opened(), registered("sen", target(REVENUE, 1)))
                .on(LocalDate.of(2025, 1, 15))
                .when(new RemindOfDeadline(BLOC, YEAR, PLEDGE, 0))
                .then(
                        new DeadlineReminded(
                                BLOC,
                                YEAR,
                                PLEDGE,
                                LocalDate.of(2025, 1, 15),
                                0,
                                ABloc.boards().subList(1, 11)));
    }

    private static SetDeadline set(Step step, LocalDate due) {
        return new SetDeadline(BLOC, YEAR, step, due, ABloc.SOURCE);
    }

    private static ExtendDeadline extend(Step step, LocalDate due) {
        return new ExtendDeadline(BLOC, YEAR, step, due, "lũ");
    }

    private static RemindOfDeadline remind(int daysBefore) {
        return new RemindOfDeadline(BLOC, YEAR, RESULT, daysBefore);
    }

    private static PassDeadline pass() {
        return new PassDeadline(BLOC, YEAR, RESULT);
    }

    private static DeadlinePassed passed(LocalDate due, List<String> missing) {
        return new DeadlinePassed(BLOC, YEAR, RESULT, due, missing);
    }
}
