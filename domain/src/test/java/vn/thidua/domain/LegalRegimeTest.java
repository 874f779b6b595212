package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "2027-02-28, DECREE_152_2025"
    })
    void a_day_has_the_regime_in_force(LocalDate day, LegalRegime regime) {
        assertThat(LegalRegime.on(day)).contains(regime);
    }

    @Test
    void a_day_whose_law_is_not_known_here_has_none() {
        assertThat(LegalRegime.codeOn(LocalDate.of(2027, 3, 1))).isNull();
        assertThat(LegalRegime.codeOn(LocalDate.of(2004, 6, 30))).isNull();
    }
}
