package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.award.Prize;

/** Prize money: factor times base salary, rounded up to the next 10,000 đ. */
class PrizeTest {

    @ParameterizedTest
    @CsvSource({
        "8.0,  2340000, 18720000",
        "3.0,  2340000,  7020000",
        "12.0, 2340000, 28080000",
        "0.3,  2340000,   710000",
        "1.0,  2340000,  2340000",
        "1.0,  2340001,  2350000",
        "1.0,  2349999,  2350000",
        "1.5,  2530000,  3800000"
    })
    void a_prize_is_rounded_up_to_the_next_ten_thousand(
            BigDecimal factor, int baseSalary, int amount) {
        assertThat(Prize.of(factor, baseSalary)).isEqualTo(amount);
    }
}
