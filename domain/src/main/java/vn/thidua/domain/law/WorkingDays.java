package vn.thidua.domain.law;

import static vn.thidua.domain.law.Holidays.announced;
import static vn.thidua.domain.law.Holidays.computed;
import static vn.thidua.domain.law.Holidays.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Vietnamese working days: no Saturday, no Sunday, no public holiday.
 *
 * <p>Holidays of the Labour Code of 2019, Articles 111 and 112, and since 2026 Culture Day of
 * Resolution 28/2026/QH16, Article 2, as others quote them. Tết and the second day of National Day
 * are announced each year. A year that is not known here has the fixed holidays only.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));
    private static final LocalDate FIRST_CULTURE_DAY = LocalDate.of(2026, 11, 24);

    private static final List<Holidays> YEARS =
            List.of(
                    announced(
                            2022,
                            "Thông báo 119/TB-LĐTBXH",
                            days(
                                    2022, "01-03", "01-31", "02-01", "02-02", "02-03", "02-04",
                                    "04-11", "05-02", "05-03", "09-01"),
                            Set.of()),
                    announced(
                            2023,
                            "Thông báo 5034/TB-LĐTBXH",
                            days(
                                    2023, "01-02", "01-20", "01-23", "01-24", "01-25", "01-26",
                                    "05-02", "05-03", "09-01", "09-04"),
                            Set.of()),
                    announced(
                            2024,
                            "Thông báo 5015/TB-LĐTBXH và Thông báo 1570/TB-LĐTBXH",
                            days(
                                    2024, "02-08", "02-09", "02-12", "02-13", "02-14", "04-18",
                                    "04-29", "09-03"),
                            days(2024, "05-04")),
                    announced(
                            2025,
                            "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
                            days(
                                    2025, "01-27", "01-28", "01-29", "01-30", "01-31", "04-07",
                                    "05-02", "09-01"),
                            days(2025, "04-26")),
                    announced(
                            2026,
                            "Thông báo 9441/TB-BNV ngày 16/10/2025 và Công văn 12729/VPCP-KGVX; chưa gồm đề xuất hoán đổi ngày 23/11/2026",
                            days(
                                    2026, "01-02", "02-16", "02-17", "02-18", "02-19", "02-20",
                                    "04-27", "08-31", "09-01"),
                            days(2026, "01-10", "08-22")),
                    computed(
                            2027,
                            "Tính theo âm lịch: mùng 1 Tết Đinh Mùi là 06/02/2027, Giỗ Tổ là 16/04/2027; giả định nghỉ Tết từ 29 tháng Chạp đến mùng 4 và nghỉ bù hai ngày, ngày liền kề Quốc khánh là 03/09; chờ thông báo của cơ quan có thẩm quyền",
                            days(
                                    2027, "02-05", "02-08", "02-09", "02-10", "02-11", "04-16",
                                    "05-03", "09-03")));

    private WorkingDays() {}

    /** The last of so many working days that follow the day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        return day.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(WorkingDays::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days there are after the one day, up to and with the other. */
    public static int between(LocalDate after, LocalDate with) {
        return (int)
                after.plusDays(1)
                        .datesUntil(with.plusDays(1))
                        .filter(WorkingDays::isWorkingDay)
                        .count();
    }

    public static boolean isWorkingDay(LocalDate day) {
        var known = of(day.getYear());
        if (known.filter(year -> year.worked().contains(day)).isPresent()) {
            return true;
        }
        return !isWeekend(day)
                && !isFixedHoliday(day)
                && known.filter(year -> year.off().contains(day)).isEmpty();
    }

    /** Whether Tết and the other moving days of the year are known here. */
    public static boolean isKnown(int year) {
        return of(year).isPresent();
    }

    /** The moving days of a year, with who says so. */
    public static Optional<Holidays> of(int year) {
        return years().filter(known -> known.year() == year).findFirst();
    }

    /** Every year known here, oldest first. */
    public static Stream<Holidays> years() {
        return YEARS.stream();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isFixedHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || (!day.isBefore(FIRST_CULTURE_DAY)
                        && MonthDay.from(day).equals(MonthDay.from(FIRST_CULTURE_DAY)));
    }
}
