package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ABoard.bloc;
import static vn.thidua.domain.ABoard.dissolved;
import static vn.thidua.domain.ABoard.ended;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.bloc.Office.DEPUTY;
import static vn.thidua.domain.bloc.Office.HEAD;
import static vn.thidua.domain.bloc.Office.HOST;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.BoardReason;
import vn.thidua.domain.bloc.LeadingCommand.ReplaceLeadership;
import vn.thidua.domain.bloc.LeadingCommand.TransferBloc;
import vn.thidua.domain.bloc.LeadingEvent.BlocTransferred;
import vn.thidua.domain.bloc.LeadingEvent.LeadershipReplaced;
import vn.thidua.domain.bloc.Office;

/** Who leads the bloc, and under which ministry, on which day. */
class LeadershipTest {
    private static final LocalDate EVE = JULY.minusDays(1);

    @Nested
    class Appointing {
        @Test
        void a_holder_is_a_member_in_that_year() {
            given(withMembers()).when(appoint(2025, HEAD, "sen")).accepted();
            given(withMembers())
                    .when(appoint(2024, HEAD, "sen"))
                    .rejected(BoardReason.HOLDER_NOT_A_MEMBER);
        }

        @Test
        void a_board_that_leaves_at_the_turn_of_the_year_leads_only_the_old_one() {
            var leaving = ended("sen", LocalDate.of(2026, 1, 1));
            given(withMembers(), leaving).when(appoint(2025, HEAD, "sen")).accepted();
            given(withMembers(), leaving)
                    .when(appoint(2026, HEAD, "sen"))
                    .rejected(BoardReason.HOLDER_NOT_A_MEMBER);
            given(withMembers(), ended("sen", LocalDate.of(2026, 1, 2)))
                    .when(appoint(2026, HEAD, "sen"))
                    .accepted();
        }

        @Test
        void a_board_that_is_gone_already_is_not_appointed_for_the_rest_of_the_year() {
            given(withMembers(), dissolved("sen", JULY))
                    .on(JULY)
                    .when(appoint(2025, HEAD, "sen"))
                    .rejected(BoardReason.HOLDER_NOT_A_MEMBER);
            given(withMembers(), dissolved("sen", JULY))
                    .on(EVE)
                    .when(appoint(2025, HEAD, "sen"))
                    .accepted();
        }

        @Test
        void a_board_that_joins_on_the_last_day_of_the_year_may_still_hold_an_office() {
            given(ABloc.established(), joining(LocalDate.of(2024, 12, 31)))
                    .when(appoint(2024, HOST, "x"))
                    .accepted();
            given(ABloc.established(), joining(LocalDate.of(2025, 1, 1)))
                    .when(appoint(2024, HOST, "x"))
                    .rejected(BoardReason.HOLDER_NOT_A_MEMBER);
        }

        private BoardRegistered joining(LocalDate from) {
            return new BoardRegistered(BLOC, "x", "BQL X", "tỉnh X", null, from);
        }
    }

    @Nested
    class Replacing {
        @Test
        void another_board_takes_the_office_from_a_day_on() {
            given(withMembers(), appointed(HEAD, "sen"))
                    .when(replace(HEAD, "mai", JULY))
                    .then(replaced(HEAD, "sen", "mai", JULY));
            var bloc = bloc(appointed(HEAD, "sen"), replaced(HEAD, "sen", "mai", JULY));
            assertThat(bloc.offices().holder(2025, HEAD, EVE)).contains("sen");
            assertThat(bloc.offices().holder(2025, HEAD, JULY)).contains("mai");
        }

        @Test
        void only_the_office_of_that_year_changes_hands() {
            var bloc =
                    bloc(
                            appointed(HEAD, "sen"),
                            appointed(HOST, "sen"),
                            new LeadershipAppointed(BLOC, 2026, HEAD, "sen", null),
                            replaced(HEAD, "sen", "mai", JULY));
            assertThat(bloc.offices().holder(2025, HOST, JULY)).contains("sen");
            assertThat(bloc.offices().holder(2026, HEAD, JULY)).contains("sen");
        }

