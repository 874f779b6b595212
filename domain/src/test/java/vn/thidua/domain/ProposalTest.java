package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ADossier.accepted;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AnAward.awarded;
import static vn.thidua.domain.AnAward.byConsensus;
import static vn.thidua.domain.AnAward.left;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.meetingUnder;
import static vn.thidua.domain.AnAward.propose;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.ballot.Mode.NAMED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardCommand.WithdrawProposal;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierReason;

/** A proposal among others: taken back, and counted against the quota. */
class ProposalTest {

    @Nested
    class Withdrawing {
        private final WithdrawProposal withdraw =
                new WithdrawProposal(BLOC, YEAR, MINISTRY_FLAG, "ban", "xin rút");

        @Test
        void a_proposal_that_waits_is_withdrawn_with_its_reason() {
            given(meeting("ban"), proposed(MINISTRY_FLAG, "ban"))
                    .when(withdraw)
                    .then(withdrawn("ban"));
        }

        @Test
        void there_must_be_a_proposal_to_withdraw() {
            given(meeting("ban")).when(withdraw).rejected(AwardReason.AWARD_NOT_PROPOSED);
            given(meeting("ban"), proposed(MINISTRY_FLAG, "ban"), withdrawn("ban"))
                    .when(withdraw)
                    .rejected(AwardReason.AWARD_NOT_PROPOSED);
        }

        @Test
        void a_decided_proposal_is_not_withdrawn() {
            given(meeting("ban"), proposed(MINISTRY_FLAG, "ban"), awarded(MINISTRY_FLAG, "ban"))
                    .when(withdraw)
                    .rejected(AwardReason.DECISION_ALREADY_RECORDED);
        }

        @Test
        void a_withdrawn_board_may_be_proposed_anew_and_for_another_award() {
            var back =
                    all(
                            meetingUnder(byConsensus(), "ban"),
                            List.of(proposed(MINISTRY_FLAG, "ban"), withdrawn("ban")));
            given(back).when(propose(MINISTRY_FLAG, "ban")).accepted();
            given(back).when(propose(CERTIFICATE_OF_MERIT, "ban")).accepted();
            given(back, proposed(MINISTRY_FLAG, "ban"))
                    .when(propose(MINISTRY_FLAG, "ban"))
                    .rejected(AwardReason.AWARD_ALREADY_PROPOSED);
        }

        @Test
        void the_new_proposal_is_decided_and_the_withdrawn_one_stays_withdrawn() {
            given(
                            meeting("ban"),
                            proposed(MINISTRY_FLAG, "ban"),
                            withdrawn("ban"),
                            proposed(MINISTRY_FLAG, "ban"),
                            awarded(MINISTRY_FLAG, "ban"))
                    .when(withdraw)
                    .rejected(AwardReason.DECISION_ALREADY_RECORDED);
        }

        @Test
        void a_new_proposal_begins_a_dossier_of_its_own() {
            given(
                            all(meeting("ban"), accepted(MINISTRY_FLAG, "ban")),
                            withdrawn("ban"),
                            proposed(MINISTRY_FLAG, "ban"))
                    .when(new SignDossier(BLOC, YEAR, MINISTRY_FLAG, "ban"))
                    .rejected(DossierReason.DOSSIER_INCOMPLETE);
        }

        @Test
        void a_ballot_may_be_voided_once_what_rests_on_it_is_withdrawn() {
            var voted =
                    all(
                            meeting("ban"),
                            List.of(flagBallot(NAMED, "ban"), elected("ban")),
                            List.of(proposed(MINISTRY_FLAG, "ban")));
            given(voted)
                    .when(AConference.voiding("b"))
                    .rejected(BallotReason.PROPOSAL_RESTS_ON_BALLOT);
            given(voted, withdrawn("ban")).when(AConference.voiding("b")).accepted();
        }

        @Test
        void a_withdrawn_proposal_does_not_keep_a_year_open() {
            given(
                            all(meeting("ban"), List.of(proposed(MINISTRY_FLAG, "ban"))),
                            withdrawn("ban"),
                            AYear.handedOver("mai"))
                    .when(new CloseCycle(BLOC, YEAR))
                    .accepted();
        }
    }

    @Nested
    class Quota {
        @Test
        void a_withdrawn_proposal_frees_its_place() {
            var taken =
                    all(
                            meetingUnder(byConsensus(), "ban"),
                            List.of(proposed(MINISTRY_FLAG, "quy")));
            given(taken)
                    .when(propose(MINISTRY_FLAG, "ban"))
                    .rejected(AwardReason.SUBGROUP_QUOTA_REACHED);
            given(taken, withdrawn("quy")).when(propose(MINISTRY_FLAG, "ban")).accepted();
        }

        @Test
        void a_board_that_left_keeps_its_place_until_it_is_withdrawn() {
            given(
                            meetingUnder(byConsensus(), "ban"),
                            proposed(MINISTRY_FLAG, "quy"),
                            left("quy", "ban"))
                    .when(propose(MINISTRY_FLAG, "ban"))
                    .rejected(AwardReason.SUBGROUP_QUOTA_REACHED);
        }

        @Test
        void an_award_takes_no_place_of_another() {
            given(
                            meetingUnder(byConsensus(), "ban"),
                            proposed(CERTIFICATE_OF_MERIT, "quy"),
                            proposed(CERTIFICATE_OF_MERIT, "sim"))
                    .when(propose(MINISTRY_FLAG, "ban"))
                    .accepted();
        }
    }

    private static ProposalWithdrawn withdrawn(String board) {
        return new ProposalWithdrawn(BLOC, YEAR, MINISTRY_FLAG, board, "xin rút");
    }

    private static BallotClosed elected(String... boards) {
        var lines =
                Arrays.stream(boards)
                        .map(board -> new Tally.Line(board, 9, 1, 0, 10, 8, Outcome.ELECTED))
                        .toList();
        return new BallotClosed(BLOC, YEAR, "b", new Tally(11, 11, 11, 0, 0, lines));
    }
}
