package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AConference.closed;
import static vn.thidua.domain.AConference.got;
import static vn.thidua.domain.AConference.named;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.ATie.ballot;
import static vn.thidua.domain.ATie.breakTie;
import static vn.thidua.domain.ATie.broken;
import static vn.thidua.domain.ATie.counted;
import static vn.thidua.domain.ATie.step;
import static vn.thidua.domain.ATie.tied;
import static vn.thidua.domain.ATie.women;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.ballot.Tally.Outcome.ELECTED;
import static vn.thidua.domain.ballot.Tally.Outcome.NOT_PASSED;
import static vn.thidua.domain.ballot.Tally.Outcome.OVER_QUOTA;
import static vn.thidua.domain.ballot.Tally.Outcome.TIED;
import static vn.thidua.domain.ballot.TieStep.CHAIR;
import static vn.thidua.domain.ballot.TieStep.RUN_OFF;
import static vn.thidua.domain.ballot.TieStep.WOMEN_SHARE;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.cycle.Cycle.Running;

/** Candidates with as many votes at the last seat: told apart by the chain, never by a list. */
class TieTest {
    private static final List<String> BOTH = List.of("mai", "dao");
    private static final List<String> THREE = List.of("mai", "dao", "cuc");

    @Nested
    class ByRunoff {
        private final List<Event> tie = tied(1, List.of(RUN_OFF, CHAIR), "mai", "dao");
        private final List<Event> held =
                then(
                        tie,
                        named(ballot(1, 11, null, "mai", "dao"), "r", "b"),
                        closed("r", got("mai", 8, OVER_QUOTA), got("dao", 10, ELECTED)));

        @Test
        void who_wins_it_is_ahead() {
            given(held)
                    .when(breakTie(List.of(), "r"))
                    .then(broken(List.of(step(RUN_OFF, BOTH, "dao")), List.of(), "r", "dao"));
        }

        @Test
        void it_is_asked_for_before_the_chair() {
            var refusal =
                    given(tie)
                            .when(breakTie(List.of(), null, "mai"))
                            .rejected(BallotReason.RUNOFF_NEEDED);
            assertThat(refusal.vi()).contains("BQL Hoa mai, BQL Hoa dao");
        }

        @Test
        void it_is_closed_and_a_run_off_of_this_ballot() {
            given(held.subList(0, held.size() - 1))
                    .when(breakTie(List.of(), "r"))
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
            given(held).when(breakTie(List.of(), "b")).rejected(BallotReason.NOT_ITS_RUNOFF);
            given(held).when(breakTie(List.of(), "x")).rejected(BallotReason.BALLOT_UNKNOWN);
        }

        @Test
        void a_run_off_that_is_tied_too_leaves_it_to_the_next_step() {
            given(
                            tie,
                            named(ballot(1, 11, null, "mai", "dao"), "r", "b"),
                            closed("r", got("mai", 9, TIED), got("dao", 9, TIED)))
                    .when(breakTie(List.of(), "r", "mai"))
                    .then(
                            broken(
                                    List.of(step(RUN_OFF, BOTH), step(CHAIR, BOTH, "mai")),
                                    List.of(),
                                    "r",
                                    "mai"));
        }
    }

    @Nested
    class ByTheChair {
        private final List<Event> tie = tied(2, List.of(CHAIR), "mai", "dao", "cuc");

        @Test
        void the_chair_names_whom_it_prefers_in_order() {
            given(tie)
                    .when(breakTie(List.of(), null, "cuc", "mai"))
                    .then(
                            broken(
                                    List.of(step(CHAIR, THREE, "cuc", "mai")),
                                    List.of(),
                                    null,
                                    "mai",
                                    "cuc"));
        }

        @Test
        void naming_too_few_leaves_it_undecided() {
            given(tie)
                    .when(breakTie(List.of(), null, "cuc"))
                    .rejected(BallotReason.TIE_NOT_DECIDED);
            given(tie).when(breakTie()).rejected(BallotReason.CHAIR_CHOICE_NEEDED);
        }

        @Test
        void the_chair_chooses_among_those_tied_and_names_each_once() {
            given(tie)
                    .when(breakTie(List.of(), null, "cuc", "sen"))
                    .rejected(BallotReason.CHAIR_CHOICE_NOT_TIED);
            given(tie)
                    .when(breakTie(List.of(), null, "cuc", "cuc"))
                    .rejected(BallotReason.CANDIDATE_REPEATED);
        }
    }

    @Nested
    class StepByStep {
        @Test
        void a_step_may_decide_part_and_the_next_the_rest() {
            var shares = List.of(women("mai", 1, 2), women("dao", 1, 1), women("cuc", 1, 2));
            given(tied(2, List.of(WOMEN_SHARE, CHAIR), "mai", "dao", "cuc"))
                    .when(breakTie(shares, null, "cuc"))
                    .then(
                            broken(
                                    List.of(
                                            step(WOMEN_SHARE, THREE, "dao"),
                                            step(CHAIR, List.of("mai", "cuc"), "cuc")),
                                    shares,
                                    null,
                                    "dao",
                                    "cuc"));
        }

