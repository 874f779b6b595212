package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ABoard.merged;
import static vn.thidua.domain.ABoard.readmitted;
import static vn.thidua.domain.ABoard.renamed;
import static vn.thidua.domain.ABoard.reorganised;
import static vn.thidua.domain.ABoard.year;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.BoardEvent.BlocPartitioned;
import vn.thidua.domain.bloc.BoardReason;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;

/** A year that is open takes over who is a member of its bloc, when somebody asks for it. */
class AdjustmentTest {
    private static final AdjustCycle ADJUST = new AdjustCycle(BLOC, YEAR);

    @Test
    void a_merged_board_departs_and_its_successor_joins() {
        given(year(merged("x", JULY, "mai", "dao")))
                .on(JULY)
                .when(ADJUST)
                .then(
                        changed(
                                without("mai", "dao", member("x", "BQL Hoa x", "coast")),
                                departure("mai", "x"),
                                departure("dao", "x")));
    }

    @Test
    void nothing_changes_in_the_year_before_the_day_of_the_merger() {
        given(year(merged("x", JULY, "mai", "dao")))
                .on(JULY.minusDays(1))
                .when(ADJUST)
                .rejected(ChangeReason.NOTHING_TO_ADJUST);
    }

    @Test
    void what_has_been_taken_over_is_not_taken_over_again() {
        given(
                        year(merged("x", JULY, "mai", "dao")),
                        changed(
                                without("mai", "dao", member("x", "BQL Hoa x", "coast")),
                                departure("mai", "x"),
                                departure("dao", "x")))
                .on(JULY)
                .when(ADJUST)
                .rejected(ChangeReason.NOTHING_TO_ADJUST);
    }

    @Test
    void a_new_name_reaches_the_year_too() {
        var mai = new Member("mai", "BQL Mai Mới", "tỉnh mai", "coast");
        var members = AYear.opened().members().stream().map(m -> m.board().equals("mai") ? mai : m);
        given(year(renamed("mai", "BQL Mai Mới", JULY)))
                .on(JULY)
                .when(ADJUST)
                .then(changed(members.toList()));
    }

    @Test
    void a_departed_board_takes_no_new_act_and_the_refusal_names_its_successor() {
        var refusal =
                given(opened(), changed(without("mai", "dao"), departure("mai", "sen")))
                        .when(new SignPledge(BLOC, YEAR, "mai"))
                        .rejected(ChangeReason.BOARD_SUCCEEDED);
        assertThat(refusal.vi()).contains("BQL Hoa mai").contains("do BQL Hoa sen thực hiện");
        given(opened(), changed(without("mai", "dao"), departure("dao", null)))
                .when(new SignPledge(BLOC, YEAR, "dao"))
                .rejected(ChangeReason.BOARD_LEFT);
    }

    @Test
    void a_departure_names_who_stands_there_today() {
        given(
                        year(
                                merged("x", JULY, "mai", "dao"),
                                reorganised("x", "y", JULY.plusDays(5))),
                        changed(
                                without("mai", "dao", member("x", "BQL Hoa x", "coast")),
                                departure("mai", "x"),
                                departure("dao", "x")))
                .on(JULY.plusDays(5))
                .when(ADJUST)
                .then(
                        changed(
                                JULY.plusDays(5),
                                ABloc.groups(),
                                without("mai", "dao", member("y", "BQL Hoa y", "coast")),
                                departure("mai", "y"),
                                departure("dao", "y"),
                                new Departure("x", "BQL Hoa x", "y", ORDER, JULY.plusDays(5))));
    }

    @Test
    void a_board_that_comes_back_is_a_member_again() {
        given(
                        year(ABoard.ended("mai", JULY), readmitted("mai", JULY.plusDays(5))),
                        changed(without("mai", ""), departure("mai", null)))
                .on(JULY.plusDays(5))
                .when(ADJUST)
                .then(
                        changed(
                                JULY.plusDays(5),
                                ABloc.groups(),
                                AYear.opened().members().stream()
                                        .map(m ->
                                                m.board().equals("mai")
                                                        ? member("mai", m.name(), "hills")
                                                        : m)
                                        .toList()));
    }

    @Test
    void other_sub_groups_change_the_year_also_when_nobody_leaves() {
        var members =
                AYear.opened().members().stream()
                        .map(m -> new Member(m.board(), m.name(), m.province(), null))
                        .toList();
        given(year(new BlocPartitioned(BLOC, List.of(), List.of(), ORDER, JULY)))
                .on(JULY)
                .when(ADJUST)
                .then(changed(JULY, List.of(), members));
    }

    @Test
    void history_is_not_adjusted_to_a_day_before_its_boards_were_members() {
        var events = new ArrayList<>(ABloc.withMembers());
        events.add(opened(null, true));
        given(events)
                .on(LocalDate.of(2026, 1, 1))
                .asHistoryOf(ABoard.START.minusDays(1))
                .when(ADJUST)
                .rejected(BoardReason.EFFECT_BEFORE_START);
    }

    private static List<Member> without(String one, String other, Member... added) {
        var members = new ArrayList<>(AYear.opened().members());
        members.removeIf(m -> m.board().equals(one) || m.board().equals(other));
        members.addAll(List.of(added));
        return List.copyOf(members);
    }

    private static Member member(String board, String name, String group) {
        return new Member(board, name, "tỉnh " + board, group);
    }

    private static MembersChanged changed(List<Member> members, Departure... departed) {
        return changed(JULY, ABloc.groups(), members, departed);
    }

    private static MembersChanged changed(
            LocalDate on, List<SubGroup> groups, List<Member> members, Departure... departed) {
        return new MembersChanged(BLOC, YEAR, on, groups, members, List.of(departed));
    }

    private static Departure departure(String board, @Nullable String successor) {
        return new Departure(board, ABloc.name(board), successor, ORDER, JULY);
    }
}
