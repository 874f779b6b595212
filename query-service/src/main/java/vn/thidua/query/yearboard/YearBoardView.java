package vn.thidua.query.yearboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Heading;

/** The year on one sheet: what frames it, and where each board stands, sub-group by sub-group. */
public record YearBoardView(Heading heading, Frame frame, List<Row> rows) {

    /** What frames the year; head, deputy, host and next head by name. */
    public record Frame(
            @Nullable LegalRegime regime,
            @Nullable String head,
            @Nullable String deputy,
            @Nullable String host,
            int members,
            @Nullable LocalDate pledgeDue,
            @Nullable LocalDate resultDue,
            @Nullable Integer charterVersion,
            @Nullable ConferenceFrame conference,
            List<Movement> movements,
            @Nullable String nextHead,
            @Nullable LocalDate closedOn) {}

    /** The conference; how many came is unknown until attendance is recorded. */
    public record ConferenceFrame(
            LocalDate on,
            String place,
            @Nullable String host,
            @Nullable Integer present,
            @Nullable Integer guests) {}

    public record Movement(
            String movement,
            Issuer issuer,
            String theme,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            @Nullable Document document) {}

    /** Where one board stands. */
    public record Row(
            Board board,
            List<Office> offices,
            Pledge pledge,
            Signature signature,
            Result result,
            Attendance attendance,
            Vote vote,
            List<Award> awards) {}

    /** How a step stands. */
    public enum Standing {
        /** Done, in time or without a deadline. */
        DONE,
        /** Done after its deadline. */
        LATE,
        /** Its time is over and it is not done. */
        MISSING,
        /** It can still be done. */
        WAITING,
        /** Sent back, and waits to be done again. */
        RETURNED,
        /** History does not tell. */
        UNKNOWN,
        /** It does not concern this board. */
        NONE
    }

    /** The last registration, if any. */
    public record Pledge(
            Standing standing,
            @Nullable LocalDate on,
            int registrations,
            int daysLate,
            @Nullable String returnReason) {}

    public record Signature(Standing standing, @Nullable LocalDate on) {}

    /** The last submission, if any. */
    public record Result(
            Standing standing,
            @Nullable LocalDate on,
            int submission,
            @Nullable FigureStatus status,
            int daysLate,
            @Nullable String returnReason) {}

    public record Attendance(Presence presence, @Nullable String reason) {}

    /** Whether a board came to the conference. */
    public enum Presence {
        PRESENT,
        ABSENT,
        /** Not recorded yet. */
        WAITING,
        /** History does not tell. */
        UNKNOWN,
        /** It does not concern this board. */
        NONE
    }

    /** In how many of the ballots it was entitled to a board has voted. */
    public record Vote(Standing standing, int cast, int entitled) {}

    /**
     * One award that a board was a candidate or a proposal for.
     *
     * @param proposedOn absent while it is only a candidate
     * @param votes the count, absent without a closed ballot
     * @param revokedOn present once the award is taken back
     */
    public record Award(
            AwardKind award,
            @Nullable LocalDate proposedOn,
            @Nullable Votes votes,
            @Nullable DecisionOutcome decision,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate revokedOn) {}

    public record Votes(int agree, int base, int needed, Tally.Outcome outcome) {}
}
