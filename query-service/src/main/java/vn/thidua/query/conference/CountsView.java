package vn.thidua.query.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.ballot.InvalidCause;
import vn.thidua.query.conference.ConferenceView.Sheet;

/**
 * The counts of the ballots on paper, teller beside teller. Of an open ballot a teller sees its own
 * count, and the other one once both have counted, so that nobody copies; others see who has.
 */
public record CountsView(ConferenceView conference, List<Paper> papers, List<NextAct> next) {

    /** How the two counts stand to each other. */
    public enum Match {
        NONE,
        ONE,
        DIFFERENT,
        EQUAL
    }

    /**
     * A ballot on paper.
     *
     * @param tellers by their boards, in the order in which they counted
     * @param differences how many numbers are not the same
     * @param lines empty where the asker may not see a number yet
     * @param present how many were given a paper at most
     * @param own whether boards vote on themselves
     */
    public record Paper(
            Sheet sheet,
            Match match,
            int differences,
            List<String> tellers,
            List<Line> lines,
            int present,
            boolean own) {}

    /** A number of the counting minutes. */
    public enum Figure {
        ISSUED,
        COLLECTED,
        INVALID,
        VALID,
        BLANK,
        AGREE,
        DISAGREE,
        ABSTAIN
    }

    /**
     * A number as each teller found it.
     *
     * @param about the candidate, where it is about one
     * @param cause of invalid papers
     * @param found by teller; absent where the asker may not see that teller's
     */
    public record Line(
            Figure figure,
            @Nullable String about,
            @Nullable InvalidCause cause,
            List<@Nullable Integer> found,
            boolean differs) {}
}
