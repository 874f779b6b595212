package vn.thidua.query.conference;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.query.conference.ConferenceView.Done;

/**
 * The open ballot as somebody meets it who votes for a board.
 *
 * @param cards one for each board for which the asker votes; none where nothing is open to it
 */
public record VoterView(ConferenceView conference, List<Card> cards) {

    /** The same as long as what is to be filled in is the same, however others vote meanwhile. */
    public String state() {
        return cards.stream().map(Card::state).collect(Collectors.joining(";"));
    }

    /**
     * The ballot of one board.
     *
     * @param lines the candidates to be answered now: all of them, or by show of hands the next one
     * @param lastVoted when the board voted last in this ballot
     */
    public record Card(
            String ballot,
            AwardKind award,
            String board,
            String name,
            int seats,
            List<Line> lines,
            @Nullable Done lastVoted) {

        private String state() {
            return "%s:%s:%s".formatted(ballot, board, isDone() ? "" : lines.getFirst().board());
        }

        /** Whether every line of the board is given. */
        public boolean isDone() {
            return lines.isEmpty();
        }
    }

    public record Line(String board, String name) {}
}
