package vn.thidua.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.query.chart.LineageChart.Member;
import vn.thidua.query.chart.LineageChart.Stretch;
import vn.thidua.query.chart.LineageChart.Succession;

class LineageChartTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2022, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    private final LineageChart chart =
            new LineageChart(
                    FIRST,
                    TODAY,
                    List.of(
                            former("BQL KCN Chim Khuyên"),
                            former("BQL KCN Chim Vành"),
                            new Member(
                                    "BQL các KCN Chim Phượng",
                                    false,
                                    List.of(new Stretch(MERGED, null)),
                                    null)),
                    List.of(new Succession(0, 2, MERGED), new Succession(1, 2, MERGED)));

    @Test
    void a_board_is_a_bar_from_its_first_day_to_its_last() {
        var bars = new Drawn(chart, 704).bars();
        assertThat(bars.get(0).x()).isEqualTo(bars.get(1).x());
        assertThat(bars.get(2).x()).isEqualTo(bars.get(0).x() + bars.get(0).width());
        assertThat(bars.get(0).width()).isCloseTo(bars.get(2).width(), Drawn.ONE_PIXEL);
    }

    @Test
    void a_succession_goes_from_the_end_of_the_one_to_the_begin_of_the_other() {
        var drawn = new Drawn(chart, 704);
        var dots = drawn.only(Mark.Dot.class);
        var follower = drawn.bars().get(2);
        assertThat(dots).hasSize(2);
        assertThat(dots)
                .allSatisfy(
                        dot -> assertThat(dot.y()).isEqualTo(follower.y() + follower.height() / 2));
        assertThat(dots).extracting(Mark.Dot::x).allMatch(x -> x >= follower.x());
    }

    @Test
    void how_a_membership_ended_stands_beside_it_and_in_the_words() {
        assertThat(new Drawn(chart, 704).words()).contains("hợp nhất 01/01/2022", "2023");
        assertThat(chart.told()).startsWith("BQL KCN Chim Khuyên: hợp nhất 01/01/2022; ");
        assertThat(new Drawn(chart, 352).outside()).isEmpty();
    }

    @Test
    void a_bloc_without_boards_is_an_empty_sheet() {
        var empty = new LineageChart(FIRST, TODAY, List.of(), List.of());
        assertThat(new Drawn(empty, 352).bars()).isEmpty();
        assertThat(empty.told()).isEmpty();
    }

    private static Member former(String name) {
        return new Member(name, false, List.of(new Stretch(FIRST, MERGED)), "hợp nhất 01/01/2022");
    }
}
