package vn.thidua.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.query.chart.Mark.Dot;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.TrendChart.Year;

class TrendChartTest {
    private static final Year OF_2021 = known(2021, 300);
    private static final Year OF_2022 = known(2022, 400);
    private static final Year UNKNOWN = new Year(2023, null, false, "chưa rõ", "");
    private static final Year OF_2024 = known(2024, 200);
    private static final Year SOME =
            new Year(2025, BigDecimal.valueOf(100), false, "100", "cộng 1/11 đơn vị");

    private final TrendChart chart =
            new TrendChart(List.of(OF_2021, OF_2022, UNKNOWN, OF_2024, SOME));

    @Test
    void a_year_that_is_not_known_has_no_point_and_breaks_the_line() {
        var drawn = new Drawn(chart, 704);
        assertThat(drawn.only(Dot.class)).hasSize(4);
        assertThat(drawn.only(Line.class).stream().filter(line -> line.ink() == Ink.BLOC))
                .hasSize(1);
        assertThat(drawn.words()).contains("chưa rõ", "2023");
    }

    @Test
    void a_year_of_some_members_only_is_an_open_point_that_no_line_reaches() {
        var drawn = new Drawn(chart, 704);
        assertThat(drawn.only(Dot.class))
                .extracting(Dot::open)
                .containsExactly(false, false, false, true);
        assertThat(drawn.words()).contains("cộng 1/11 đơn vị");
    }

    @Test
    void the_points_stand_as_high_as_their_values_above_the_ground() {
        var drawn = new Drawn(chart, 704);
        var dots = drawn.only(Dot.class);
        int ground = drawn.only(Line.class).getFirst().fromY();
        int highest = ground - dots.get(1).y();
        assertThat(ground - dots.get(0).y()).isCloseTo(highest * 3 / 4, Drawn.ONE_PIXEL);
        assertThat(ground - dots.get(2).y()).isCloseTo(highest / 2, Drawn.ONE_PIXEL);
    }

    @Test
    void where_the_years_stand_close_only_the_last_keeps_its_number() {
        var many =
                List.of(
                        known(2018, 397_701),
                        known(2019, 401_880),
                        known(2020, 410_430),
                        known(2021, 410_431),
                        known(2022, 410_432),
                        known(2023, 410_433),
                        known(2024, 410_434),
                        known(2025, 410_435),
                        known(2026, 410_436));
        var drawn = new Drawn(new TrendChart(many), 352);
        assertThat(drawn.words()).contains("410436").doesNotContain("401880");
        assertThat(drawn.outside()).isEmpty();
    }

    private static Year known(int year, long value) {
        return new Year(year, BigDecimal.valueOf(value), true, Long.toString(value), "");
    }
}
