package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.abstain;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.cast;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.no;
import static vn.thidua.domain.AYear.open;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.voted;
import static vn.thidua.domain.AYear.yes;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.ballot.Mode.NAMED;
import static vn.thidua.domain.ballot.Mode.SHOW_OF_HANDS;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.conference.ConferenceReason;
import vn.thidua.domain.cycle.YearReason;

/** Voting: who may vote, on what, and once. */
class BallotTest {
    private static final CloseBallot CLOSE = new CloseBallot(BLOC, YEAR, "b");
    private static final BallotClosed CLOSED =
            new BallotClosed(BLOC, YEAR, "b", new Tally(11, 0, 0, 0, 0, List.of()));

    @Nested
    class Opening {
        @Test
        void a_ballot_keeps_a_copy_of_the_rule_it_was_opened_with() {
            given(inSession())
                    .when(open(MINISTRY_FLAG, NAMED, "ban", "mai"))
                    .then(flagBallot(NAMED, "ban", "mai"));
        }

        @Test
        void a_ballot_opens_with_a_quorum_of_two_thirds() {
            given(inSession("sen", "mai", "dao"))
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .accepted();
        }

        @Test
        void without_a_quorum_no_ballot_opens() {
            var refusal =
                    given(inSession("sen", "mai", "dao", "cuc"))
                            .when(open(MINISTRY_FLAG, NAMED, "ban"))
                            .rejected(ConferenceReason.QUORUM_NOT_MET);
            assertThat(refusal.vi()).contains("7/11", "8");
        }

        @Test
        void attendance_comes_first() {
            given(opened(), convened())
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .rejected(ConferenceReason.ATTENDANCE_NOT_RECORDED);
            given(opened())
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .rejected(ConferenceReason.CONFERENCE_NOT_CONVENED);
        }

        @Test
        void ballots_are_held_one_after_the_other_and_each_once() {
            given(inSession(), flagBallot(NAMED, "ban"))
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
            given(inSession(), flagBallot(NAMED, "ban"), CLOSED)
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .rejected(BallotReason.BALLOT_ALREADY_EXISTS);
        }

        @Test
        void candidates_are_members_and_named_once() {
            given(inSession())
                    .when(open(MINISTRY_FLAG, NAMED, "tulip"))
                    .rejected(YearReason.NOT_A_MEMBER);
            given(inSession())
                    .when(open(MINISTRY_FLAG, NAMED, "ban", "ban"))
                    .rejected(BallotReason.CANDIDATE_REPEATED);
        }

        @Test
        void no_charter_no_threshold_no_ballot() {
            given(AYear.opened(null, true), convened(), AYear.attendance())
                    .asHistoryOf(AYear.MEETING.minusYears(2))
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .rejected(BallotReason.CHARTER_UNKNOWN);
        }

        @Test
        void an_award_that_the_charter_does_not_know_has_no_ballot() {
            var c = ABloc.charter();
            var meritOnly =
                    new Charter(
                            c.awards().subList(1, 2),
                            c.quorum(),
                            c.selfVote(),
                            c.pledgeDue(),
                            c.resultDue(),
                            null,
                            null,
                            null,
                            null);
            given(AYear.opened(meritOnly, false), convened(), AYear.attendance())
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .rejected(AwardReason.AWARD_NOT_IN_CHARTER);
        }
    }

    @Nested
    class Named {
        private final List<Event> open = all(inSession("sung"), List.of(ballotWithout("sung")));

        @Test
        void a_board_answers_for_every_candidate() {
            given(open)
                    .when(cast("sen", yes("ban"), no("mai")))
                    .then(voted("sen", yes("ban"), no("mai")));
        }

        @Test
        void a_board_votes_once() {
            given(open, voted("sen", yes("ban"), no("mai")))
                    .when(cast("sen", no("ban"), no("mai")))
                    .rejected(BallotReason.ALREADY_VOTED);
        }

        @Test
        void a_candidate_votes_on_the_others_only() {
            given(open).when(cast("ban", yes("mai"))).then(voted("ban", yes("mai")));
            given(open)
                    .when(cast("ban", yes("ban"), yes("mai")))
                    .rejected(BallotReason.VOTE_ON_OWN_BOARD);
        }

