package vn.thidua.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.query.chart.StackChart.Part;
import vn.thidua.query.chart.StackChart.Stack;

class StackChartTest {
    private static final List<String> GROUPS =
            List.of("Nhiệm vụ chính trị", "Cải cách hành chính", "Kỷ luật");
    private static final int BETWEEN = 2;

    @Test
    void the_parts_of_a_bar_are_as_long_as_their_points_and_follow_each_other() {
        var drawn = new Drawn(new StackChart(GROUPS, List.of(stack(60_000, 30_000, 10_000))), 704);
        var bars = drawn.bars();
        int all = bars.stream().mapToInt(bar -> bar.width() + BETWEEN).sum();
        assertThat(drawn.widths().get(0) + BETWEEN).isCloseTo(all * 6 / 10, Drawn.ONE_PIXEL);
        assertThat(drawn.widths().get(1) + BETWEEN).isCloseTo(all * 3 / 10, Drawn.ONE_PIXEL);
        assertThat(bars.get(1).x()).isEqualTo(bars.getFirst().x() + bars.getFirst().width() + 2);
        assertThat(bars).extracting(Mark.Bar::ink).doesNotHaveDuplicates();
    }

    @Test
    void each_part_is_named_above_the_first_bar_with_a_line_down_to_it() {
        var chart = new StackChart(GROUPS, List.of(stack(60_000, 30_000, 10_000)));
        for (int width : new int[] {352, 1120}) {
            var drawn = new Drawn(chart, width);
            assertThat(drawn.words()).containsAll(GROUPS);
            assertThat(drawn.outside()).isEmpty();
            var lines = drawn.only(Mark.Line.class);
            IntStream.range(0, GROUPS.size())
                    .forEach(i -> {
                        var bar = drawn.bars().get(i);
                        assertThat(lines.get(i).toX()).isBetween(bar.x(), bar.x() + bar.width());
                    });
        }
    }

    @Test
    void a_number_stands_in_its_part_only_where_there_is_room() {
        var drawn = new Drawn(new StackChart(GROUPS, List.of(stack(60_000, 30_000, 10))), 704);
        assertThat(drawn.words()).contains("60000", "30000", "tổng").doesNotContain("10");
    }

    @Test
    void points_taken_away_are_a_gap_at_the_end_and_no_bar() {
        var drawn = new Drawn(new StackChart(GROUPS, List.of(stack(80_000, 20_000, -20_000))), 704);
        var last = drawn.bars().getLast();
        assertThat(drawn.bars()).hasSize(2);
        assertThat(drawn.only(Mark.Gap.class))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.x()).isCloseTo(last.x(), Drawn.ONE_PIXEL);
                    assertThat(gap.ink()).isEqualTo(Ink.TAKEN);
                });
    }

    @Test
    void a_board_whose_score_is_not_known_has_no_bar_and_says_why() {
        var unknown = new Stack("BQL KKT Hoa Ban", Who.OTHER, "chưa thẩm định", List.of());
        var chart = new StackChart(GROUPS, List.of(unknown, stack(1, 1, 1)));
        assertThat(new Drawn(chart, 704).bars()).hasSize(3);
        assertThat(chart.told())
                .isEqualTo(
                        "BQL KKT Hoa Ban chưa thẩm định; BQL KKT Hoa Sen tổng (Nhiệm vụ chính trị 1,"
                                + " Cải cách hành chính 1, Kỷ luật 1)");
    }

    private static Stack stack(int... points) {
        return new Stack(
                "BQL KKT Hoa Sen",
                Who.OTHER,
                "tổng",
                IntStream.of(points).mapToObj(of -> new Part(of, Integer.toString(of))).toList());
    }
}