        @Test
        void a_step_may_leave_one_behind_and_the_others_tied() {
            var shares = List.of(women("mai", 1, 1), women("dao", 1, 1), women("cuc", 1, 2));
            given(tied(1, List.of(WOMEN_SHARE, CHAIR), "mai", "dao", "cuc"))
                    .when(breakTie(shares, null, "dao"))
                    .then(
                            broken(
                                    List.of(
                                            step(WOMEN_SHARE, THREE, "mai", "dao"),
                                            step(CHAIR, BOTH, "dao")),
                                    shares,
                                    null,
                                    "dao"));
        }

        @Test
        void a_chain_that_ends_undecided_is_refused() {
            var shares = List.of(women("mai", 1, 2), women("dao", 1, 2));
            var refusal =
                    given(tied(1, List.of(WOMEN_SHARE), "mai", "dao"))
                            .when(breakTie(shares, null, "dao"))
                            .rejected(BallotReason.TIE_NOT_DECIDED);
            assertThat(refusal.vi()).contains("BQL Hoa mai, BQL Hoa dao");
        }

        @Test
        void a_ballot_without_a_chain_of_its_own_goes_by_the_charter() {
            given(
                            counted(
                                    ballot(1, 11, null, "mai", "dao"),
                                    got("mai", 9, TIED),
                                    got("dao", 9, TIED)))
                    .when(breakTie())
                    .rejected(BallotReason.WOMEN_SHARE_NEEDED);
        }
    }

    @Nested
    class WithinSubGroups {
        @Test
        void two_sub_groups_may_each_have_a_tie() {
            var ties =
                    counted(
                            ballot(2, 1, List.of(CHAIR), "mai", "dao", "ban", "quy"),
                            got("mai", 10, TIED),
                            got("dao", 10, TIED),
                            got("ban", 9, TIED),
                            got("quy", 9, TIED));
            given(ties)
                    .when(breakTie(List.of(), null, "dao", "quy"))
                    .then(
                            broken(
                                    List.of(
                                            step(
                                                    CHAIR,
                                                    List.of("mai", "dao", "ban", "quy"),
                                                    "dao",
                                                    "quy")),
                                    List.of(),
                                    null,
                                    "dao",
                                    "quy"));
            given(ties)
                    .when(breakTie(List.of(), null, "dao", "mai"))
                    .rejected(BallotReason.TIE_NOT_DECIDED);
        }

        @Test
        void a_preferred_board_without_room_in_its_sub_group_gets_no_seat() {
            var five = List.of("mai", "dao", "cuc", "ban", "quy");
            var ties =
                    counted(
                            ballot(3, 2, List.of(CHAIR), "mai", "dao", "cuc", "ban", "quy"),
                            got("mai", 9, TIED),
                            got("dao", 9, TIED),
                            got("cuc", 9, TIED),
                            got("ban", 9, TIED),
                            got("quy", 9, TIED));
            given(ties)
                    .when(breakTie(List.of(), null, "mai", "dao", "cuc", "ban"))
                    .then(
                            broken(
                                    List.of(step(CHAIR, five, "mai", "dao", "cuc", "ban")),
                                    List.of(),
                                    null,
                                    "mai",
                                    "dao",
                                    "ban"));
        }
    }

    @Nested
    class Once {
        private final List<Event> done =
                then(
                        tied(1, List.of(CHAIR), "mai", "dao"),
                        broken(List.of(step(CHAIR, BOTH, "dao")), List.of(), null, "dao"));

        @Test
        void a_tie_is_broken_once() {
            given(done)
                    .when(breakTie(List.of(), null, "mai"))
                    .rejected(BallotReason.TIE_ALREADY_BROKEN);
        }

        @Test
        void where_nobody_is_tied_there_is_nothing_to_break() {
            given(counted(ballot(1, 11, List.of(CHAIR), "mai"), got("mai", 9, ELECTED)))
                    .when(breakTie(List.of(), null, "mai"))
                    .rejected(BallotReason.BALLOT_NOT_TIED);
            given(inSession(), flagBallot(Mode.NAMED, "mai"))
                    .when(breakTie(List.of(), null, "mai"))
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
        }

        @Test
        void the_ballot_then_says_who_is_elected() {
            var ballot =
                    closedBallot(
                            counted(
                                    ballot(2, 11, List.of(CHAIR), "mai", "dao", "cuc", "sen"),
                                    got("sen", 10, ELECTED),
                                    got("mai", 9, TIED),
                                    got("dao", 9, TIED),
                                    got("cuc", 7, NOT_PASSED)));
            assertThat(ballot.outcomeOf("mai")).contains(TIED);
            ballot = closedBallot(done);
            assertThat(ballot.outcomeOf("dao")).contains(ELECTED);
            assertThat(ballot.outcomeOf("mai")).contains(OVER_QUOTA);
            assertThat(ballot.outcomeOf("tulip")).isEmpty();
        }

        private Closed closedBallot(List<Event> events) {
            State state = Rules.initial("cycle:mau:2025");
            for (var event : events) {
                state = Rules.evolve(state, event);
            }
            return (Closed) ((Running) state).ballots().of("b").orElseThrow();
        }
    }
}
