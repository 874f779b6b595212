package vn.thidua.query.yearboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.query.reading.Board;
import vn.thidua.query.yearboard.YearBoardView.Attendance;
import vn.thidua.query.yearboard.YearBoardView.Pledge;
import vn.thidua.query.yearboard.YearBoardView.Presence;
import vn.thidua.query.yearboard.YearBoardView.Result;
import vn.thidua.query.yearboard.YearBoardView.Signature;
import vn.thidua.query.yearboard.YearBoardView.Standing;
import vn.thidua.query.yearboard.YearBoardView.Vote;

/**
 * How the steps of a board stand on a day. What a year has not seen by its deadline is missing; in
 * a history year without a known deadline, what is not told is unknown.
 *
 * @param convened the conference is convened, which ends the pledging
 * @param balloted at least one ballot has been opened
 * @param departed the board is a member no longer
 */
public record Standings(
        LocalDate day,
        boolean history,
        boolean closed,
        boolean convened,
        boolean balloted,
        @Nullable LocalDate pledgeDue,
        @Nullable LocalDate resultDue,
        boolean departed) {

    /** The same for a board that left: what it has not done, it does not owe any more. */
    public Standings of(Board board) {
        return board.isMember()
                ? this
                : new Standings(
                        day, history, closed, convened, balloted, pledgeDue, resultDue, true);
    }

    /** The last registration; zero where there is none. */
    public Pledge pledge(
            int registrations,
            @Nullable LocalDate on,
            int daysLate,
            @Nullable String returnReason) {
        var registered = returnReason == null ? done(daysLate) : Standing.RETURNED;
        return new Pledge(
                registrations > 0
                        ? registered
                        : absent(pledgeDue, convened || closed || isPast(pledgeDue)),
                on,
                registrations,
                daysLate,
                returnReason);
    }

    public Signature signature(@Nullable LocalDate on) {
        return new Signature(
                on == null ? absent(pledgeDue, convened || closed) : Standing.DONE, on);
    }

    /** The last submission; zero where there is none. */
    public Result result(
            int submission,
            @Nullable LocalDate on,
            @Nullable FigureStatus status,
            int daysLate,
            @Nullable String returnReason) {
        var filed = returnReason == null ? done(daysLate) : Standing.RETURNED;
        return new Result(
                submission > 0 ? filed : absent(resultDue, closed || isPast(resultDue)),
                on,
                submission,
                status,
                daysLate,
                returnReason);
    }

    public Attendance attendance(@Nullable Boolean present, @Nullable String absenceReason) {
        if (present == null && departed) {
            return new Attendance(Presence.NONE, null);
        }
        if (present == null) {
            return new Attendance(history ? Presence.UNKNOWN : Presence.WAITING, null);
        }
        return new Attendance(present ? Presence.PRESENT : Presence.ABSENT, absenceReason);
    }

    /**
     * The votes of one board.
     *
     * @param missed closed ballots that it was entitled to and did not vote in
     */
    public Vote vote(int cast, int entitled, int missed) {
        return new Vote(vote(entitled == cast, entitled, missed), cast, entitled);
    }

    private Standing vote(boolean all, int entitled, int missed) {
        if (entitled == 0) {
            return balloted || departed ? Standing.NONE : noBallotYet();
        }
        if (missed > 0) {
            return Standing.MISSING;
        }
        return all ? Standing.DONE : Standing.WAITING;
    }

    private Standing noBallotYet() {
        if (history) {
            return Standing.UNKNOWN;
        }
        return closed ? Standing.NONE : Standing.WAITING;
    }

    private Standing absent(@Nullable LocalDate due, boolean over) {
        if (departed) {
            return Standing.NONE;
        }
        if (history && due == null) {
            return Standing.UNKNOWN;
        }
        return over ? Standing.MISSING : Standing.WAITING;
    }

    private static Standing done(int daysLate) {
        return daysLate > 0 ? Standing.LATE : Standing.DONE;
    }

    private boolean isPast(@Nullable LocalDate due) {
        return due != null && day.isAfter(due);
    }
}
