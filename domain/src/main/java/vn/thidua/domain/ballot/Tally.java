package vn.thidua.domain.ballot;

import java.util.List;
import java.util.Optional;
import vn.thidua.domain.Term;

/**
 * The count of a ballot.
 *
 * @param issued ballots given out: one for each voter, or the papers that the tellers handed out
 * @param collected ballots cast
 * @param valid ballots that count; a blank one is valid and agrees with nobody
 * @param invalid ballots that were declared invalid; with the valid ones they make the collected
 */
@Term(vi = "kết quả kiểm phiếu", en = "The count of a ballot")
public record Tally(
        int issued, int collected, int valid, int invalid, int blank, List<Line> lines) {

    public Optional<Line> line(String candidate) {
        return lines.stream().filter(line -> line.candidate().equals(candidate)).findFirst();
    }

    /** The count for one candidate, on the base of that line. */
    @Term(
            vi = "kết quả của một đơn vị",
            en = "The count for one candidate, on the base of that line")
    public record Line(
            String candidate,
            int agree,
            int disagree,
            int abstain,
            int base,
            int needed,
            Outcome outcome) {

        Line with(Outcome next) {
            return new Line(candidate, agree, disagree, abstain, base, needed, next);
        }
    }

    /** What the count means for one candidate. */
    @Term(vi = "kết luận kiểm phiếu", en = "What the count means for one candidate")
    public enum Outcome {
        /** Enough votes, and a seat. */
        ELECTED,
        /** Enough votes, but others with more took the seats. */
        OVER_QUOTA,
        /** Enough votes, but equal to another at the last seat. */
        TIED,
        /** Not enough votes. */
        NOT_PASSED
    }
}
