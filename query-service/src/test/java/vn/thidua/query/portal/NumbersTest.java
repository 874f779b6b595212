package vn.thidua.query.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final Locale VI = Locale.of("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61.803|61803",
                "1.250,5|1250.5",
                "1250,5|1250.5",
                "1 250|1250",
                "0|0",
                "-3|-3",
                "−3|-3"
            })
    void a_number_is_read_as_vietnamese_writes_it(String written, BigDecimal number) {
        assertThat(Numbers.read(written, VI)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"61,803|61803", "1,250.5|1250.5", "1250.5|1250.5"})
    void a_number_is_read_as_english_writes_it(String written, BigDecimal number) {
        assertThat(Numbers.read(written, Locale.ENGLISH)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234.5", "12.34", "1.2345", "~ 500 tỷ", "năm trăm", "1e9", "", "1.234.5"})
    void what_could_be_read_in_two_ways_or_in_none_is_not_guessed(String written) {
        assertThat(Numbers.read(written, VI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"61803|61.803", "1250.50|1.250,5", "-1234567|-1.234.567"})
    void what_is_written_is_read_back_the_same(BigDecimal number, String written) {
        assertThat(Numbers.write(number, VI)).isEqualTo(written);
        assertThat(Numbers.read(written, VI).orElseThrow()).isEqualByComparingTo(number);
    }
}
