package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.result.FigureStatus.ESTIMATE;
import static vn.thidua.domain.result.FigureStatus.FINAL;
import static vn.thidua.domain.result.Indicator.LABOUR;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.pledge.Conversion;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignCovenant;
import vn.thidua.domain.pledge.PledgeEvent.CovenantSigned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.pledge.PledgeReason;
import vn.thidua.domain.pledge.Pledges.Signed;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultReason;

/** The ceremony in which everybody signs, and what may change after it. */
class CovenantTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final Target TARGET = target(REVENUE, 1000);

    @Nested
    class Ceremony {
        @Test
        void every_member_signs_or_is_excused_and_each_signature_stands_for_itself() {
            var expected = new ArrayList<Event>();
            expected.add(
                    new CovenantSigned(BLOC, YEAR, DAY, "Hoa Sen", allBut("mai"), excused("mai")));
            allBut("mai").forEach(board -> expected.add(signed(board)));
            given(everybodyRegistered())
                    .on(DAY)
                    .when(covenant(allBut("mai"), excused("mai")))
                    .then(expected.toArray(Event[]::new));
        }

        @Test
        void it_is_recorded_on_its_day_or_later_and_not_before() {
            given(everybodyRegistered())
                    .on(DAY.plusDays(1))
                    .when(covenant(ABloc.boards(), List.of()))
                    .accepted();
            given(everybodyRegistered())
                    .on(DAY.minusDays(1))
                    .when(covenant(ABloc.boards(), List.of()))
                    .rejected(PledgeReason.COVENANT_AHEAD_OF_ITS_DAY);
        }

        @Test
        void nobody_is_passed_over_in_silence() {
            given(everybodyRegistered())
                    .on(DAY)
                    .when(covenant(allBut("mai"), List.of()))
                    .rejected(PledgeReason.COVENANT_BOARD_MISSING);
        }

        @Test
        void nobody_is_named_twice() {
            var given = given(everybodyRegistered()).on(DAY);
            given.when(covenant(ABloc.boards(), excused("mai")))
                    .rejected(PledgeReason.COVENANT_BOARD_REPEATED);
            given.when(covenant(allBut("mai"), excused("mai", "mai")))
                    .rejected(PledgeReason.COVENANT_BOARD_REPEATED);
        }

        @Test
        void only_members_sign_or_are_excused() {
            given(everybodyRegistered())
                    .on(DAY)
                    .when(covenant(ABloc.boards(), excused("tulip")))
                    .rejected(YearReason.NOT_A_MEMBER);
        }

        @Test
        void a_signer_has_registered() {
            given(opened(), registered("sen", TARGET))
                    .on(DAY)
                    .when(covenant(ABloc.boards(), List.of()))
                    .rejected(PledgeReason.PLEDGE_NOT_REGISTERED);
        }

        @Test
        void a_returned_registration_is_not_signed_in_a_ceremony_either() {
            given(everybodyRegistered(), new PledgeReturned(BLOC, YEAR, "mai", 1, "thiếu"))
                    .on(DAY)
                    .when(covenant(ABloc.boards(), List.of()))
                    .rejected(PledgeReason.PLEDGE_RETURNED);
        }

        @Test
        void who_has_signed_before_does_not_sign_again_and_need_not_come() {
            var given = given(everybodyRegistered(), signed("mai")).on(DAY);
            given.when(covenant(ABloc.boards(), List.of()))
                    .rejected(PledgeReason.PLEDGE_ALREADY_SIGNED);
            given.when(covenant(allBut("mai"), List.of())).accepted();
            given.when(covenant(allBut("mai"), excused("mai"))).accepted();
        }

        @Test
        void after_the_ceremony_the_signatures_hold() {
            given(everybodyRegistered(), signed("sen"))
                    .when(new AmendPledge(BLOC, YEAR, "mai", List.of(TARGET), "mới", ABloc.PAPER))
                    .rejected(PledgeReason.AMENDMENT_BEFORE_SIGNING);
        }

        @Test
        void history_may_know_of_a_ceremony_without_the_targets() {
            given(opened(null, true))
                    .asHistoryOf(DAY)
                    .on(LocalDate.of(2026, 6, 1))
                    .when(covenant(ABloc.boards(), List.of()))
                    .accepted();
        }
    }

    @Nested
    class Amending {
        private final PledgeAmended amended =
                new PledgeAmended(
                        BLOC, YEAR, "sen", 2, List.of(target(REVENUE, 1200)), "mới", ABloc.PAPER);

        @Test
        void a_signed_pledge_is_amended_with_a_reason_and_the_paper_that_approves_it() {
            given(opened(), registered("sen", TARGET), signed("sen"))
                    .when(amend(target(REVENUE, 1200)))
                    .then(amended);
        }

        @Test
        void amendments_are_numbered_one_after_the_other() {
            given(opened(), registered("sen", TARGET), signed("sen"), amended)
                    .when(amend(TARGET))
                    .then(
                            new PledgeAmended(
                                    BLOC, YEAR, "sen", 3, List.of(TARGET), "mới", ABloc.PAPER));
        }

        @Test
        void earlier_targets_stay_readable() {
            var year =
                    AScore.year(
                            List.of(
                                    opened(),
                                    registered("sen", TARGET),
                                    signed("sen"),
                                    amended,
                                    amended));
            var pledge = (Signed) year.pledges().of("sen").orElseThrow();
            assertThat(pledge.last()).isEqualTo(registered("sen", TARGET));
            assertThat(pledge.amendments()).containsExactly(amended, amended);
        }

        @Test
        void targets_that_history_does_not_know_are_amended_from_nothing() {
            given(opened(null, true), signed("sen"))
                    .asHistoryOf(DAY)
                    .on(LocalDate.of(2026, 6, 1))
                    .when(amend(TARGET))
                    .then(
                            new PledgeAmended(
                                    BLOC, YEAR, "sen", 1, List.of(TARGET), "mới", ABloc.PAPER));
        }

        @Test
        void what_is_not_signed_is_registered_again_and_not_amended() {
            given(opened(), registered("sen", TARGET))
                    .when(amend(TARGET))
                    .rejected(PledgeReason.AMENDMENT_BEFORE_SIGNING);
            given(opened()).when(amend(TARGET)).rejected(PledgeReason.AMENDMENT_BEFORE_SIGNING);
        }

        @Test
        void nothing_is_amended_once_the_conference_is_convened() {
            given(opened(), registered("sen", TARGET), signed("sen"), convened())
                    .when(amend(TARGET))
                    .rejected(PledgeReason.AMENDMENT_OVER);
        }

        @Test
        void amended_targets_are_as_sound_as_registered_ones() {
            var given = given(opened(), registered("sen", TARGET), signed("sen"));
            given.when(amend(TARGET, TARGET)).rejected(ResultReason.INDICATOR_REPEATED);
            given.when(amend(people())).rejected(PledgeReason.CONVERSION_NOT_MONEY);
        }

        @Test
        void results_are_measured_against_the_amended_targets() {
            var given = given(opened(), registered("sen", TARGET), signed("sen"), amended);
            given.when(submit(1000L)).rejected(ResultReason.PLAN_DIFFERS_FROM_PLEDGE);
            given.when(submit(null))
                    .then(submitted("sen", 1, ESTIMATE, figure(REVENUE, 1200L, 1100)));
        }

        @Test
        void a_result_that_came_before_keeps_its_plan_and_the_next_has_the_new_one() {
            given(
                            opened(),
                            registered("sen", TARGET),
                            signed("sen"),
                            submitted("sen", 1, ESTIMATE, figure(REVENUE, 1000L, 1100)),
                            amended)
                    .when(
                            new SubmitAnnualResult(
                                    BLOC, YEAR, "sen", FINAL, List.of(figure(REVENUE, null, 1100))))
                    .then(submitted("sen", 2, FINAL, figure(REVENUE, 1200L, 1100)));
        }
    }

    private static AmendPledge amend(Target... targets) {
        return new AmendPledge(BLOC, YEAR, "sen", List.of(targets), "mới", ABloc.PAPER);
    }

    private static Target people() {
        return new Target(
                LABOUR, BigDecimal.TEN, null, null, null, new Conversion(BigDecimal.TWO, DAY));
    }

    private static SubmitAnnualResult submit(@Nullable Long plan) {
        return new SubmitAnnualResult(
                BLOC, YEAR, "sen", ESTIMATE, List.of(figure(REVENUE, plan, 1100)));
    }

    private static List<Event> everybodyRegistered() {
        var events = new ArrayList<Event>(List.of(opened()));
        ABloc.boards().forEach(board -> events.add(registered(board, TARGET)));
        return events;
    }

    private static List<String> allBut(String board) {
        return ABloc.boards().stream().filter(other -> !other.equals(board)).toList();
    }

    private static List<Absence> excused(String... boards) {
        return List.of(boards).stream().map(board -> new Absence(board, "ốm")).toList();
    }

    private static SignCovenant covenant(List<String> signers, List<Absence> excused) {
        return new SignCovenant(BLOC, YEAR, DAY, "Hoa Sen", signers, excused);
    }
}
