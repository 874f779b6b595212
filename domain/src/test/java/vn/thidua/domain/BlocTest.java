package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.PAPER;
import static vn.thidua.domain.ABloc.charter;
import static vn.thidua.domain.ABloc.established;
import static vn.thidua.domain.ABloc.register;
import static vn.thidua.domain.ABloc.registered;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.SubGroup;

/** A bloc: founding, members, charter, offices. */
class BlocTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Nested
    class Founding {
        @Test
        void a_bloc_is_established_by_an_instrument() {
            given().when(ABloc.establish()).then(established());
        }

        @Test
        void a_bloc_is_established_once() {
            given(established())
                    .when(ABloc.establish())
                    .rejected(BlocReason.BLOC_ALREADY_ESTABLISHED);
        }

        @Test
        void a_sub_group_is_named_once() {
            var twice = List.of(new SubGroup("coast", "Ven biển"), new SubGroup("coast", "Khác"));
            given().when(new EstablishBloc(BLOC, "Khối", "Bộ", PAPER, twice, true))
                    .rejected(BlocReason.SUBGROUP_REPEATED);
        }

        @Test
        void nothing_is_recorded_for_a_bloc_that_is_not_established() {
            given().when(register("sen", null)).rejected(BlocReason.BLOC_NOT_ESTABLISHED);
        }
    }

    @Nested
    class Members {
        @Test
        void a_board_becomes_a_member() {
            given(established()).when(register("sen", "coast")).then(registered("sen"));
        }

        @Test
        void a_board_is_registered_once() {
            given(established(), registered("sen"))
                    .when(register("sen", "coast"))
                    .rejected(BlocReason.BOARD_ALREADY_REGISTERED);
        }

        @Test
        void a_board_belongs_to_a_sub_group_that_exists() {
            given(established())
                    .when(register("sen", "desert"))
                    .rejected(BlocReason.SUBGROUP_UNKNOWN);
        }
    }

    @Nested
    class Rulebook {
        @Test
        void a_charter_is_adopted_with_its_values_and_their_sources() {
            given(established())
                    .when(new AdoptCharter(BLOC, 1, NEW_YEAR, charter(), null))
                    .then(new CharterAdopted(BLOC, 1, NEW_YEAR, charter(), null));
        }

        @Test
        void versions_follow_each_other() {
            given(established())
                    .when(new AdoptCharter(BLOC, 2, NEW_YEAR, charter(), null))
                    .rejected(BlocReason.CHARTER_VERSION_OUT_OF_ORDER);
        }

        @Test
        void an_award_has_one_rule() {
            var flag = charter().rule(AwardKind.MINISTRY_FLAG).orElseThrow();
            var twice =
                    new Charter(
                            List.of(flag, flag),
                            charter().quorum(),
                            charter().selfVote(),
                            charter().pledgeDue(),
                            charter().resultDue(),
                            null,
                            null,
                            null,
                            null);
            given(established())
                    .when(new AdoptCharter(BLOC, 1, NEW_YEAR, twice, null))
                    .rejected(BlocReason.AWARD_RULE_REPEATED);
        }
    }

    @Nested
    class Offices {
        @Test
        void head_deputy_and_host_are_three_appointments() {
            given(established(), registered("sen"), appointed(Office.HEAD, "sen"))
                    .when(appoint(Office.HOST, "sen"))
                    .then(appointed(Office.HOST, "sen"));
        }

        @Test
        void an_office_has_one_holder_a_year() {
            given(
                            established(),
                            registered("sen"),
                            registered("mai"),
                            appointed(Office.HEAD, "sen"))
                    .when(appoint(Office.HEAD, "mai"))
                    .rejected(BlocReason.OFFICE_ALREADY_FILLED);
        }

        @Test
        void the_head_is_not_also_the_deputy() {
            given(established(), registered("sen"), appointed(Office.HEAD, "sen"))
                    .when(appoint(Office.DEPUTY, "sen"))
                    .rejected(BlocReason.HEAD_CANNOT_BE_DEPUTY);
        }

        @Test
        void only_a_known_board_holds_an_office() {
            given(established())
                    .when(appoint(Office.HEAD, "sen"))
                    .rejected(BlocReason.BOARD_UNKNOWN);
        }

        private AppointLeadership appoint(Office office, String board) {
            return new AppointLeadership(BLOC, 2025, office, board, null);
        }

        private LeadershipAppointed appointed(Office office, String board) {
            return new LeadershipAppointed(BLOC, 2025, office, board, null);
        }
    }
}
