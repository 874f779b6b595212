package vn.thidua.domain.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;

/**
 * The days off of one year that are not the same every year: Tết, the Hùng Kings' day, the second
 * day of National Day, and days off in lieu; and the weekend days worked in exchange.
 *
 * @param off weekdays off
 * @param worked weekend days worked
 */
public record Holidays(
        int year, Basis basis, Source source, Set<LocalDate> off, Set<LocalDate> worked) {

    /** Who says which days they are. */
    @Term(vi = "căn cứ ngày nghỉ", en = "Whether a holiday was announced or computed")
    public enum Basis implements Bilingual {
        ANNOUNCED("đã công bố", "announced"),
        COMPUTED("tính theo âm lịch, chưa công bố", "computed from the lunar calendar");

        private final String vi;
        private final String en;

        Basis(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        @Override
        public String vi() {
            return vi;
        }

        @Override
        public String en() {
            return en;
        }
    }

    static Holidays announced(int year, String notice, Set<LocalDate> off, Set<LocalDate> worked) {
        var source = new Source(Source.Kind.DOCUMENT, notice + "; đọc qua trích dẫn");
        return new Holidays(year, Basis.ANNOUNCED, source, off, worked);
    }

    static Holidays computed(int year, String how, Set<LocalDate> off) {
        var source = new Source(Source.Kind.ASSUMPTION, how);
        return new Holidays(year, Basis.COMPUTED, source, off, Set.of());
    }

    /** Days of a year, each as month and day. */
    static Set<LocalDate> days(int year, String... monthsAndDays) {
        return Stream.of(monthsAndDays)
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toUnmodifiableSet());
    }
}
