package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AYear.voted;
import static vn.thidua.domain.AYear.yes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Content;
import vn.thidua.domain.ballot.Count;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.bloc.Charter.Quorum;

/** Thresholds, quorum and bases in whole numbers. */
class BallotArithmeticTest {

    @ParameterizedTest(name = "of {0}: {1}, {2}, {3}, {4}, {5}")
    @CsvSource({"11, 6, 8, 8, 9, 10", "9, 5, 6, 7, 8, 9", "8, 5, 6, 6, 7, 8", "7, 4, 5, 5, 6, 7"})
    void a_share_of_the_members_is_a_whole_number(
            int members, int half, int twoThirds, int seventy, int eighty, int ninety) {
        assertThat(needed(50, true, members)).isEqualTo(half);
        assertThat(new Quorum(2, 3, ABloc.SOURCE).needed(members)).isEqualTo(twoThirds);
        assertThat(needed(70, false, members)).isEqualTo(seventy);
        assertThat(needed(80, false, members)).isEqualTo(eighty);
        assertThat(needed(90, false, members)).isEqualTo(ninety);
    }

    @ParameterizedTest(name = "{0} % of 10 needs {2}")
    @CsvSource({"50, true, 6", "50, false, 5", "80, false, 8", "80, true, 9", "100, false, 10"})
    void more_than_a_share_is_more_than_that_share(int percent, boolean strict, int needed) {
        assertThat(needed(percent, strict, 10)).isEqualTo(needed);
    }

    /**
     * Eleven members, ten present, nine ballots; sim did not vote, and the ballot of mai is
     * invalid.
     */
    @ParameterizedTest(name = "{0}, own line {1}: {2} of {3}")
    @CsvSource({
        "ALL_MEMBERS, false, ban, 10",
        "ALL_MEMBERS, true, ban, 11",
        "PRESENT, false, ban, 9",
        "PRESENT, true, ban, 10",
        "BALLOTS_COLLECTED, false, ban, 8",
        "BALLOTS_COLLECTED, true, ban, 9",
        "VALID, false, ban, 7",
        "VALID, true, ban, 8",
        "ALL_MEMBERS, false, sung, 10",
        "PRESENT, false, sung, 10",
        "PRESENT, false, sim, 9",
        "BALLOTS_COLLECTED, false, sim, 9",
        "VALID, false, sim, 8",
        "BALLOTS_COLLECTED, false, mai, 8",
        "VALID, false, mai, 8"
    })
    void the_base_of_a_line_leaves_out_the_candidates_own_ballot(
            Base base, boolean selfVote, String candidate, int expected) {
        assertThat(line(base, selfVote, candidate).base()).isEqualTo(expected);
    }

    @Test
    void nobody_passes_where_there_is_nobody_to_agree() {
        var opened = opened(Base.VALID, false, List.of("ban"), List.of("ban"));
        var tally = Count.of(opened, Content.none(), List.of());
        assertThat(tally.lines())
                .extracting(Tally.Line::outcome)
                .containsExactly(Tally.Outcome.NOT_PASSED);
    }

    private static int needed(int percent, boolean strict, int of) {
        return new Threshold(percent, strict, Base.ALL_MEMBERS, ABloc.SOURCE).needed(of);
    }

    private static Tally.Line line(Base base, boolean selfVote, String candidate) {
        var present = ABloc.boards().stream().filter(board -> !board.equals("sung")).toList();
        var votes =
                present.stream()
                        .filter(board -> !board.equals("sim"))
                        .map(board -> voted(board, yes("quy")))
                        .toList();
        var invalid = new VoteInvalidated(ABloc.BLOC, AYear.YEAR, "b", "mai", "nhầm");
        var content = new Content(votes, List.of(invalid), List.of());
        return Count.of(opened(base, selfVote, List.of(candidate), present), content, List.of())
                .lines()
                .getFirst();
    }

    private static BallotOpened opened(
            Base base, boolean selfVote, List<String> candidates, List<String> voters) {
        var full = AYear.flagBallot(Mode.NAMED);
        return new BallotOpened(
                full.bloc(),
                full.year(),
                full.ballot(),
                full.award(),
                full.mode(),
                candidates,
                voters,
                new BallotRule(
                        1,
                        new Threshold(1, false, base, ABloc.SOURCE),
                        selfVote,
                        11,
                        8,
                        2,
                        1,
                        null,
                        null),
                null);
    }
}
