package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AConference.closed;
import static vn.thidua.domain.AConference.got;
import static vn.thidua.domain.AConference.named;
import static vn.thidua.domain.AConference.proposed;
import static vn.thidua.domain.AConference.runoff;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.AConference.voided;
import static vn.thidua.domain.AConference.voiding;
import static vn.thidua.domain.ATie.ballot;
import static vn.thidua.domain.ATie.broken;
import static vn.thidua.domain.ATie.counted;
import static vn.thidua.domain.ATie.step;
import static vn.thidua.domain.AYear.cast;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.open;
import static vn.thidua.domain.AYear.yes;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.ballot.Mode.NAMED;
import static vn.thidua.domain.ballot.Tally.Outcome.ELECTED;
import static vn.thidua.domain.ballot.Tally.Outcome.NOT_PASSED;
import static vn.thidua.domain.ballot.Tally.Outcome.TIED;
import static vn.thidua.domain.ballot.TieStep.RUN_OFF;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.GroupSeats;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.ballot.TieStep;

/** A run-off among those tied for the seats that are left, and ballots that lose their effect. */
class RunoffTest {
    /** Three seats, two a sub-group: sen of the coast has one, two are left. */
    private final List<Event> tie =
            counted(
                    ballot(3, 2, List.of(TieStep.values()), "sen", "mai", "dao", "ban", "quy"),
                    got("sen", 10, ELECTED),
                    got("mai", 9, TIED),
                    got("dao", 9, TIED),
                    got("ban", 9, TIED),
                    got("quy", 7, NOT_PASSED));

    private final TieBroken byRunoff =
            broken(
                    List.of(step(RUN_OFF, List.of("mai", "dao", "ban"), "mai", "ban")),
                    List.of(),
                    "r",
                    "mai",
                    "ban");

    @Nested
    class Opening {
        @Test
        void it_gives_the_seats_that_are_left_within_what_each_sub_group_may_still_take() {
            given(tie)
                    .when(runoff("r", "b", CERTIFICATE_OF_MERIT, "ban", "mai", "dao"))
                    .then(runoffOpened("ban", "mai", "dao"));
        }

        @Test
        void its_candidates_are_exactly_those_tied() {
            var refusal =
                    given(tie)
                            .when(runoff("r", "b", CERTIFICATE_OF_MERIT, "mai", "dao"))
                            .rejected(BallotReason.RUNOFF_CANDIDATES_DIFFER);
            assertThat(refusal.vi()).contains("BQL Hoa mai, BQL Hoa dao, BQL Hoa ban");
            given(tie)
                    .when(runoff("r", "b", CERTIFICATE_OF_MERIT, "mai", "dao", "ban", "quy"))
                    .rejected(BallotReason.RUNOFF_CANDIDATES_DIFFER);
        }

        @Test
        void it_is_on_the_same_award_and_on_a_tie() {
            given(tie)
                    .when(runoff("r", "b", MINISTRY_FLAG, "mai", "dao", "ban"))
                    .rejected(BallotReason.RUNOFF_FOR_ANOTHER_AWARD);
            given(counted(ballot(1, 1, null, "mai"), got("mai", 9, ELECTED)))
                    .when(runoff("r", "b", CERTIFICATE_OF_MERIT, "mai"))
                    .rejected(BallotReason.BALLOT_NOT_TIED);
            given(tie, byRunoff)
                    .when(runoff("r", "b", CERTIFICATE_OF_MERIT, "mai", "dao", "ban"))
                    .rejected(BallotReason.TIE_ALREADY_BROKEN);
            given(inSession())
                    .when(runoff("r", "b", CERTIFICATE_OF_MERIT, "mai", "dao", "ban"))
                    .rejected(BallotReason.BALLOT_UNKNOWN);
        }

        @Test
        void it_is_held_once_unless_it_was_void() {
            var held = then(tie, runoffOpened("mai", "dao", "ban"), closed("r"));
            given(held)
                    .when(runoff("r2", "b", CERTIFICATE_OF_MERIT, "mai", "dao", "ban"))
                    .rejected(BallotReason.RUNOFF_ALREADY_HELD);
            given(held, voided("r", "x"))
                    .when(runoff("r2", "b", CERTIFICATE_OF_MERIT, "mai", "dao", "ban"))
                    .accepted();
        }

