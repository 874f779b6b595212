package vn.thidua.query.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Signature;
import vn.thidua.domain.ballot.Ballots.Tie;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.query.ballots.BallotsView.Votes;
import vn.thidua.query.conference.ConferenceView.Candidate;
import vn.thidua.query.conference.ConferenceView.Done;
import vn.thidua.query.conference.ConferenceView.Sheet;
import vn.thidua.query.conference.ConferenceView.State;
import vn.thidua.query.conference.ConferenceView.Turnout;
import vn.thidua.query.conference.ConferenceView.Voter;

/** What the rules know of a ballot, without a line of what anybody has said in it. */
record Sheets(Sitting sitting) {

    List<Sheet> all() {
        return sitting.year().ballots().byId().values().stream().map(this::sheet).toList();
    }

    private Sheet sheet(Ballot ballot) {
        var opened = ballot.opened();
        var rule = opened.rule();
        return new Sheet(
                opened.ballot(),
                opened.award(),
                opened.mode(),
                state(ballot),
                sitting.done(opened),
                closed(opened),
                opened.runoffOf(),
                rule.threshold(),
                rule.seats(),
                rule.seatsPerSubGroup(),
                opened.candidates().stream().map(board -> candidate(ballot, board)).toList(),
                opened.mode() == Mode.PAPER
                        ? List.of()
                        : opened.voters().stream().map(board -> voter(ballot, board)).toList(),
                opened.voters().size(),
                ballot.content().counts().size(),
                turnout(ballot),
                ballot instanceof Voided voided ? voided.voided().reason() : null);
    }

    private static State state(Ballot ballot) {
        return switch (ballot) {
            case Open _ -> State.OPEN;
            case Voided _ -> State.VOIDED;
            case Closed closed ->
                    !closed.tied().isEmpty() && closed.tie() instanceof Tie.Unbroken
                            ? State.TIED
                            : switch (closed.signature()) {
                                case Signature.Awaited _ -> State.COUNTED;
                                case Signature.Given _ -> State.CERTIFIED;
                            };
        };
    }

    private @Nullable Done closed(BallotOpened opened) {
        return sitting.folded().events().stream()
                .filter(event ->
                        event instanceof BallotClosed e && e.ballot().equals(opened.ballot()))
                .findFirst()
                .map(sitting::done)
                .orElse(null);
    }

    private Candidate candidate(Ballot ballot, String board) {
        return new Candidate(board, sitting.year().nameOf(board), votes(ballot, board));
    }

    private static @Nullable Votes votes(Ballot ballot, String board) {
        return switch (ballot) {
            case Open _, Voided _ -> null;
            case Closed closed ->
                    closed.tally()
                            .line(board)
                            .map(line ->
                                    new Votes(
                                            line.agree(),
                                            line.disagree(),
                                            line.abstain(),
                                            line.base(),
                                            line.needed(),
                                            closed.outcomeOf(board).orElse(line.outcome())))
                            .orElse(null);
        };
    }

    private Voter voter(Ballot ballot, String board) {
        int given =
                ballot.votes().stream()
                        .filter(vote -> vote.voter().equals(board))
                        .mapToInt(vote -> vote.lines().size())
                        .sum();
        return new Voter(
                board, sitting.year().nameOf(board), given, lines(ballot.opened(), board).size());
    }

    /** The candidates on whom a board votes. */
    static List<String> lines(BallotOpened opened, String voter) {
        return opened.candidates().stream()
                .filter(candidate -> opened.rule().selfVote() || !candidate.equals(voter))
                .toList();
    }

    private static @Nullable Turnout turnout(Ballot ballot) {
        return switch (ballot) {
            case Open _, Voided _ -> null;
            case Closed closed -> turnout(closed.tally());
        };
    }

    private static Turnout turnout(Tally tally) {
        return new Turnout(
                tally.issued(), tally.collected(), tally.valid(), tally.invalid(), tally.blank());
    }
}
