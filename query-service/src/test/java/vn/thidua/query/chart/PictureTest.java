package vn.thidua.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.thidua.query.chart.BarChart.Row;

class PictureTest {
    private static final String NAME = "BQL <Hoa & \"Mai\">";
    private static final BarChart CHART =
            new BarChart(
                    List.of(new Row(NAME, Who.BLOC, new BigDecimal("103"), "103,0 %")), "kế hoạch");
    private static final Picture PICTURE =
            new Picture(
                    "Tên",
                    "Khối mẫu · năm 2025",
                    "tỷ đồng",
                    "Khối mẫu, số liệu minh họa",
                    "Nguồn: đến sự kiện số 9");

    @Test
    void a_picture_says_by_itself_what_it_is_of_and_where_it_comes_from() throws Exception {
        var svg = Svg.file(PICTURE.around(CHART), "Tên", CHART.told());
        var text = read(svg).getDocumentElement().getTextContent();
        assertThat(text)
                .contains(
                        "Tên",
                        "Khối mẫu · năm 2025",
                        "tỷ đồng",
                        "số liệu minh họa",
                        "đến sự kiện số 9",
                        "103,0 %");
    }

    @Test
    void a_picture_needs_no_stylesheet_and_a_drawing_on_a_page_has_no_colour_of_its_own() {
        assertThat(Svg.file(PICTURE.around(CHART), "Tên", ""))
                .contains("fill=\"#0f4c5c\"")
                .doesNotContain("class=", "style=", "var(");
        assertThat(Svg.onPage(CHART.draw(352), CHART.told()))
                .contains("class=\"bloc\"", "role=\"img\"")
                .doesNotContain("#0f4c5c", "style=");
    }

    @Test
    void a_name_is_written_as_text_whatever_letters_it_has() throws Exception {
        var svg = Svg.onPage(CHART.draw(704), CHART.told());
        assertThat(read(svg).getDocumentElement().getTextContent()).contains(NAME);
        assertThat(read(svg).getDocumentElement().getAttribute("aria-label")).contains(NAME);
    }

    @Test
    void the_painted_picture_is_the_same_sheet_at_twice_its_size() throws Exception {
        var scene = PICTURE.around(CHART);
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(scene)));
        assertThat(image.getWidth()).isEqualTo(2 * scene.width());
        assertThat(image.getHeight()).isEqualTo(2 * scene.height());
        var bar =
                scene.marks().stream()
                        .filter(mark -> mark.ink() == Ink.BLOC)
                        .map(Mark.Bar.class::cast)
                        .findFirst()
                        .orElseThrow();
        int colour = image.getRGB(2 * bar.x() + 4, 2 * bar.y() + 4) & 0xffffff;
        assertThat(colour).isEqualTo(Ink.BLOC.rgb());
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