        private BallotOpened runoffOpened(String... candidates) {
            var opened = ballot(2, 2, List.of(TieStep.values()), candidates);
            return named(
                    AConference.ruled(
                            opened,
                            new BallotRule(
                                    1,
                                    new Threshold(50, true, Base.ALL_MEMBERS, ABloc.SOURCE),
                                    false,
                                    11,
                                    8,
                                    2,
                                    3,
                                    List.of(TieStep.values()),
                                    List.of(
                                            new GroupSeats("coast", 1, List.of("mai", "dao")),
                                            new GroupSeats("hills", 2, List.of("ban"))))),
                    "r",
                    "b");
        }
    }

    @Nested
    class Voiding {
        @Test
        void a_ballot_is_void_open_or_closed_and_once() {
            given(inSession(), flagBallot(NAMED, "ban"))
                    .when(voiding("b"))
                    .then(voided("b", "sai danh sách"));
            given(tie).when(voiding("b")).then(voided("b", "sai danh sách"));
            given(tie, voided("b", "x")).when(voiding("b")).rejected(BallotReason.BALLOT_VOIDED);
            given(inSession()).when(voiding("b")).rejected(BallotReason.BALLOT_UNKNOWN);
        }

        @Test
        void nobody_votes_in_it_and_nobody_closes_it_any_more() {
            var gone = then(inSession(), flagBallot(NAMED, "ban"), voided("b", "x"));
            given(gone).when(cast("sen", yes("ban"))).rejected(BallotReason.BALLOT_VOIDED);
            given(gone)
                    .when(new CloseBallot(ABloc.BLOC, AYear.YEAR, "b"))
                    .rejected(BallotReason.BALLOT_VOIDED);
        }

        @Test
        void a_new_round_is_another_ballot() {
            var gone = then(inSession(), flagBallot(NAMED, "ban"), voided("b", "x"));
            given(gone)
                    .when(open(MINISTRY_FLAG, NAMED, "ban"))
                    .rejected(BallotReason.BALLOT_ALREADY_EXISTS);
            given(gone)
                    .when(
                            new OpenBallot(
                                    ABloc.BLOC,
                                    AYear.YEAR,
                                    "b2",
                                    MINISTRY_FLAG,
                                    NAMED,
                                    List.of("ban"),
                                    null))
                    .accepted();
        }

        @Test
        void a_proposal_keeps_the_ballot_it_rests_on() {
            given(tie, proposed("sen", "b"))
                    .when(voiding("b"))
                    .rejected(BallotReason.PROPOSAL_RESTS_ON_BALLOT);
            given(tie, proposed("sen", "c")).when(voiding("b")).accepted();
            given(
                            tie,
                            proposed("sen", "b"),
                            new ProposalWithdrawn(
                                    ABloc.BLOC, AYear.YEAR, MINISTRY_FLAG, "sen", "x"))
                    .when(voiding("b"))
                    .accepted();
        }

        @Test
        void run_offs_on_its_tie_go_with_it() {
            var second = named(ballot(1, 1, null, "mai", "dao"), "rr", "r");
            var chain = then(tie, held("r", "b"), second);
            given(chain)
                    .when(voiding("b"))
                    .then(
                            voided("b", "sai danh sách"),
                            voided("r", "sai danh sách"),
                            voided("rr", "sai danh sách"));
            given(chain, proposed("mai", "rr"))
                    .when(voiding("b"))
                    .rejected(BallotReason.PROPOSAL_RESTS_ON_BALLOT);
        }

        @Test
        void a_run_off_that_broke_a_tie_goes_only_with_its_ballot() {
            var done = then(tie, held("r", "b"), closed("r"), byRunoff);
            var refusal = given(done).when(voiding("r")).rejected(BallotReason.TIE_RESTS_ON_RUNOFF);
            assertThat(refusal.vi()).contains("“b”", "“r”");
            given(done)
                    .when(voiding("b"))
                    .then(voided("b", "sai danh sách"), voided("r", "sai danh sách"));
            given(tie, held("r", "b"), closed("r")).when(voiding("r")).accepted();
            given(then(tie, held("r", "b"), closed("r")), byAnother())
                    .when(voiding("r"))
                    .accepted();
        }

        private BallotOpened held(String ballot, String of) {
            return named(ballot(2, 2, null, "mai", "dao", "ban"), ballot, of);
        }

        private TieBroken byAnother() {
            return broken(List.of(), List.of(), null, "mai", "ban");
        }
    }
}
