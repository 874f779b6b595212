package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.pledge.Conversion;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAccepted;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.pledge.PledgeReason;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultReason;

/** Pledging: targets first, then the signature that fixes them. */
class PledgeTest {
    private static final Target TARGET = target(REVENUE, 1000);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 15);
    private static final ReturnPledge SEND_BACK = new ReturnPledge(BLOC, YEAR, "sen", "thiếu");
    private static final PledgeReturned RETURNED =
            new PledgeReturned(BLOC, YEAR, "sen", 1, "thiếu");
    private static final AcceptPledge ACCEPT = new AcceptPledge(BLOC, YEAR, "sen");
    private static final PledgeAccepted ACCEPTED = new PledgeAccepted(BLOC, YEAR, "sen", 1);

    @Test
    void a_board_registers_its_targets_on_the_last_day_in_time() {
        given(opened()).on(LAST_DAY).when(register("sen")).then(registered("sen", TARGET));
    }

    @Test
    void lateness_is_counted_from_the_day_of_the_log() {
        given(opened())
                .on(LAST_DAY.plusDays(4))
                .when(register("sen"))
                .then(new PledgeRegistered(BLOC, YEAR, "sen", 1, List.of(TARGET), null, 4));
    }

    @Test
    void lateness_of_history_is_counted_from_the_day_it_happened() {
        given(opened(ABloc.charter(), true))
                .on(LocalDate.of(2026, 6, 1))
                .asHistoryOf(LAST_DAY.plusDays(2))
                .when(register("sen"))
                .then(new PledgeRegistered(BLOC, YEAR, "sen", 1, List.of(TARGET), null, 2));
    }

    @Test
    void until_it_is_signed_a_pledge_is_registered_again_under_the_next_number() {
        given(opened(), registered("sen", target(REVENUE, 900)))
                .when(register("sen"))
                .then(new PledgeRegistered(BLOC, YEAR, "sen", 2, List.of(TARGET), null, 0));
    }

    @Test
    void lateness_is_that_of_the_first_registration() {
        given(opened(), registered("sen", target(REVENUE, 900)))
                .on(LAST_DAY.plusDays(9))
                .when(register("sen"))
                .then(new PledgeRegistered(BLOC, YEAR, "sen", 2, List.of(TARGET), null, 0));
    }

    @Test
    void a_signed_pledge_is_not_registered_again() {
        given(opened(), registered("sen", TARGET), signed("sen"))
                .when(register("sen"))
                .rejected(PledgeReason.PLEDGE_ALREADY_SIGNED);
    }

    @Test
    void an_indicator_has_one_target() {
        given(opened())
                .when(new RegisterPledge(BLOC, YEAR, "sen", List.of(TARGET, TARGET), null))
                .rejected(ResultReason.INDICATOR_REPEATED);
    }

    @Test
    void only_a_member_pledges() {
        given(opened()).when(register("tulip")).rejected(YearReason.NOT_A_MEMBER);
    }

    @Test
    void pledging_ends_when_the_conference_is_convened() {
        given(opened(), convened()).when(register("sen")).rejected(PledgeReason.PLEDGING_OVER);
    }

    @Test
    void a_registered_pledge_is_signed() {
        given(opened(), registered("sen", TARGET)).when(sign("sen")).then(signed("sen"));
    }

    @Test
    void a_pledge_is_signed_once() {
        given(opened(), registered("sen", TARGET), signed("sen"))
                .when(sign("sen"))
                .rejected(PledgeReason.PLEDGE_ALREADY_SIGNED);
    }

    @Test
    void there_is_nothing_to_sign_before_registration() {
        given(opened()).when(sign("sen")).rejected(PledgeReason.PLEDGE_NOT_REGISTERED);
    }

    @Test
    void history_may_know_of_a_signature_without_the_targets() {
        given(opened(null, true))
                .asHistoryOf(LAST_DAY.minusDays(9))
                .when(sign("sen"))
                .then(signed("sen"));
    }

    @Test
    void a_registration_is_returned_with_a_reason() {
        given(opened(), registered("sen", TARGET)).when(SEND_BACK).then(RETURNED);
    }

    @Test
    void an_accepted_registration_may_still_be_returned() {
        given(opened(), registered("sen", TARGET), ACCEPTED).when(SEND_BACK).then(RETURNED);
    }

    @Test
    void a_returned_board_registers_again_and_is_as_late_as_the_first_time() {
        given(
                        opened(),
                        new PledgeRegistered(BLOC, YEAR, "sen", 1, List.of(TARGET), null, 3),
                        RETURNED)
                .on(LAST_DAY.plusDays(20))
                .when(register("sen"))
                .then(new PledgeRegistered(BLOC, YEAR, "sen", 2, List.of(TARGET), null, 3));
    }

    @Test
    void a_returned_registration_is_neither_signed_nor_accepted_nor_returned_again() {
        var given = given(opened(), registered("sen", TARGET), RETURNED);
        given.when(sign("sen")).rejected(PledgeReason.PLEDGE_RETURNED);
        given.when(ACCEPT).rejected(PledgeReason.PLEDGE_RETURNED);
        given.when(SEND_BACK).rejected(PledgeReason.PLEDGE_RETURNED);
    }

    @Test
    void what_is_registered_again_after_a_return_is_signed() {
        given(opened(), registered("sen", TARGET), RETURNED, second())
                .when(sign("sen"))
                .then(signed("sen"));
    }

    @Test
    void nothing_is_returned_once_the_board_can_no_longer_register_again() {
        given(opened(), registered("sen", TARGET), convened())
                .when(SEND_BACK)
                .rejected(PledgeReason.PLEDGING_OVER);
    }

    @Test
    void a_registration_is_accepted_once() {
        given(opened(), registered("sen", TARGET)).when(ACCEPT).then(ACCEPTED);
        given(opened(), registered("sen", TARGET), ACCEPTED)
                .when(ACCEPT)
                .rejected(PledgeReason.PLEDGE_ALREADY_ACCEPTED);
    }

    @Test
    void an_accepted_registration_is_signed_or_replaced_by_a_new_one() {
        var given = given(opened(), registered("sen", TARGET), ACCEPTED);
        given.when(sign("sen")).then(signed("sen"));
        given.when(register("sen")).then(second());
    }

    @Test
    void a_new_registration_is_accepted_anew() {
        given(opened(), registered("sen", TARGET), ACCEPTED, second())
                .when(ACCEPT)
                .then(new PledgeAccepted(BLOC, YEAR, "sen", 2));
    }

    @Test
    void without_a_registration_there_is_nothing_to_return_or_accept() {
        given(opened()).when(SEND_BACK).rejected(PledgeReason.PLEDGE_NOT_REGISTERED);
        given(opened()).when(ACCEPT).rejected(PledgeReason.PLEDGE_NOT_REGISTERED);
    }

    @Test
    void a_signed_pledge_is_neither_returned_nor_accepted() {
        var given = given(opened(), registered("sen", TARGET), signed("sen"));
        given.when(SEND_BACK).rejected(PledgeReason.PLEDGE_ALREADY_SIGNED);
        given.when(ACCEPT).rejected(PledgeReason.PLEDGE_ALREADY_SIGNED);
    }

    @Test
    void only_the_pledge_of_a_member_is_returned_or_accepted() {
        given(opened())
                .when(new ReturnPledge(BLOC, YEAR, "tulip", "thiếu"))
                .rejected(YearReason.NOT_A_MEMBER);
        given(opened())
                .when(new AcceptPledge(BLOC, YEAR, "tulip"))
                .rejected(YearReason.NOT_A_MEMBER);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVENUE", "EXPORT_TURNOVER"})
    void money_may_be_converted_at_a_rate_of_a_day(Indicator money) {
        given(opened()).when(registerAs(converted(money))).accepted();
    }

    @Test
    void what_is_not_money_has_no_rate_of_exchange() {
        var refusal =
                given(opened())
                        .when(registerAs(TARGET, converted(Indicator.LABOUR)))
                        .rejected(PledgeReason.CONVERSION_NOT_MONEY);
        assertThat(refusal.vi()).contains("Lao động", "người");
    }

    private static Target converted(Indicator indicator) {
        return new Target(
                indicator,
                BigDecimal.TEN,
                null,
                2,
                PlanSource.PROVINCE,
                new Conversion(BigDecimal.valueOf(25_400), LAST_DAY));
    }

    private static RegisterPledge registerAs(Target... targets) {
        return new RegisterPledge(BLOC, YEAR, "sen", List.of(targets), null);
    }

    private static PledgeRegistered second() {
        return new PledgeRegistered(BLOC, YEAR, "sen", 2, List.of(TARGET), null, 0);
    }

    private static RegisterPledge register(String board) {
        return new RegisterPledge(BLOC, YEAR, board, List.of(TARGET), null);
    }

    private static SignPledge sign(String board) {
        return new SignPledge(BLOC, YEAR, board);
    }
}