        @Test
        void an_office_that_nobody_held_is_not_taken_over() {
            given(withMembers())
                    .when(replace(HEAD, "mai", JULY))
                    .rejected(BoardReason.OFFICE_VACANT);
        }

        @Test
        void the_holder_does_not_replace_itself() {
            given(withMembers(), appointed(HEAD, "sen"))
                    .when(replace(HEAD, "sen", JULY))
                    .rejected(BlocReason.OFFICE_ALREADY_FILLED);
        }

        @Test
        void a_board_that_ceased_takes_no_office() {
            given(withMembers(), appointed(HEAD, "sen"), dissolved("mai", JULY))
                    .when(replace(HEAD, "mai", JULY))
                    .rejected(BoardReason.BOARD_CEASED);
            given(withMembers(), appointed(HEAD, "sen"), dissolved("mai", JULY))
                    .when(replace(HEAD, "mai", EVE))
                    .accepted();
        }

        @Test
        void the_deputy_becomes_head_once_another_is_deputy() {
            given(withMembers(), appointed(HEAD, "sen"), appointed(DEPUTY, "mai"))
                    .when(replace(HEAD, "mai", JULY))
                    .rejected(BlocReason.HEAD_CANNOT_BE_DEPUTY);
            given(
                            withMembers(),
                            appointed(HEAD, "sen"),
                            appointed(DEPUTY, "mai"),
                            replaced(DEPUTY, "mai", "dao", JULY))
                    .when(replace(HEAD, "mai", JULY))
                    .accepted();
            given(
                            withMembers(),
                            appointed(HEAD, "sen"),
                            appointed(DEPUTY, "mai"),
                            replaced(DEPUTY, "mai", "dao", JULY))
                    .when(replace(HEAD, "mai", EVE))
                    .rejected(BlocReason.HEAD_CANNOT_BE_DEPUTY);
        }

        @Test
        void who_becomes_deputy_later_does_not_become_head_now() {
            given(
                            withMembers(),
                            appointed(HEAD, "sen"),
                            appointed(DEPUTY, "mai"),
                            replaced(DEPUTY, "mai", "dao", JULY.plusDays(1)))
                    .when(replace(HEAD, "dao", JULY))
                    .rejected(BlocReason.HEAD_CANNOT_BE_DEPUTY);
        }

        @Test
        void the_head_may_also_become_host() {
            given(withMembers(), appointed(HEAD, "sen"), appointed(HOST, "mai"))
                    .when(replace(HOST, "sen", JULY))
                    .accepted();
        }
    }

    @Nested
    class Transferring {
        @Test
        void the_bloc_belongs_to_another_ministry_from_a_day_on() {
            given(withMembers()).when(transfer("Bộ khác")).then(transferred());
            assertThat(bloc(transferred()).authorityOn(EVE)).isEqualTo("Bộ mẫu");
            assertThat(bloc(transferred()).authorityOn(JULY)).isEqualTo("Bộ khác");
        }

        @Test
        void to_stay_is_no_transfer() {
            given(withMembers()).when(transfer("Bộ mẫu")).rejected(BoardReason.AUTHORITY_UNCHANGED);
        }

        private TransferBloc transfer(String authority) {
            return new TransferBloc(BLOC, authority, ORDER, JULY);
        }

        private BlocTransferred transferred() {
            return new BlocTransferred(BLOC, "Bộ mẫu", "Bộ khác", ORDER, JULY);
        }
    }

    private static AppointLeadership appoint(int year, Office office, String board) {
        return new AppointLeadership(BLOC, year, office, board, null);
    }

    private static LeadershipAppointed appointed(Office office, String board) {
        return new LeadershipAppointed(BLOC, 2025, office, board, null);
    }

    private static ReplaceLeadership replace(Office office, String board, LocalDate from) {
        return new ReplaceLeadership(BLOC, 2025, office, board, "chấm dứt", null, from);
    }

    private static LeadershipReplaced replaced(
            Office office, String before, String board, LocalDate from) {
        return new LeadershipReplaced(BLOC, 2025, office, before, board, "chấm dứt", null, from);
    }
}
