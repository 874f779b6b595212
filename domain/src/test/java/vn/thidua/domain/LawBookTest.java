package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.law.Evidence;
import vn.thidua.domain.law.LawBook;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.domain.law.Matter;
import vn.thidua.domain.law.RuleValue;

/** What the law gives, by regime and by day, and what it does not. */
class LawBookTest {
    private static final LocalDate LAST_DAY_OF_98 = LocalDate.of(2025, 6, 30);

    @Test
    void decree_98_lets_four_fifths_of_the_council_decide_on_either_flag() {
        var ministry = LawBook.councilPercent(MINISTRY_FLAG, "DECREE_98_2023").orElseThrow();
        assertThat(ministry.value()).isEqualTo(80);
        assertThat(ministry.source())
                .isEqualTo(new Source(Source.Kind.LAW, "Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7"));
        assertThat(LawBook.councilPercent(GOVERNMENT_FLAG, "DECREE_98_2023"))
                .map(RuleValue::value)
                .contains(80);
        assertThat(LawBook.councilPercent(CERTIFICATE_OF_MERIT, "DECREE_98_2023")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DECREE_152_2025", "LAW_AMENDED_2026"})
    void decree_152_leaves_the_vote_on_its_own_flag_to_the_ministry(LegalRegime regime) {
        assertThat(LawBook.councilPercent(GOVERNMENT_FLAG, regime.name()))
                .map(RuleValue::value)
                .contains(80);
        assertThat(LawBook.councilPercent(MINISTRY_FLAG, regime.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AwardKind.class)
    void nothing_was_read_of_votes_under_the_law_of_2003(AwardKind award) {
        assertThat(LawBook.councilPercent(award, "LAW_2003")).isEmpty();
        assertThat(LawBook.councilPercent(award, null)).isEmpty();
        assertThat(LawBook.councilPercent(award, "DECREE_1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DECREE_152_2025", "LAW_AMENDED_2026"})
    void decree_152_gives_ten_working_days_for_an_opinion_and_fifteen_for_recovery(
            LegalRegime regime) {
        assertThat(LawBook.opinionDays(regime.name())).map(RuleValue::value).contains(10);
        assertThat(LawBook.recoveryDays(regime.name())).map(RuleValue::value).contains(15);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAW_2003", "DECREE_98_2023"})
    void earlier_regimes_give_no_such_days(LegalRegime regime) {
        assertThat(LawBook.opinionDays(regime.name())).isEmpty();
        assertThat(LawBook.recoveryDays(regime.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LegalRegime.class)
    void no_text_read_makes_registration_a_legal_ground(LegalRegime regime) {
        assertThat(LawBook.pledgeRequired(regime.name())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GOVERNMENT_FLAG, 12.0", "MINISTRY_FLAG, 8.0", "CERTIFICATE_OF_MERIT, 3.0"})
    void a_prize_is_a_number_of_base_salaries_on_the_day_of_the_decision(
            AwardKind award, BigDecimal factor) {
        var from = LAST_DAY_OF_98.plusDays(1);
        assertThat(LawBook.prizeFactor(award, from).orElseThrow().value()).isEqualTo(factor);
        assertThat(LawBook.prizeFactor(award, LocalDate.of(2027, 2, 28))).isPresent();
        assertThat(LawBook.prizeFactor(award, LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(LawBook.prizeFactor(award, LAST_DAY_OF_98)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2340000",
        "2026-06-30, 2340000",
        "2026-07-01, 2530000",
        "2030-01-01, 2530000"
    })
    void the_base_salary_is_that_of_the_day(LocalDate day, int salary) {
        assertThat(LawBook.baseSalary(day)).map(RuleValue::value).contains(salary);
    }

    @Test
    void the_base_salary_before_is_not_known_here() {
        assertThat(LawBook.baseSalary(LocalDate.of(2024, 6, 30))).isEmpty();
    }

    @Test
    void every_value_can_be_printed_with_its_source_and_how_it_was_seen() {
        assertThat(LawBook.values())
                .hasSize(13)
                .allSatisfy(value -> {
                    assertThat(value.source().kind()).isEqualTo(Source.Kind.LAW);
                    assertThat(value.source().reference()).contains("Điều");
                    assertThat(value.evidence()).isNotEqualTo(Evidence.REPORTED);
                    assertThat(value.matter().unit()).isNotBlank();
                });
    }

    @Test
    void a_value_has_a_key_and_a_name_that_say_which_award_it_is_about() {
        var factor =
                LawBook.values().stream()
                        .filter(value -> value.key().equals("PRIZE_FACTOR.MINISTRY_FLAG"))
                        .findFirst()
                        .orElseThrow();
        assertThat(factor.vi()).isEqualTo("Mức tiền thưởng cho tập thể: Cờ thi đua của Bộ");
        assertThat(factor.en()).endsWith(": Ministry emulation flag");
    }

    @Test
    void a_value_about_no_award_is_named_after_its_matter() {
        var salary = LawBook.values().getLast();
        assertThat(salary.key()).isEqualTo("BASE_SALARY");
        assertThat(salary.vi()).isEqualTo(Matter.BASE_SALARY.vi());
        assertThat(salary.en()).isEqualTo("Base salary a month");
    }

    @Test
    void how_closely_a_text_was_seen_is_said_in_both_languages() {
        assertThat(Evidence.QUOTED.vi()).isEqualTo("đọc qua trích dẫn");
        assertThat(Evidence.QUOTED.en()).isEqualTo("read where others quote it");
    }
}
