package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.chart.TrendChart;
import vn.thidua.query.chart.TrendChart.Year;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.indicators.IndicatorsView.Sheet;
import vn.thidua.query.indicators.IndicatorsView.Stated;
import vn.thidua.query.indicators.IndicatorsView.Sum;
import vn.thidua.query.reading.AsOf;
import vn.thidua.query.reading.Heading;

/** Which totals of which years are compared. */
class TrendChartsTest {
    private static final int MEMBERS = 11;

    private final TreeMap<Integer, IndicatorsView> years = new TreeMap<>();
    private TrendCharts trends;

    @BeforeEach
    void speakVietnamese() {
        LocaleContextHolder.setLocale(PageLanguage.VIETNAMESE);
        var words = new Words(new PageSetup().messageSource());
        trends = new TrendCharts(new Show(), words, new ChartWords(new Show(), words));
    }

    @AfterEach
    void speakNothing() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_last_two_years_in_a_row_are_compared() {
        reported(2023, MEMBERS, 500);
        reported(2024, MEMBERS, 400);
        reported(2025, MEMBERS, 413);
        assertThat(title()).isEqualTo("Doanh thu năm 2025 tăng 3,3 % so với năm 2024");
        reported(2026, MEMBERS, 300);
        assertThat(title()).isEqualTo("Doanh thu năm 2026 giảm 27,4 % so với năm 2025");
        reported(2027, MEMBERS, 300);
        assertThat(title()).isEqualTo("Doanh thu năm 2027 tương đương năm 2026");
    }

    @Test
    void a_year_that_is_not_known_or_not_whole_is_compared_with_none() {
        reported(2022, MEMBERS, 500);
        reported(2024, MEMBERS, 400);
        reported(2025, 3, 100);
        assertThat(title()).isEqualTo("Doanh thu năm 2024: 400 tỷ đồng");
        assertThat(points()).extracting(Year::year).containsExactly(2022, 2023, 2024, 2025);
        assertThat(points()).extracting(Year::whole).containsExactly(true, false, true, false);
        assertThat(points().get(1).value()).isNull();
        assertThat(points().getLast().note()).isEqualTo("cộng 3/11 đơn vị");
    }

    @Test
    void what_the_head_stated_stands_for_the_bloc_where_reports_are_missing() {
        stated(2024, 9, 350, 400);
        reported(2025, MEMBERS, 440);
        assertThat(title()).isEqualTo("Doanh thu năm 2025 tăng 10,0 % so với năm 2024");
        stated(2025, MEMBERS, 440, 999);
        assertThat(points().getLast().value()).isEqualByComparingTo("440");
    }

    private void reported(int year, int reported, long actual) {
        put(year, reported, actual, null);
    }

    private void stated(int year, int reported, long actual, long total) {
        var by =
                new Stated(
                        BigDecimal.valueOf(total),
                        FigureStatus.FINAL,
                        1,
                        LocalDate.of(year, 12, 31),
                        null,
                        null);
        put(year, reported, actual, by);
    }

    private void put(int year, int reported, long actual, @Nullable Stated stated) {
        var sum = new Sum(reported, BigDecimal.valueOf(actual), 0, null, null);
        var sheet = new Sheet(Indicator.REVENUE, Indicator.REVENUE.unit(), sum, stated, List.of());
        var heading =
                new Heading(
                        "mau",
                        "Khối mẫu",
                        year,
                        true,
                        false,
                        true,
                        new AsOf(1, 1, Instant.EPOCH, null));
        years.put(year, new IndicatorsView(heading, MEMBERS, List.of(sheet), List.of()));
    }

    private String title() {
        return trends.of(years).getFirst().title().replace('\u00a0', ' ');
    }

    private List<Year> points() {
        return ((TrendChart) trends.of(years).getFirst().chart()).years();
    }
}
