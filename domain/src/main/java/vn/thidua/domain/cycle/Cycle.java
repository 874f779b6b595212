package vn.thidua.domain.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.State;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.Results;

/** What the rules know of one bloc's year. */
public sealed interface Cycle extends State {

    /** Nobody has opened it. */
    record NotOpened() implements Cycle {}

    /** The year runs: what it was opened with, and a register for each phase. */
    record Running(
            CycleOpened opening,
            List<MovementLaunched> movements,
            Pledges pledges,
            Results results,
            Conference conference,
            Ballots ballots,
            Awards awards,
            @Nullable LeadershipHandedOver handover)
            implements Cycle {

        static Running from(CycleOpened opening) {
            return new Running(
                    opening,
                    List.of(),
                    Pledges.none(),
                    Results.none(),
                    new Conference.NotConvened(),
                    Ballots.none(),
                    Awards.none(),
                    null);
        }

        /** The member, or a refusal. */
        public Member member(String board) {
            return opening.member(board)
                    .orElseThrow(() ->
                            Rejection.because(
                                    YearReason.NOT_A_MEMBER,
                                    "board",
                                    board,
                                    "year",
                                    opening.year()));
        }

        /** The member's name, for sentences that people read. */
        public String nameOf(String board) {
            return opening.member(board).map(Member::name).orElse(board);
        }

        public boolean isHistory() {
            return opening.history();
        }

        Running with(MovementLaunched launched) {
            return new Running(
                    opening,
                    Lists.plus(movements, launched),
                    pledges,
                    results,
                    conference,
                    ballots,
                    awards,
                    handover);
        }

        Running with(Pledges next) {
            return new Running(
                    opening, movements, next, results, conference, ballots, awards, handover);
        }

        Running with(Results next) {
            return new Running(
                    opening, movements, pledges, next, conference, ballots, awards, handover);
        }

        Running with(Conference next) {
            return new Running(
                    opening, movements, pledges, results, next, ballots, awards, handover);
        }

        Running with(Ballots next) {
            return new Running(
                    opening, movements, pledges, results, conference, next, awards, handover);
        }

        Running with(Awards next) {
            return new Running(
                    opening, movements, pledges, results, conference, ballots, next, handover);
        }

        Running with(LeadershipHandedOver next) {
            return new Running(
                    opening, movements, pledges, results, conference, ballots, awards, next);
        }
    }

    /** The year is over and can only be read. */
    record Closed(Running year) implements Cycle {}
}
