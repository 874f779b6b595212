package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.PAPER;
import static vn.thidua.domain.ABloc.charter;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.START;
import static vn.thidua.domain.ABoard.bloc;
import static vn.thidua.domain.ABoard.dissolved;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.CharterVote;

/** The charter changes by a vote of the members, also in the middle of a year. */
class CharterTest {

    @Test
    void the_first_version_may_come_without_a_vote_and_a_later_one_may_not() {
        given(withMembers()).when(adopt(1, null)).accepted();
        given(withMembers(), first(charter()))
                .when(adopt(2, null))
                .rejected(BlocReason.CHARTER_VOTE_MISSING);
    }

    @Test
    void a_vote_for_a_later_version_is_kept_with_it() {
        given(withMembers(), first(charter()))
                .when(adopt(2, vote(11, 6)))
                .then(new CharterAdopted(BLOC, 2, JULY, charter(), vote(11, 6)));
    }

    @Test
    void without_a_threshold_of_its_own_a_charter_leaves_the_vote_to_the_members() {
        given(withMembers(), first(charter())).when(adopt(2, vote(11, 1))).accepted();
    }

    @Test
    void an_amendment_needs_the_share_that_the_version_before_names() {
        given(withMembers(), first(amendableBy(67))).when(adopt(2, vote(11, 8))).accepted();
        var refusal =
                given(withMembers(), first(amendableBy(67)))
                        .when(adopt(2, vote(11, 7)))
                        .rejected(BlocReason.AMENDMENT_NOT_CARRIED);
        assertThat(refusal.en()).contains("at least 8 of the 11").contains("7 did");
    }

    @Test
    void the_vote_was_taken_among_the_members_of_the_day() {
        given(withMembers(), first(charter()))
                .when(adopt(2, vote(10, 8)))
                .rejected(BlocReason.CHARTER_MEMBERS_DIFFER);
        given(withMembers(), first(charter()), dissolved("sen", LocalDate.of(2025, 1, 10)))
                .when(adopt(2, vote(10, 8)))
                .accepted();
        given(withMembers(), first(charter()), dissolved("sen", LocalDate.of(2025, 1, 11)))
                .when(adopt(2, vote(10, 8)))
                .rejected(BlocReason.CHARTER_MEMBERS_DIFFER);
    }

    @Test
    void no_more_agree_than_there_are() {
        given(withMembers(), first(charter())).when(adopt(2, vote(11, 11))).accepted();
        given(withMembers(), first(charter()))
                .when(adopt(2, vote(11, 12)))
                .rejected(BlocReason.CHARTER_VOTE_IMPOSSIBLE);
    }

    @Test
    void a_version_does_not_take_effect_before_the_one_it_follows() {
        given(withMembers(), new CharterAdopted(BLOC, 1, JULY, charter(), null))
                .when(adopt(2, vote(11, 11)))
                .accepted();
        given(withMembers(), new CharterAdopted(BLOC, 1, JULY.plusDays(1), charter(), null))
                .when(adopt(2, vote(11, 11)))
                .rejected(BlocReason.CHARTER_BEFORE_EARLIER);
    }

    @Test
    void every_day_keeps_the_version_that_was_in_force_on_it() {
        var bloc =
                bloc(first(charter()), new CharterAdopted(BLOC, 2, JULY, charter(), vote(11, 11)));
        assertThat(bloc.charterOn(START.minusDays(1))).isEmpty();
        assertThat(bloc.charterOn(JULY.minusDays(1)).orElseThrow().version()).isEqualTo(1);
        assertThat(bloc.charterOn(JULY).orElseThrow().version()).isEqualTo(2);
    }

    private static CharterVote vote(int members, int agree) {
        return new CharterVote(members, agree, PAPER);
    }

    private static AdoptCharter adopt(int version, @Nullable CharterVote vote) {
        return new AdoptCharter(BLOC, version, JULY, charter(), vote);
    }

    private static CharterAdopted first(Charter charter) {
        return new CharterAdopted(BLOC, 1, START, charter, null);
    }

    private static Charter amendableBy(int percent) {
        return new Charter(
                charter().awards(),
                charter().quorum(),
                charter().selfVote(),
                charter().pledgeDue(),
                charter().resultDue(),
                new Threshold(percent, false, Base.ALL_MEMBERS, ABloc.SOURCE),
                null,
                null,
                null);
    }
}
