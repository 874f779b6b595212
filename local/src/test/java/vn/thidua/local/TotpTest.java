package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** From appendix B of RFC 6238, the last six digits of its eight. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "2000000000, 279037"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(new Totp("12345678901234567890").code(second / 30)).isEqualTo(code);
    }
}
