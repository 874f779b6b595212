package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.result.Indicator.EXPORT_TURNOVER;
import static vn.thidua.domain.result.Indicator.NEW_PROJECTS;
import static vn.thidua.domain.result.Indicator.OCCUPANCY_COMPENSATED;
import static vn.thidua.domain.result.Indicator.OCCUPANCY_TOTAL;
import static vn.thidua.domain.result.Indicator.REVENUE;
import static vn.thidua.domain.result.Indicator.TRADE_TURNOVER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultCommand.AttachEvidence;
import vn.thidua.domain.result.ResultCommand.ConcludeMidYear;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;
import vn.thidua.domain.result.ResultEvent.MidYearConcluded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;
import vn.thidua.domain.result.ResultReason;

/** The mid-year review, and the evidence behind figures. */
class MidYearTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 8);
    private static final List<Event> SIGNED =
            List.of(
                    opened(),
                    registered("sen", target(REVENUE, 1000), target(NEW_PROJECTS, 4)),
                    signed("sen"),
                    new DeadlineSet(BLOC, YEAR, Step.MID_YEAR, JULY, ABloc.SOURCE));
    private static final Figure HALF_WAY = figure(REVENUE, 1000L, 480);
    private static final MidYearConcluded CONCLUDED =
            new MidYearConcluded(BLOC, YEAR, JULY, ABloc.PAPER);

    @Nested
    class Reviewing {
        @Test
        void a_board_reports_how_far_it_is_and_not_every_indicator_has_to_be_known() {
            given(SIGNED)
                    .on(JULY)
                    .when(submit(figure(REVENUE, null, 480)))
                    .then(submitted(1, 0, HALF_WAY));
        }

        @Test
        void it_reports_again_under_the_next_number_and_is_as_late_as_the_first_time() {
            given(SIGNED, submitted(1, 2, HALF_WAY))
                    .on(JULY.plusDays(9))
                    .when(submit(HALF_WAY))
                    .then(submitted(2, 2, HALF_WAY));
        }

        @Test
        void lateness_is_counted_from_the_day_of_the_log() {
            given(SIGNED)
                    .on(JULY.plusDays(3))
                    .when(submit(HALF_WAY))
                    .then(submitted(1, 3, HALF_WAY));
        }

        @Test
        void boards_do_not_count_each_others_reports() {
            given(SIGNED, submitted(1, 0, HALF_WAY))
                    .when(new SubmitMidYear(BLOC, YEAR, "mai", List.of(figure(REVENUE, 7L, 1))))
                    .then(
                            new MidYearSubmitted(
                                    BLOC, YEAR, "mai", 1, List.of(figure(REVENUE, 7L, 1)), 0));
        }

        @Test
        void the_plan_is_the_pledged_one_and_a_line_comes_once() {
            given(SIGNED)
                    .when(submit(figure(REVENUE, 900L, 480)))
                    .rejected(ResultReason.PLAN_DIFFERS_FROM_PLEDGE);
            given(SIGNED)
                    .when(submit(HALF_WAY, HALF_WAY))
                    .rejected(ResultReason.INDICATOR_REPEATED);
        }

        @Test
        void targets_that_are_not_signed_bind_nobody_yet() {
            given(opened(), registered("sen", target(REVENUE, 1000)))
                    .when(submit(figure(REVENUE, 900L, 480)))
                    .then(submitted(1, 0, figure(REVENUE, 900L, 480)));
        }

        @Test
        void only_a_member_reports() {
            given(SIGNED)
                    .when(new SubmitMidYear(BLOC, YEAR, "tulip", List.of(HALF_WAY)))
                    .rejected(YearReason.NOT_A_MEMBER);
        }

        @Test
        void the_review_is_concluded_with_its_minutes_on_its_day_or_later() {
            given(SIGNED).on(JULY).when(conclude()).then(CONCLUDED);
            given(SIGNED).on(JULY.plusDays(1)).when(conclude()).then(CONCLUDED);
            given(SIGNED)
                    .on(JULY.minusDays(1))
                    .when(conclude())
                    .rejected(ResultReason.MID_YEAR_AHEAD_OF_ITS_DAY);
        }

        @Test
        void once_concluded_it_takes_no_report_and_is_not_concluded_again() {
            var given = given(SIGNED, submitted(1, 0, HALF_WAY), CONCLUDED).on(JULY);
            given.when(submit(HALF_WAY)).rejected(ResultReason.MID_YEAR_CONCLUDED);
            given.when(conclude()).rejected(ResultReason.MID_YEAR_CONCLUDED);
        }

        @Test
        void the_closing_conference_ends_it() {
            var given = given(SIGNED, convened()).on(JULY);
            given.when(submit(HALF_WAY)).rejected(ResultReason.MID_YEAR_OVER);
            given.when(conclude()).rejected(ResultReason.MID_YEAR_OVER);
        }
    }

    @Nested
    class Evidence {
        private static final String HASH = "0123456789abcdef".repeat(4);

        @Test
        void a_file_is_attached_by_its_hash() {
            given(opened()).when(attach("sen", HASH)).then(attached("sen"));
        }

        @Test
        void an_identifier_is_used_once_by_a_board() {
            given(opened(), attached("sen"))
                    .when(attach("sen", HASH))
                    .rejected(ResultReason.EVIDENCE_ALREADY_ATTACHED);
            given(opened(), attached("sen")).when(attach("mai", HASH)).then(attached("mai"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0123456789abcdef", "g", "A"})
        void a_hash_is_64_lower_case_hexadecimal_characters(String start) {
            var wrong = (start + HASH).substring(0, start.length() < 2 ? 64 : 65);
            var hash = start.isEmpty() ? HASH.substring(1) : wrong;
            given(opened())
                    .when(attach("sen", hash))
                    .rejected(ResultReason.EVIDENCE_HASH_MALFORMED);
        }

        @Test
        void only_a_member_attaches() {
            given(opened()).when(attach("tulip", HASH)).rejected(YearReason.NOT_A_MEMBER);
        }

        private static AttachEvidence attach(String board, String hash) {
            return new AttachEvidence(BLOC, YEAR, board, "thue", file(hash));
        }

        private static EvidenceAttached attached(String board) {
            return new EvidenceAttached(BLOC, YEAR, board, "thue", file(HASH));
        }

        private static Attachment file(String hash) {
            return new Attachment("thue.pdf", hash, 10);
        }
    }

    @Nested
    class Indicators {
        @Test
        void exports_alone_are_not_exports_and_imports() {
            assertTwo(EXPORT_TURNOVER, TRADE_TURNOVER);
        }

        @Test
        void occupancy_of_compensated_land_is_not_occupancy_of_all_land() {
            assertTwo(OCCUPANCY_COMPENSATED, OCCUPANCY_TOTAL);
        }

        /** Both stand side by side in one report, each with its own figure. */
        private static void assertTwo(Indicator one, Indicator other) {
            assertThat(one.vi()).isNotEqualTo(other.vi());
            assertThat(one.unit()).isEqualTo(other.unit());
            given(SIGNED)
                    .when(submit(figure(one, null, 94), figure(other, null, 84)))
                    .then(submitted(1, 0, figure(one, null, 94), figure(other, null, 84)));
        }
    }

    private static SubmitMidYear submit(Figure... figures) {
        return new SubmitMidYear(BLOC, YEAR, "sen", List.of(figures));
    }

    private static MidYearSubmitted submitted(int submission, int daysLate, Figure... figures) {
        return new MidYearSubmitted(BLOC, YEAR, "sen", submission, List.of(figures), daysLate);
    }

    private static ConcludeMidYear conclude() {
        return new ConcludeMidYear(BLOC, YEAR, JULY, ABloc.PAPER);
    }
}
