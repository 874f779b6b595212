package vn.thidua.query.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.query.ballots.BallotsView.Votes;
import vn.thidua.query.reading.Heading;

/**
 * The conference of a year and its ballots. It has no place for what a board has said in a ballot:
 * of an open one it tells who has voted, and of one on paper not even that.
 *
 * @param quorum absent where no charter says how many must be present
 * @param ballots in the order in which they were opened
 */
public record ConferenceView(
        Heading heading,
        Phase phase,
        @Nullable Call call,
        List<String> agenda,
        @Nullable Attendance attendance,
        @Nullable Quorum quorum,
        List<String> tellers,
        List<Sheet> ballots,
        List<Resolution> resolutions,
        @Nullable Document minutes) {

    /** How far the conference is. */
    public enum Phase {
        NOT_CONVENED,
        CONVENED,
        IN_SESSION,
        OVER
    }

    /** The ballot that everybody looks at: the open one, or else the last one. */
    public Optional<Sheet> current() {
        return ballots.stream()
                .filter(Sheet::isOpen)
                .findFirst()
                .or(() -> ballots.stream().reduce((_, later) -> later));
    }

    public record Call(LocalDate on, String place, @Nullable String host, List<String> chairs) {}

    public record Attendance(List<String> present, List<Absent> absent, int guests) {}

    public record Absent(String board, String reason) {}

    /** The share of the members that must be present, and the number that this makes. */
    public record Quorum(int members, int numerator, int denominator, int needed, Source source) {}

    /** When something happened; of a year of the past only the day is known. */
    public record Done(LocalDate on, @Nullable Instant at) {}

    /** Where a ballot stands. */
    public enum State {
        OPEN,
        TIED,
        COUNTED,
        CERTIFIED,
        VOIDED
    }

    /**
     * One ballot.
     *
     * @param closed absent while it is open
     * @param voters empty where papers carry no names
     * @param entitled how many may vote
     * @param counted how many tellers have counted its papers
     * @param turnout absent while it is open
     * @param voidReason present where it counts for nothing
     */
    public record Sheet(
            String ballot,
            AwardKind award,
            Mode mode,
            State state,
            Done opened,
            @Nullable Done closed,
            @Nullable String runoffOf,
            Threshold threshold,
            int seats,
            int seatsPerSubGroup,
            List<Candidate> candidates,
            List<Voter> voters,
            int entitled,
            int counted,
            @Nullable Turnout turnout,
            @Nullable String voidReason) {

        public boolean isOpen() {
            return state == State.OPEN;
        }

        public boolean isOnPaper() {
            return mode == Mode.PAPER;
        }

        /** How many have given every line they have. */
        public int voted() {
            return (int) voters.stream().filter(Voter::voted).count();
        }

        public List<Voter> missing() {
            return voters.stream().filter(voter -> !voter.voted()).toList();
        }
    }

    /** A candidate; its votes are absent while the ballot is open. */
    public record Candidate(String board, String name, @Nullable Votes votes) {}

    /**
     * A board that may vote, and how many of its lines it has given; never which.
     *
     * @param lines how many it has; by show of hands they are given one by one
     */
    public record Voter(String board, String name, int given, int lines) {
        public boolean voted() {
            return given >= lines;
        }
    }

    public record Turnout(int issued, int collected, int valid, int invalid, int blank) {}

    public record Resolution(String text, boolean adopted, int agree, int disagree, int abstain) {}
}
