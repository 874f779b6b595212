package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.domain.law.Holidays;
import vn.thidua.domain.law.WorkingDays;

/** Which days count when a rule counts working days. */
class WorkingDaysTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 1, 2026-11-23", // from a Saturday
        "2026-11-23, 1, 2026-11-25", // over Culture Day
        "2026-02-13, 1, 2026-02-23", // over Tết
        "2026-12-31, 1, 2027-01-04", // over New Year and a weekend
        "2025-12-31, 2, 2026-01-06", // over a day off in exchange
        "2026-03-02, 10, 2026-03-16",
        "2026-03-02, 0, 2026-03-02"
    })
    void working_days_are_counted_from_the_day_after(LocalDate day, int count, LocalDate last) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-30", "2026-05-01", "2026-09-02", "2026-09-01", "2026-11-24",
                "2022-01-03", "2023-05-03", "2024-04-18", "2025-04-07", "2026-04-27", "2027-02-05"
            })
    void a_public_holiday_is_not_a_working_day(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2025-11-24", "2026-11-25", "2026-09-03", "2026-02-23"})
    void an_ordinary_weekday_is_a_working_day(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22"})
    void a_weekend_is_not(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-29, 2024-05-04",
        "2025-05-02, 2025-04-26",
        "2026-01-02, 2026-01-10",
        "2026-08-31, 2026-08-22"
    })
    void a_weekday_off_in_exchange_is_worked_on_a_saturday(LocalDate off, LocalDate worked) {
        assertThat(WorkingDays.isWorkingDay(off)).isFalse();
        assertThat(WorkingDays.isWorkingDay(worked)).isTrue();
    }

    @Test
    void tet_is_five_weekdays_off_in_every_year_known() {
        assertThat(WorkingDays.years().map(Holidays::year))
                .containsExactly(2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(WorkingDays.years())
                .allSatisfy(year ->
                        assertThat(
                                        year.off().stream()
                                                .filter(day ->
                                                        day.isAfter(
                                                                LocalDate.of(year.year(), 1, 15)))
                                                .filter(day ->
                                                        day.isBefore(
                                                                LocalDate.of(year.year(), 3, 1))))
                                .hasSize(5));
    }

    @Test
    void days_off_are_weekdays_and_days_worked_in_exchange_are_not() {
        assertThat(WorkingDays.years())
                .allSatisfy(year -> {
                    assertThat(year.off()).noneMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
                    assertThat(year.worked()).allMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
                });
    }

    @Test
    void days_computed_from_the_lunar_calendar_are_not_shown_as_announced() {
        var next = WorkingDays.of(2027).orElseThrow();
        assertThat(next.basis()).isEqualTo(Holidays.Basis.COMPUTED);
        assertThat(next.basis().vi()).contains("chưa công bố");
        assertThat(next.basis().en()).contains("lunar");
        assertThat(next.source().kind()).isEqualTo(Source.Kind.ASSUMPTION);
        var announced = WorkingDays.of(2026).orElseThrow();
        assertThat(announced.basis()).isEqualTo(Holidays.Basis.ANNOUNCED);
        assertThat(announced.source().kind()).isEqualTo(Source.Kind.DOCUMENT);
    }

    @Test
    void a_year_that_is_not_known_has_weekends_and_the_fixed_holidays_only() {
        assertThat(WorkingDays.isKnown(2027)).isTrue();
        assertThat(WorkingDays.isKnown(2028)).isFalse();
        assertThat(WorkingDays.isKnown(2021)).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2029, 1, 1))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2028, 1, 26))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2028, 11, 24))).isFalse();
    }
}
