package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeReason;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.ResultReason;

/** Pledging: targets first, then the signature that fixes them. */
class PledgeTest {
    private static final Target TARGET = target(REVENUE, 1000);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 15);

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

    private static RegisterPledge register(String board) {
        return new RegisterPledge(BLOC, YEAR, board, List.of(TARGET), null);
    }

    private static SignPledge sign(String board) {
        return new SignPledge(BLOC, YEAR, board);
    }
}
