package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.State;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.dispute.Petitions;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.Results;
import vn.thidua.domain.scoring.Scores;

/** What the rules know of one bloc's year. */
public sealed interface Cycle extends State {

    /** Nobody has opened it. */
    record NotOpened() implements Cycle {}

    /** The year runs: what it was opened with, and a register for each phase. */
    record Running(
            CycleOpened opening,
            Frame frame,
            Pledges pledges,
            Results results,
            Scores scores,
            Conference conference,
            Ballots ballots,
            Awards awards,
            Petitions petitions)
            implements Cycle {

        static Running from(CycleOpened opening) {
            return new Running(
                    opening,
                    Frame.from(opening),
                    Pledges.none(),
                    Results.none(),
                    Scores.none(),
                    new Conference.NotConvened(),
                    Ballots.none(),
                    Awards.none(),
                    Petitions.none());
        }

        /** The member, or a refusal. */
        public Member member(String board) {
            return frame.bloc().member(board).orElseThrow(() -> noMember(board));
        }

        private Rejection noMember(String board) {
            return frame.bloc()
                    .departure(board)
                    .map(this::departed)
                    .orElseGet(() ->
                            Rejection.because(
                                    YearReason.NOT_A_MEMBER,
                                    "board",
                                    board,
                                    "year",
                                    opening.year()));
        }

        private Rejection departed(Departure gone) {
            var heir = gone.successor();
            return heir == null
                    ? Rejection.because(
                            ChangeReason.BOARD_LEFT, "board", gone.name(), "day", gone.from())
                    : Rejection.because(
                            ChangeReason.BOARD_SUCCEEDED,
                            "board",
                            gone.name(),
                            "day",
                            gone.from(),
                            "successor",
                            nameOf(heir));
        }

        /** Today's members, in the order of the bloc. */
        public List<Member> members() {
            return frame.bloc().members();
        }

        /** The name of a board that is or was a member, for sentences that people read. */
        public String nameOf(String board) {
            return frame.bloc()
                    .member(board)
                    .map(Member::name)
                    .or(() -> frame.bloc().departure(board).map(Departure::name))
                    .orElse(board);
        }

        /** The day a step is due, as set or extended; nothing where no deadline is known. */
        public @Nullable LocalDate due(Step step) {
            return frame.calendar().dueOf(step);
        }

        public boolean isHistory() {
            return opening.history();
        }

        Running with(Frame next) {
            return new Running(
                    opening,
                    next,
                    pledges,
                    results,
                    scores,
                    conference,
                    ballots,
                    awards,
                    petitions);
        }

        Running with(Pledges next) {
            return new Running(
                    opening, frame, next, results, scores, conference, ballots, awards, petitions);
        }

        Running with(Results next) {
            return new Running(
                    opening, frame, pledges, next, scores, conference, ballots, awards, petitions);
        }

        Running with(Scores next) {
            return new Running(
                    opening, frame, pledges, results, next, conference, ballots, awards, petitions);
        }

        Running with(Conference next) {
            return new Running(
                    opening, frame, pledges, results, scores, next, ballots, awards, petitions);
        }

        /** The same year with other ballots, as when the lines of open ones must not be shown. */
        public Running with(Ballots next) {
            return new Running(
                    opening, frame, pledges, results, scores, conference, next, awards, petitions);
        }

        Running with(Awards next) {
            return new Running(
                    opening, frame, pledges, results, scores, conference, ballots, next, petitions);
        }

        Running with(Petitions next) {
            return new Running(
                    opening, frame, pledges, results, scores, conference, ballots, awards, next);
        }
    }

    /** The year is over and can only be read. */
    record Closed(Running year) implements Cycle {}
}
