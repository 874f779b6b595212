package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.domain.law.LegalRegime;

class CitationsTest {
    private final Citations citations;

    CitationsTest() throws IOException {
        citations = new Citations();
    }

    @BeforeEach
    void english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định 152/2025/NĐ-CP, Điều 37 khoản 2 | Decree 152/2025/NĐ-CP, Article 37, clause 2",
                "Luật 06/2022/QH15, Điều 5 khoản 2 điểm c | Law 06/2022/QH15, Article 5, clause 2, point c",
                "Nghị định 161/2026/NĐ-CP ngày 15/05/2026, Điều 3 khoản 2 | Decree 161/2026/NĐ-CP of 15 May 2026, Article 3, clause 2",
                "giá trị mặc định khi quy chế không nêu | default where the charter says nothing"
            })
    void the_law_is_cited_in_the_language_of_the_page(String kept, String said) {
        assertThat(citations.of(kept)).isEqualTo(new Citations.Cited(said, false));
    }

    @Test
    void a_value_of_the_decree_says_what_it_was_not_compared_with() {
        assertThat(
                        citations
                                .of(
                                        "Nghị định 152/2025/NĐ-CP, Điều 56 và Điều 58; từ 01/10/2026 chưa đối chiếu với Luật 06/2026/QH16")
                                .text())
                .isEqualTo(
                        "Decree 152/2025/NĐ-CP, Article 56 and Article 58; from 1 October 2026 on not compared with Law 06/2026/QH16");
    }

    static Stream<LegalRegime> regimes() {
        return Arrays.stream(LegalRegime.values());
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void the_source_of_each_regime_is_also_said_in_english(LegalRegime regime) {
        assertThat(citations.of(regime.source().reference()).foreign()).isFalse();
    }

    @Test
    void what_people_wrote_stays_and_is_marked_as_vietnamese() {
        var written = "Quy chế khối mẫu (minh họa), Điều 4";
        assertThat(citations.of(written)).isEqualTo(new Citations.Cited(written, true));
    }

    @Test
    void a_page_in_vietnamese_shows_what_the_log_keeps() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        var kept = "Nghị định 152/2025/NĐ-CP, Điều 37 khoản 2";
        assertThat(citations.of(kept)).isEqualTo(new Citations.Cited(kept, false));
    }
}
