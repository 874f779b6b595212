package vn.thidua.query.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.query.conference.ConferenceView.Done;
import vn.thidua.query.conference.VoterView.Card;
import vn.thidua.query.conference.VoterView.Line;

/** The ballots that the asker may fill in: for which boards says the policy. */
record Cards(Asker asker) {

    List<Card> all() {
        if (!asker.sitting().isLive()) {
            return List.of();
        }
        return asker.sitting().year().ballots().byId().values().stream()
                .flatMap(ballot -> ballot instanceof Open open ? Stream.of(open) : Stream.empty())
                .filter(open -> open.opened().mode() != Mode.PAPER)
                .flatMap(this::of)
                .toList();
    }

    private Stream<Card> of(Open ballot) {
        var opened = ballot.opened();
        return opened.voters().stream()
                .filter(board -> mayVote(opened, board))
                .map(board -> card(ballot, board));
    }

    private boolean mayVote(BallotOpened e, String board) {
        return asker.may(new CastVote(e.bloc(), e.year(), e.ballot(), board, List.of()));
    }

    private Card card(Open ballot, String board) {
        var opened = ballot.opened();
        var votes = ballot.votes().stream().filter(vote -> vote.voter().equals(board)).toList();
        var given =
                votes.stream()
                        .flatMap(vote -> vote.lines().stream())
                        .map(VoteLine::candidate)
                        .toList();
        var left =
                Sheets.lines(opened, board).stream()
                        .filter(candidate -> !given.contains(candidate))
                        .map(candidate ->
                                new Line(candidate, asker.sitting().year().nameOf(candidate)));
        Optional<Done> last = votes.stream().reduce((_, later) -> later).map(asker.sitting()::done);
        return new Card(
                opened.ballot(),
                opened.award(),
                board,
                asker.sitting().year().nameOf(board),
                opened.rule().seats(),
                (opened.mode() == Mode.SHOW_OF_HANDS ? left.limit(1) : left).toList(),
                last.orElse(null));
    }
}
