package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.command.json.Json;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Band;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;

class BodySizeTest {
    private static final Source SOURCE =
            new Source(
                    Source.Kind.DOCUMENT,
                    "Hướng dẫn chấm điểm thi đua của khối mẫu (minh họa), Phụ lục II, mục 3 điểm b");

    @Test
    void a_score_scale_of_seven_hundred_lines_passes_the_door() throws IOException {
        var criteria = new ArrayList<Criterion>();
        for (int group = 1; group <= 70; group++) {
            criteria.add(line("nhom-" + group, null, null));
            for (int line = 1; line <= 9; line++) {
                criteria.add(line("tieu-chi-" + group + "-" + line, "nhom-" + group, byBands()));
            }
        }
        var scale =
                new AdoptScoreScale(
                        "khoi-mau",
                        2026,
                        1,
                        new ScoreScale(criteria, SOURCE),
                        new Document("01/HD-MẪU", null, null));
        var body = Json.MAPPER.writeValueAsBytes(scale);

        assertThat(criteria).hasSize(700);
        assertThat(body.length).isBetween(300 * 1024, Bodies.MAX_KIB * 1024);
        assertThat(
                        Bodies.read("AdoptScoreScale", new ByteArrayInputStream(body), body.length)
                                .command())
                .isEqualTo(scale);
    }

    private static Criterion line(String code, @Nullable String parent, @Nullable Measure measure) {
        var name =
                "Kết quả thu hút đầu tư, quản lý quy hoạch, xây dựng, môi trường, lao động"
                        + " trong khu kinh tế và khu công nghiệp theo kế hoạch được giao";
        return new Criterion(code, parent, name, 1_000, measure, true);
    }

    private static Measure byBands() {
        List<Band> bands =
                IntStream.rangeClosed(0, 4)
                        .mapToObj(step -> new Band(BigDecimal.valueOf(60 + 10L * step), 250 * step))
                        .toList();
        return new Measure(Formula.TIERED, Indicator.NEW_PROJECTS, null, null, bands, SOURCE);
    }
}
