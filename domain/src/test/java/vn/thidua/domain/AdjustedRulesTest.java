package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.PAPER;
import static vn.thidua.domain.ABloc.charter;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ABoard.absorbed;
import static vn.thidua.domain.ABoard.dissolved;
import static vn.thidua.domain.ABoard.year;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.CharterVote;
import vn.thidua.domain.bloc.LeadingEvent.BlocTransferred;
import vn.thidua.domain.bloc.LeadingEvent.LeadershipReplaced;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeEvent.AuthorityChanged;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.Member;

/** A year that is open takes over the charter, the offices and the ministry of its bloc. */
class AdjustedRulesTest {
    private static final AdjustCycle ADJUST = new AdjustCycle(BLOC, YEAR);

    @Nested
    class Rulebook {
        @Test
        void a_new_charter_is_in_force_in_the_year_from_the_adjustment_on() {
            var second = new CharterAdopted(BLOC, 2, JULY, charter(), vote());
            given(year(second))
                    .on(JULY)
                    .when(ADJUST)
                    .then(new CharterReplaced(BLOC, YEAR, 2, charter()));
            given(year(second), new CharterReplaced(BLOC, YEAR, 2, charter()))
                    .on(JULY)
                    .when(ADJUST)
                    .rejected(ChangeReason.NOTHING_TO_ADJUST);
        }

        @Test
        void history_that_knew_no_charter_may_learn_of_one() {
            var events = new ArrayList<>(ABloc.withCharter(charter()));
            events.add(history());
            given(events)
                    .on(LocalDate.of(2026, 1, 1))
                    .asHistoryOf(JULY)
                    .when(ADJUST)
                    .then(new CharterReplaced(BLOC, YEAR, 1, charter()));
        }

        private CharterVote vote() {
            return new CharterVote(11, 11, PAPER);
        }
    }

    @Nested
    class Leaders {
        @Test
        void an_office_that_changed_hands_changes_in_the_year() {
            given(year(replaced("sen", "mai"))).on(JULY).when(ADJUST).then(offices("mai"));
            given(year(replaced("sen", "mai")), offices("mai"))
                    .on(JULY)
                    .when(ADJUST)
                    .rejected(ChangeReason.NOTHING_TO_ADJUST);
        }

        @Test
        void a_head_that_ceased_is_replaced_before_the_year_is_adjusted() {
            var refusal =
                    given(year(absorbed("sen", "mai", JULY)))
                            .on(JULY)
                            .when(ADJUST)
                            .rejected(ChangeReason.OFFICE_WITHOUT_MEMBER);
            assertThat(refusal.vi()).contains("BQL Hoa sen").contains("Trưởng Khối");
            assertThat(refusal.en()).contains("the office of head");
            given(year(absorbed("sen", "mai", JULY), replaced("sen", "mai")))
                    .on(JULY)
                    .when(ADJUST)
                    .then(
                            new MembersChanged(
                                    BLOC, YEAR, JULY, ABloc.groups(), withoutSen(), senInMai()),
                            offices("mai"));
        }

        @Test
        void a_year_does_not_open_under_a_head_that_is_gone() {
            var gone = new ArrayList<>(ABloc.withCharter(charter()));
            gone.add(dissolved("sen", JULY));
            given(gone)
                    .on(JULY)
                    .when(new OpenCycle(BLOC, YEAR, null, null, null))
                    .rejected(ChangeReason.OFFICE_WITHOUT_MEMBER);
            given(gone)
                    .on(LocalDate.of(2026, 1, 1))
                    .asHistoryOf(JULY)
                    .when(new OpenCycle(BLOC, YEAR, null, null, null))
                    .accepted();
        }

        @Test
        void history_takes_over_a_holder_that_was_gone() {
            var events = new ArrayList<>(ABloc.withCharter(charter()));
            events.add(dissolved("sen", JULY));
            events.add(history());
            given(events).on(LocalDate.of(2026, 1, 1)).asHistoryOf(JULY).when(ADJUST).accepted();
        }

        private List<Member> withoutSen() {
            return AYear.opened().members().stream()
                    .filter(member -> !member.board().equals("sen"))
                    .toList();
        }

        private List<Departure> senInMai() {
            return List.of(new Departure("sen", "BQL Hoa sen", "mai", ORDER, JULY));
        }

        private OfficesChanged offices(String head) {
            return new OfficesChanged(BLOC, YEAR, List.of(new Appointment(Office.HEAD, head)));
        }

        private LeadershipReplaced replaced(String before, String board) {
            return new LeadershipReplaced(
                    BLOC, YEAR, Office.HEAD, before, board, "chấm dứt", null, JULY);
        }
    }

    @Nested
    class Ministry {
        private final BlocTransferred transferred =
                new BlocTransferred(BLOC, "Bộ mẫu", "Bộ khác", ORDER, JULY);

        @Test
        void the_bloc_goes_to_another_ministry_and_the_year_with_it() {
            given(year(transferred))
                    .on(JULY)
                    .when(ADJUST)
                    .then(new AuthorityChanged(BLOC, YEAR, "Bộ khác"));
            given(year(transferred), new AuthorityChanged(BLOC, YEAR, "Bộ khác"))
                    .on(JULY)
                    .when(ADJUST)
                    .rejected(ChangeReason.NOTHING_TO_ADJUST);
        }

        @Test
        void a_year_opens_under_the_ministry_of_its_day() {
            var events = new ArrayList<>(ABloc.withCharter(charter()));
            events.add(transferred);
            given(events).when(new OpenCycle(BLOC, YEAR, null, null, null)).then(opened());
        }
    }

    private static CycleOpened history() {
        return opened(null, true);
    }
}
