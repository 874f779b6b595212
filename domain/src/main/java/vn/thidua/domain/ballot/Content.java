package vn.thidua.domain.ballot;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Lists;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;

/**
 * What was handed in. A ballot on paper knows only what its tellers counted; the other modes know
 * each vote.
 *
 * @param counts the latest count of each teller, in the order in which they first counted
 */
public record Content(
        List<VoteCast> votes, List<VoteInvalidated> invalidated, List<TellerCount> counts) {

    public static Content none() {
        return new Content(List.of(), List.of(), List.of());
    }

    public boolean isInvalid(String voter) {
        return invalidated.stream().anyMatch(event -> event.voter().equals(voter));
    }

    /** Who voted, each once. */
    public List<String> answered() {
        return votes.stream().map(VoteCast::voter).distinct().toList();
    }

    /** Every line that a board gave. */
    Stream<VoteLine> linesOf(String voter) {
        return votes.stream()
                .filter(vote -> vote.voter().equals(voter))
                .flatMap(vote -> vote.lines().stream());
    }

    Content with(VoteCast vote) {
        return new Content(Lists.plus(votes, vote), invalidated, counts);
    }

    Content with(VoteInvalidated event) {
        return new Content(votes, Lists.plus(invalidated, event), counts);
    }

    /** A teller's later count takes the place of the earlier one. */
    Content with(TellerCount count) {
        if (counts.stream().noneMatch(earlier -> earlier.teller().equals(count.teller()))) {
            return with(Lists.plus(counts, count));
        }
        return with(
                counts.stream()
                        .map(earlier -> earlier.teller().equals(count.teller()) ? count : earlier)
                        .toList());
    }

    Content with(List<TellerCount> next) {
        return new Content(votes, invalidated, next);
    }
}
