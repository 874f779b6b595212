package vn.thidua.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.query.chart.BarChart.Row;

class BarChartTest {
    private static final String PLAN = "kế hoạch";

    @Test
    void a_bar_is_as_long_as_its_share_of_the_longest() {
        var drawn = new Drawn(new BarChart(List.of(row("40"), row("20"), row("10")), null), 352);
        int longest = drawn.bars().getFirst().width();
        assertThat(longest).isGreaterThan(200);
        assertThat(drawn.widths().get(1)).isCloseTo(longest / 2, Drawn.ONE_PIXEL);
        assertThat(drawn.widths().get(2)).isCloseTo(longest / 4, Drawn.ONE_PIXEL);
        assertThat(drawn.bars()).extracting(Mark.Bar::x).containsOnly(drawn.bars().getFirst().x());
    }

    @Test
    void the_plan_is_a_thin_mark_where_a_hundred_percent_ends() {
        var drawn = new Drawn(new BarChart(List.of(row("100"), row("50"), row("125")), PLAN), 352);
        var bar = drawn.bars().getFirst();
        var mark = drawn.only(Mark.Line.class).getLast();
        assertThat(mark.fromX()).isEqualTo(mark.toX()).isEqualTo(bar.x() + bar.width());
        assertThat(mark.thickness()).isOne();
        assertThat(drawn.widths().get(1)).isCloseTo(bar.width() / 2, Drawn.ONE_PIXEL);
        assertThat(drawn.widths().get(2)).isCloseTo(bar.width() * 5 / 4, Drawn.ONE_PIXEL);
        assertThat(drawn.words()).contains(PLAN);
    }

    @Test
    void what_is_not_known_has_no_bar_and_says_why() {
        var unknown = new Row("BQL KKT Hoa Sen", Who.OTHER, null, "chưa có trong nguồn");
        var drawn = new Drawn(new BarChart(List.of(row("0"), unknown), PLAN), 352);
        assertThat(drawn.widths()).containsExactly(0);
        assertThat(drawn.words()).contains("chưa có trong nguồn", "0 %");
    }

    @Test
    void each_bar_has_its_number_beside_it_and_the_readers_own_board_stands_out() {
        var own = new Row("BQL KKT Hoa Mai", Who.OWN, new BigDecimal("103"), "103,0 %");
        var drawn = new Drawn(new BarChart(List.of(row("90"), own), PLAN), 352);
        assertThat(drawn.words()).contains("90 %", "103,0 %");
        assertThat(drawn.bars()).extracting(Mark.Bar::ink).containsExactly(Ink.OTHER, Ink.OWN);
        assertThat(drawn.letters("BQL KKT Hoa Mai").strong()).isTrue();
        assertThat(drawn.letters("đơn vị").strong()).isFalse();
    }

    @Test
    void what_is_far_beyond_the_plan_is_cut_but_its_number_is_not() {
        var drawn = new Drawn(new BarChart(List.of(row("100"), row("650")), PLAN), 352);
        assertThat(drawn.widths().get(1)).isCloseTo(2 * drawn.widths().getFirst(), Drawn.ONE_PIXEL);
        assertThat(drawn.words()).contains("650 %");
        assertThat(drawn.only(Mark.Line.class)).hasSize(3);
    }

    @Test
    void nothing_is_drawn_outside_the_sheet_whatever_its_width() {
        var name = "BQL Khu công nghệ cao và các KCN thành phố Đà Nẵng";
        var chart =
                new BarChart(
                        List.of(new Row(name, Who.BLOC, new BigDecimal("103.2"), "103,2 %")), PLAN);
        for (int width : new int[] {352, 704, 1120}) {
            assertThat(new Drawn(chart, width).outside()).isEmpty();
        }
    }

    private static Row row(String percent) {
        @Nullable BigDecimal value = new BigDecimal(percent);
        return new Row("đơn vị", Who.OTHER, value, percent + " %");
    }
}
