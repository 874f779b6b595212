package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.thidua.query.RunningService;

/** The charts of a year and of a bloc, over HTTP. */
class ChartsPageTest {
    private static final String INVENTED = "/khoi-mau/2025/charts";
    private static final String RUNNING = "/khoi-mau/2026/charts";
    private static final String SCORED = "/khoi-mau-chim/2025/charts";
    private static final String BAR = "<rect[^>]*class=\"%s\"";
    private static final String SOURCED = "/taynguyen-duyenhai/2022/charts";

    @Test
    void the_title_of_a_chart_is_what_its_figures_say() {
        assertThat(page(INVENTED))
                .contains(
                        "Doanh thu đạt 108,0 % kế hoạch, tính trên 9/11 đơn vị",
                        "Vốn đăng ký mới và tăng thêm mới đạt 99,2 % kế hoạch",
                        "Công chức, viên chức và người lao động: 750 người, chưa rõ kế hoạch",
                        "Doanh thu: BQL KKT Hoa Ban chiếm phần lớn nhất, 15,6 %");
        assertThat(page(INVENTED + "?lang=en"))
                .contains(
                        "Revenue reached 108.0% of plan, counted over 9/11 boards",
                        "Registered capital, new and raised reached only 99.2% of plan");
        assertThat(page(SCORED))
                .contains(
                        "Doanh thu đạt 106,1 % kế hoạch<",
                        "Tỷ lệ lấp đầy trên tổng đất công nghiệp: 5/6 đơn vị đạt kế hoạch",
                        "chênh nhau nhiều nhất ở “Nhiệm vụ chính trị”: từ 431,70 đến 600,00");
    }

    @Test
    void what_the_source_does_not_say_has_no_bar() {
        assertThat(page(SOURCED))
                .contains(
                        "Doanh thu: 397.701 tỷ đồng, chưa rõ kế hoạch",
                        "chưa có trong nguồn",
                        "Nguồn chỉ nêu số tổng của khối")
                .doesNotContainPattern(BAR.formatted("(bloc|other)"));
    }

    @Test
    void boards_without_a_report_are_counted_in_the_chart_and_named_in_its_table() {
        assertThat(page(RUNNING))
                .contains(">10 đơn vị<", "chưa báo cáo", "BQL KKT Hoa Súng")
                .contains("Cần báo cáo của ít nhất hai đơn vị");
    }

    @Test
    void scores_are_drawn_where_any_is_verified() {
        assertThat(page(SCORED))
                .contains("id=\"chart-scores\"", "Chốt: 6/6 đơn vị · đến sự kiện số");
        assertThat(page(INVENTED)).doesNotContain("chart-scores");
    }

    @Test
    void the_readers_own_board_is_drawn_in_ink_and_marked_in_the_table() {
        var own = Site.shared().as(RunningService.token("cv-hoa-mai"), INVENTED).body();
        assertThat(own)
                .containsPattern(BAR.formatted("own"))
                .contains("đơn vị của bạn", "màu mực và chữ đậm");
        assertThat(page(INVENTED))
                .containsPattern(BAR.formatted("bloc"))
                .doesNotContainPattern(BAR.formatted("own"))
                .doesNotContain("đơn vị của bạn");
    }

    @Test
    void a_picture_is_a_file_that_says_by_itself_what_it_is() {
        var svg = Site.shared().get(INVENTED + "/plan-revenue.svg");
        assertThat(header(svg, "Content-Type")).isEqualTo("image/svg+xml;charset=UTF-8");
        assertThat(header(svg, "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"khoi-mau-2025-doanh-thu-dat-108-0-ke-hoach-tinh-tren-9-11-don-vi.svg\"");
        assertThat(svg.body())
                .startsWith("<svg xmlns=")
                .contains(
                        "Doanh thu đạt",
                        "Khối thi đua mẫu · năm 2025",
                        "số liệu minh họa",
                        "Nguồn: Thi Đua, nhật ký của khối đến sự kiện số");
        var png = Site.shared().get(INVENTED + "/plan-revenue.png");
        assertThat(header(png, "Content-Type")).isEqualTo("image/png");
        assertThat(header(png, "Content-Disposition")).endsWith(".png\"");
        assertThat(page(SOURCED + "/plan-revenue.svg"))
                .contains("397.701")
                .doesNotContain("minh họa");
    }

    @Test
    void a_picture_of_nothing_is_not_found_and_one_of_another_bloc_not_shown() {
        assertThat(Site.shared().get(INVENTED + "/plan-nothing.svg").statusCode()).isEqualTo(404);
        assertThat(Site.shared().get("/khoi-mau/over-the-years/x.png").statusCode()).isEqualTo(404);
        var member = RunningService.token("cv-hoa-mai");
        assertThat(Site.shared().as(member, SCORED + "/scores.svg").statusCode()).isEqualTo(403);
    }

    @Test
    void a_bloc_is_told_through_its_years() {
        assertThat(page("/khoi-mau-chim/over-the-years"))
                .contains(
                        "Nay khối có 6 đơn vị; từ 20/12/2024 thêm 1 đơn vị, bớt 2 đơn vị",
                        "hợp nhất thành BQL các KCN Chim Phượng từ 15/07/2025",
                        "kế thừa BQL KCN Chim Vành từ 15/07/2025",
                        "đã thu hồi");
        assertThat(page("/khoi-mau/over-the-years"))
                .contains(
                        "11 đơn vị, chưa ghi nhận thay đổi từ 20/12/2024",
                        "Doanh thu năm 2025: 410.430 tỷ đồng",
                        "cộng 1/11 đơn vị",
                        "đã tặng",
                        "không tặng");
        assertThat(page("/taynguyen-duyenhai/over-the-years"))
                .contains("chưa có quyết định trong nguồn", "BQL KKT Vân Phong", "chưa rõ");
    }

    @Test
    void a_year_of_some_boards_is_no_total_and_a_year_that_is_not_known_is_a_gap() {
        assertThat(page("/khoi-mau/over-the-years"))
                .containsPattern("circle[^>]*class=\"bloc open\"");
        assertThat(page("/taynguyen-duyenhai/over-the-years"))
                .doesNotContainPattern("circle[^>]*open");
    }

    @Test
    void the_bloc_through_the_years_is_reached_from_home_and_from_its_members() {
        assertThat(page("/")).contains("href=\"/khoi-mau/over-the-years\"");
        assertThat(page("/khoi-mau/members")).contains("href=\"/khoi-mau/over-the-years\"");
    }

    private static String page(String path) {
        var answer = Site.shared().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replace('\u00a0', ' ');
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
