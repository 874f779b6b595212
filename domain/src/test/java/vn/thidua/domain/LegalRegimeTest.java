package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.law.Evidence;
import vn.thidua.domain.law.LegalRegime;

/** Which law a day is judged under. */
class LegalRegimeTest {

    @ParameterizedTest
    @CsvSource({
        "2022-11-08, LAW_2003",
        "2023-12-31, LAW_2003",
        "2024-01-01, DECREE_98_2023",
        "2025-06-30, DECREE_98_2023",
        "2025-07-01, DECREE_152_2025",
        "2026-09-30, DECREE_152_2025",
        "2026-10-01, LAW_AMENDED_2026",
        "2027-02-28, LAW_AMENDED_2026"
    })
    void a_day_has_the_regime_in_force(LocalDate day, LegalRegime regime) {
        assertThat(LegalRegime.on(day)).contains(regime);
    }

    @Test
    void a_day_whose_law_is_not_known_here_has_none() {
        assertThat(LegalRegime.codeOn(LocalDate.of(2027, 3, 1))).isNull();
        assertThat(LegalRegime.codeOn(LocalDate.of(2004, 6, 30))).isNull();
    }

    @Test
    void one_regime_follows_on_the_other_without_a_gap() {
        var regimes = List.of(LegalRegime.values());
        for (int i = 1; i < regimes.size(); i++) {
            assertThat(regimes.get(i).from()).isEqualTo(regimes.get(i - 1).to().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-29, false", "2026-12-30, true", "2027-02-28, true", "2027-03-01, false"})
    void the_last_regime_known_ends_within_sixty_days(LocalDate day, boolean ends) {
        assertThat(LegalRegime.endsWithin(day, 60).isPresent()).isEqualTo(ends);
    }

    @Test
    void a_regime_whose_successor_is_known_gives_no_alarm() {
        assertThat(LegalRegime.endsWithin(LocalDate.of(2025, 6, 30), 60)).isEmpty();
    }

    @Test
    void a_code_names_its_regime_and_no_code_names_none() {
        assertThat(LegalRegime.named("LAW_2003")).contains(LegalRegime.LAW_2003);
        assertThat(LegalRegime.named(null)).isEmpty();
        assertThat(LegalRegime.named("DECREE_1")).isEmpty();
    }

    @Test
    void a_law_whose_text_was_not_seen_is_not_shown_as_law() {
        assertThat(LegalRegime.LAW_AMENDED_2026.source().kind()).isEqualTo(Source.Kind.ASSUMPTION);
        assertThat(LegalRegime.DECREE_152_2025.source().kind()).isEqualTo(Source.Kind.LAW);
        assertThat(LegalRegime.LAW_2003.source().reference()).contains("91/2017");
        assertThat(LegalRegime.LAW_AMENDED_2026.evidence()).isEqualTo(Evidence.REPORTED);
    }

    @Test
    void a_regime_has_a_name_in_both_languages() {
        assertThat(LegalRegime.LAW_AMENDED_2026.vi()).contains("06/2026/QH16");
        assertThat(LegalRegime.LAW_AMENDED_2026.en()).startsWith("Law 06/2022/QH15");
    }
}