        @Test
        void a_line_left_out_is_asked_for() {
            given(open).when(cast("sen", yes("ban"))).rejected(BallotReason.LINE_MISSING);
        }

        @Test
        void a_line_is_given_once() {
            given(open)
                    .when(cast("sen", yes("ban"), no("ban")))
                    .rejected(BallotReason.CANDIDATE_REPEATED);
        }

        @Test
        void only_candidates_get_votes() {
            given(open).when(cast("sen", yes("dao"))).rejected(BallotReason.UNKNOWN_CANDIDATE);
        }

        @Test
        void who_is_absent_does_not_vote() {
            given(open)
                    .when(cast("sung", yes("ban"), no("mai")))
                    .rejected(BallotReason.NOT_PRESENT);
        }

        @Test
        void who_is_no_member_does_not_vote() {
            given(open)
                    .when(cast("tulip", yes("ban"), no("mai")))
                    .rejected(YearReason.NOT_A_MEMBER);
        }

        @Test
        void nobody_agrees_to_more_candidates_than_places() {
            given(inSession(), flagBallot(NAMED, "ban", "mai", "dao"))
                    .when(cast("sen", yes("ban"), yes("mai"), yes("dao")))
                    .rejected(BallotReason.TOO_MANY_AGREED);
        }

        private BallotOpened ballotWithout(String absent) {
            var full = flagBallot(NAMED, "ban", "mai");
            return new BallotOpened(
                    full.bloc(),
                    full.year(),
                    full.ballot(),
                    full.award(),
                    full.mode(),
                    full.candidates(),
                    full.voters().stream().filter(v -> !v.equals(absent)).toList(),
                    full.rule(),
                    null);
        }
    }

    @Nested
    class ShowOfHands {
        private final List<Event> open =
                all(inSession(), List.of(flagBallot(SHOW_OF_HANDS, "ban", "mai", "dao")));

        @Test
        void hands_are_raised_candidate_by_candidate() {
            given(open, voted("sen", yes("ban")))
                    .when(cast("sen", no("mai")))
                    .then(voted("sen", no("mai")));
            given(open)
                    .when(cast("sen", yes("ban"), no("mai")))
                    .rejected(BallotReason.ONE_HAND_AT_A_TIME);
        }

        @Test
        void a_hand_is_raised_once_for_a_candidate() {
            given(open, voted("sen", yes("ban")))
                    .when(cast("sen", no("ban")))
                    .rejected(BallotReason.ALREADY_VOTED);
        }

        @Test
        void hands_raised_one_by_one_do_not_outnumber_the_places() {
            given(open, voted("sen", yes("ban")), voted("sen", yes("mai")))
                    .when(cast("sen", yes("dao")))
                    .rejected(BallotReason.TOO_MANY_AGREED);
        }
    }

    @Nested
    class Closing {
        @Test
        void nobody_votes_after_closing() {
            given(inSession(), flagBallot(NAMED, "ban"), CLOSED)
                    .when(cast("sen", yes("ban")))
                    .rejected(BallotReason.BALLOT_CLOSED);
        }

        @Test
        void a_ballot_closes_once() {
            given(inSession(), flagBallot(NAMED, "ban"), CLOSED)
                    .when(CLOSE)
                    .rejected(BallotReason.BALLOT_CLOSED);
        }

        @Test
        void there_must_be_a_vote_to_count() {
            given(inSession(), flagBallot(NAMED, "ban"))
                    .when(CLOSE)
                    .rejected(BallotReason.NO_VOTE_CAST);
        }

        @Test
        void there_must_be_a_ballot() {
            given(inSession()).when(CLOSE).rejected(BallotReason.BALLOT_UNKNOWN);
        }

        @Test
        void a_blank_ballot_is_collected_and_valid_and_agrees_with_nobody() {
            var line = new Tally.Line("ban", 1, 0, 1, 10, 8, Tally.Outcome.NOT_PASSED);
            given(
                            inSession(),
                            flagBallot(NAMED, "ban"),
                            voted("sen", yes("ban")),
                            voted("mai", abstain("ban")))
                    .when(CLOSE)
                    .then(
                            new BallotClosed(
                                    BLOC, YEAR, "b", new Tally(11, 2, 2, 0, 1, List.of(line))));
        }
    }
}
