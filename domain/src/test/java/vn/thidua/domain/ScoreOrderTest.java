package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AnAward.byConsensus;
import static vn.thidua.domain.AnAward.held;
import static vn.thidua.domain.AnAward.left;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.meetingUnder;
import static vn.thidua.domain.AnAward.propose;
import static vn.thidua.domain.AnAward.proposeFromBallot;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.AnAward.ranking;
import static vn.thidua.domain.AnAward.with;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.ballot.Mode.NAMED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.bloc.Conduct;
import vn.thidua.domain.scoring.ScoringEvent.Place;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;

/** Whoever passes over a higher score says why. */
class ScoreOrderTest {
    @Test
    void passing_over_a_higher_score_needs_a_reason_that_names_no_one_else() {
        var refusal =
                given(voted(ranking("sim", "ban", "quy"), "ban"))
                        .when(proposeFromBallot("ban", null))
                        .rejected(AwardReason.DEPARTURE_REASON_MISSING);
        assertThat(refusal.vi()).contains("BQL Hoa sim").doesNotContain("quy");
    }

    @Test
    void with_a_reason_the_proposal_stands_and_keeps_it() {
        given(voted(ranking("sim", "ban"), "ban"))
                .when(proposeFromBallot("ban", "sim xin không nhận"))
                .accepted();
    }

    @Test
    void the_highest_score_passes_over_nobody_and_a_needless_reason_does_no_harm() {
        given(voted(ranking("ban", "sim"), "ban")).when(proposeFromBallot("ban", null)).accepted();
        given(voted(ranking("ban", "sim"), "ban"))
                .when(proposeFromBallot("ban", "thừa"))
                .accepted();
    }

    @Test
    void who_was_elected_in_the_same_ballot_is_not_passed_over() {
        given(voted(ranking("sen", "ban"), "ban", "sen"))
                .when(proposeFromBallot("ban", null))
                .accepted();
    }

    @Test
    void a_full_sub_group_is_not_passed_over_by_another() {
        given(voted(ranking("sen", "mai", "ban"), "ban", "sen"))
                .when(proposeFromBallot("ban", null))
                .accepted();
    }

    @Test
    void a_sub_group_with_room_is_passed_over() {
        given(voted(ranking("mai", "ban"), "ban"))
                .when(proposeFromBallot("ban", null))
                .rejected(AwardReason.DEPARTURE_REASON_MISSING);
    }

    @Test
    void within_a_full_sub_group_the_higher_score_is_passed_over_all_the_same() {
        given(voted(ranking("mai", "sen", "ban"), "ban", "sen"))
                .when(proposeFromBallot("sen", null))
                .rejected(AwardReason.DEPARTURE_REASON_MISSING);
    }

    @Test
    void who_could_not_be_proposed_is_not_passed_over() {
        given(voted(ranking("sim", "ban"), "ban"), held("sim", "h"))
                .when(proposeFromBallot("ban", null))
                .accepted();
        given(voted(ranking("hong", "ban"), "ban")).when(proposeFromBallot("ban", null)).accepted();
        given(voted(ranking("sim", "ban"), "ban"), proposed(CERTIFICATE_OF_MERIT, "sim"))
                .when(proposeFromBallot("ban", null))
                .accepted();
    }

    @Test
    void who_is_proposed_already_or_has_left_is_not_passed_over() {
        given(meetingUnder(byConsensus(), "sen", "ban"), ranking("sen", "ban"))
                .when(propose(MINISTRY_FLAG, "ban"))
                .rejected(AwardReason.DEPARTURE_REASON_MISSING);
        given(
                        meetingUnder(byConsensus(), "sen", "ban"),
                        ranking("sen", "ban"),
                        proposed(MINISTRY_FLAG, "sen"))
                .when(propose(MINISTRY_FLAG, "ban"))
                .accepted();
        given(meetingUnder(byConsensus(), "sen", "ban"), ranking("sen", "ban"), left("sen", "mai"))
                .when(propose(MINISTRY_FLAG, "ban"))
                .accepted();
    }

    @Test
    void a_board_of_the_same_rank_is_not_passed_over() {
        var equals =
                new RankingComputed(
                        BLOC,
                        YEAR,
                        1,
                        List.of(
                                new Place("sim", 90_000, 100_000, 1, true),
                                new Place("ban", 90_000, 100_000, 1, true)));
        given(voted(equals, "ban")).when(proposeFromBallot("ban", null)).accepted();
    }

    @Test
    void a_board_without_a_place_is_behind_all_others() {
        given(voted(ranking("sim"), "ban"))
                .when(proposeFromBallot("ban", null))
                .rejected(AwardReason.DEPARTURE_REASON_MISSING);
    }

    @Test
    void a_charter_may_leave_the_vote_free() {
        var free = with(new Conduct(false, List.of(), false, SOURCE), null, null);
        given(meetingUnder(free, "sim", "ban"), ranking("sim", "ban"))
                .when(propose(MINISTRY_FLAG, "ban"))
                .accepted();
    }

    @Test
    void history_need_not_tell_the_reason() {
        given(
                        all(
                                List.of(
                                        AYear.opened(byConsensus(), true),
                                        AYear.convened(),
                                        ranking("sim", "ban")),
                                AnAward.eligible("sim", "ban")))
                .asHistoryOf(AYear.MEETING)
                .on(AnAward.DAY)
                .when(propose(MINISTRY_FLAG, "ban"))
                .accepted();
    }

    /** Everybody named could be proposed; the ballot elected those after the ranking. */
    private List<Event> voted(Event ranking, String... elected) {
        return all(
                meeting("sen", "mai", "ban", "sim", "quy"),
                List.of(ranking, flagBallot(NAMED, elected), elected(elected)));
    }

    private static BallotClosed elected(String... boards) {
        var lines =
                Arrays.stream(boards)
                        .map(board -> new Tally.Line(board, 9, 1, 0, 10, 8, Outcome.ELECTED))
                        .toList();
        return new BallotClosed(BLOC, YEAR, "b", new Tally(11, 11, 11, 0, 0, lines));
    }
}
