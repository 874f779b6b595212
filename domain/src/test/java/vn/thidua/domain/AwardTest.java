package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.ballot;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.votesFor;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.ballot.Mode.NAMED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.conference.ConferenceReason;

/** Proposing: a ballot that elected, or consensus where it may stand in; within the quota. */
class AwardTest {
    private static final Document MINUTES = new Document("01/BB", LocalDate.of(2026, 1, 9), null);

    @Nested
    class FromABallot {
        @Test
        void an_elected_board_is_proposed() {
            given(counted(Outcome.ELECTED, 8))
                    .when(propose("ban", "b", null))
                    .then(proposed("ban", "b"));
        }

        @Test
        void the_refusal_of_too_few_votes_says_how_many_are_needed() {
            var refusal =
                    given(counted(Outcome.NOT_PASSED, 7))
                            .when(propose("ban", "b", null))
                            .rejected(AwardReason.THRESHOLD_NOT_MET);
            assertThat(refusal.vi()).contains("7/10", "8 phiếu");
        }

        @Test
        void over_the_quota_or_tied_is_not_elected() {
            given(counted(Outcome.OVER_QUOTA, 9))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.NOT_ELECTED);
            given(counted(Outcome.TIED, 9))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.NOT_ELECTED);
        }

        @Test
        void who_was_no_candidate_is_not_proposed_from_the_ballot() {
            given(counted(Outcome.ELECTED, 8))
                    .when(propose("mai", "b", null))
                    .rejected(BallotReason.UNKNOWN_CANDIDATE);
        }

        @Test
        void the_ballot_must_be_closed_exist_and_be_on_this_award() {
            given(meeting("ban"), flagBallot(NAMED, "ban"))
                    .when(propose("ban", "b", null))
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
            given(meeting("ban"))
                    .when(propose("ban", "b", null))
                    .rejected(BallotReason.BALLOT_UNKNOWN);
            given(
                            meeting("ban"),
                            ballot(CERTIFICATE_OF_MERIT, NAMED, 3, 3, "ban"),
                            closed(Outcome.ELECTED, 8))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.BALLOT_FOR_ANOTHER_AWARD);
            var whole = flagBallot(NAMED, "ban");
            var runoff =
                    new BallotOpened(
                            BLOC,
                            YEAR,
                            "b",
                            MINISTRY_FLAG,
                            NAMED,
                            whole.candidates(),
                            whole.voters(),
                            whole.rule(),
                            "a");
            given(meeting("ban"), runoff, closed(Outcome.ELECTED, 8))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.RUNOFF_IS_NO_BASIS);
        }

        @Test
        void nothing_rests_on_a_voided_ballot() {
            given(counted(Outcome.ELECTED, 8), AConference.voided("b", "sai danh sách"))
                    .when(propose("ban", "b", null))
                    .rejected(BallotReason.BALLOT_VOIDED);
        }

        @Test
        void where_there_are_tellers_they_sign_first() {
            var counted =
                    all(
                            meeting("ban"),
                            List.of(AConference.tellers(null), flagBallot(NAMED, "ban")),
                            List.of(closed(Outcome.ELECTED, 8)));
            given(counted)
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.TALLY_NOT_CERTIFIED);
            given(counted, new TallyCertified(BLOC, YEAR, "b", List.of("an"), MINUTES))
                    .when(propose("ban", "b", null))
                    .accepted();
        }

        @Test
        void history_may_not_tell_who_signed() {
            given(
                            List.of(AYear.opened(ABloc.charter(), true), convened()),
                            AYear.attendance(),
                            AConference.tellers(null),
                            flagBallot(NAMED, "ban"),
                            closed(Outcome.ELECTED, 8))
                    .asHistoryOf(AYear.MEETING)
                    .on(AnAward.DAY)
                    .when(propose("ban", "b", null))
                    .accepted();
        }

        @Test
        void a_broken_tie_says_who_has_the_seat() {
            given(counted(Outcome.TIED, 9), broken("ban"))
                    .when(propose("ban", "b", null))
                    .accepted();
            given(counted(Outcome.TIED, 9), broken("quy"))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.NOT_ELECTED);
        }

        private TieBroken broken(String seated) {
            return new TieBroken(BLOC, YEAR, "b", List.of(), List.of(), null, List.of(seated));
        }

        @Test
        void the_whole_way_from_votes_to_proposal_holds_together() {
            given(all(inSession(), List.of(flagBallot(NAMED, "ban")), votesFor("ban", 8)))
                    .when(new CloseBallot(BLOC, YEAR, "b"))
                    .then(closed(Outcome.ELECTED, 8));
        }
    }

    @Nested
    class ByConsensus {
        private final List<Event> history = List.of(AYear.opened(null, true), convened());

        @Test
        void history_may_tell_of_a_consensus_without_a_tally() {
            given(history)
                    .asHistoryOf(LocalDate.of(2023, 1, 6))
                    .on(LocalDate.of(2026, 1, 1))
                    .when(
                            new ProposeAward(
                                    BLOC,
                                    YEAR,
                                    MINISTRY_FLAG,
                                    "ban",
                                    "KKT Hoa Ban",
                                    null,
                                    MINUTES,
                                    null))
                    .then(
                            new AwardProposed(
                                    BLOC,
                                    YEAR,
                                    MINISTRY_FLAG,
                                    "ban",
                                    "KKT Hoa Ban",
                                    null,
                                    MINUTES,
                                    "LAW_2003",
                                    null));
        }

        @Test
        void where_the_charter_asks_for_a_ballot_consensus_is_not_enough() {
            given(meeting("ban"))
                    .when(propose("ban", null, MINUTES))
                    .rejected(AwardReason.CONSENSUS_NOT_ALLOWED);
        }

        @Test
        void a_proposal_has_exactly_one_basis() {
            given(meeting("ban"))
                    .when(propose("ban", null, null))
                    .rejected(AwardReason.BASIS_MISSING);
            given(meeting("ban"))
                    .when(propose("ban", "b", MINUTES))
                    .rejected(AwardReason.BASIS_AMBIGUOUS);
        }

        @Test
        void nothing_is_proposed_before_the_conference() {
            given(opened())
                    .when(propose("ban", "b", null))
                    .rejected(ConferenceReason.CONFERENCE_NOT_CONVENED);
        }
    }

    @Nested
    class Quota {
        @Test
        void a_board_is_proposed_once_for_an_award() {
            given(counted(Outcome.ELECTED, 8), proposed("ban", "b"))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.AWARD_ALREADY_PROPOSED);
        }

        @Test
        void a_sub_group_has_its_own_quota() {
            given(counted(Outcome.ELECTED, 8), proposed("quy", "a"))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.SUBGROUP_QUOTA_REACHED);
        }

        @Test
        void the_bloc_has_a_quota() {
            given(counted(Outcome.ELECTED, 8), proposed("sen", "a"), proposed("mai", "a"))
                    .when(propose("ban", "b", null))
                    .rejected(AwardReason.QUOTA_REACHED);
        }
    }

    private static ProposeAward propose(
            String board, @Nullable String ballot, @Nullable Document minutes) {
        return new ProposeAward(BLOC, YEAR, MINISTRY_FLAG, board, null, ballot, minutes, null);
    }

    private static AwardProposed proposed(String board, String ballot) {
        return proposed(MINISTRY_FLAG, board, ballot);
    }

    private static AwardProposed proposed(AwardKind award, String board, String ballot) {
        return new AwardProposed(
                BLOC, YEAR, award, board, ABloc.name(board), ballot, null, "DECREE_98_2023", null);
    }

    private static List<Event> counted(Outcome outcome, int agree) {
        return all(
                meeting("ban", "mai"), List.of(flagBallot(NAMED, "ban"), closed(outcome, agree)));
    }

    private static BallotClosed closed(Outcome outcome, int agree) {
        var line = new Tally.Line("ban", agree, 10 - agree, 0, 10, 8, outcome);
        return new BallotClosed(BLOC, YEAR, "b", new Tally(11, 10, 10, 0, 0, List.of(line)));
    }
}
