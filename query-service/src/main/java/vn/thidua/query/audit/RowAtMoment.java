package vn.thidua.query.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.Awards.Decided;
import vn.thidua.domain.award.Awards.Proposal;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.Results;
import vn.thidua.query.reading.Board;
import vn.thidua.query.yearboard.Standings;
import vn.thidua.query.yearboard.YearBoardView.Attendance;
import vn.thidua.query.yearboard.YearBoardView.Award;
import vn.thidua.query.yearboard.YearBoardView.Pledge;
import vn.thidua.query.yearboard.YearBoardView.Result;
import vn.thidua.query.yearboard.YearBoardView.Row;
import vn.thidua.query.yearboard.YearBoardView.Signature;
import vn.thidua.query.yearboard.YearBoardView.Vote;
import vn.thidua.query.yearboard.YearBoardView.Votes;

/** One board's row of the year board, out of the state that the rules fold. */
record RowAtMoment(Running year, Origins origins, Standings standings) {

    Row row(Board board, List<Office> offices) {
        var id = board.board();
        return new Row(
                board,
                offices,
                pledge(id),
                signature(id),
                result(id),
                attendance(id),
                vote(id),
                awards(id));
    }

    private Pledge pledge(String board) {
        var pledge = year.pledges().of(board).orElse(null);
        if (pledge == null) {
            return standings.pledge(0, null, 0, null);
        }
        var last = pledge.last();
        var reason = pledge instanceof Pledges.Returned returned ? returned.reason() : null;
        return standings.pledge(
                pledge.registration(),
                origins.pledgedOn(board),
                last == null ? 0 : last.daysLate(),
                reason);
    }

    private Signature signature(String board) {
        return standings.signature(origins.signedOn(board));
    }

    private Result result(String board) {
        var result = year.results().of(board).orElse(null);
        if (result == null) {
            return standings.result(0, null, null, 0, null);
        }
        var reason = result instanceof Results.Returned returned ? returned.reason() : null;
        var last = result.last();
        return standings.result(
                last.submission(),
                origins.submittedOn(board),
                last.status(),
                last.daysLate(),
                reason);
    }

    private Attendance attendance(String board) {
        return switch (year.conference()) {
            case Conference.NotConvened _, Conference.Convened _ ->
                    standings.attendance(null, null);
            case Conference.Met met -> attendance(board, met.attendance());
            case Conference.Minuted minuted -> attendance(board, minuted.met().attendance());
        };
    }

    /** A board that was not a member then is neither present nor absent. */
    private Attendance attendance(String board, AttendanceRecorded recorded) {
        if (recorded.present().contains(board)) {
            return standings.attendance(true, null);
        }
        var reason =
                recorded.absent().stream()
                        .filter(absence -> absence.board().equals(board))
                        .map(Absence::reason)
                        .findFirst();
        return standings.attendance(reason.isEmpty() ? null : false, reason.orElse(null));
    }

    private Vote vote(String board) {
        var entitled =
                ballots()
                        .filter(ballot -> ballot.opened().mode() != Mode.PAPER)
                        .filter(ballot -> ballot.opened().voters().contains(board))
                        .toList();
        var left =
                entitled.stream()
                        .filter(ballot ->
                                ballot.votes().stream()
                                        .noneMatch(vote -> vote.voter().equals(board)))
                        .toList();
        return standings.vote(
                entitled.size() - left.size(),
                entitled.size(),
                (int) left.stream().filter(ballot -> ballot instanceof Closed).count());
    }

    private List<Award> awards(String board) {
        return Arrays.stream(AwardKind.values())
                .flatMap(award -> award(award, board).stream())
                .toList();
    }

    private Optional<Award> award(AwardKind award, String board) {
        var proposal = year.awards().of(award, board).orElse(null);
        var votes = votes(award, board, proposal).orElse(null);
        if (proposal == null && votes == null) {
            return Optional.empty();
        }
        var decision = proposal instanceof Decided decided ? decided.decision() : null;
        return Optional.of(
                new Award(
                        award,
                        origins.proposedOn(award, board),
                        votes,
                        decision == null ? null : decision.outcome(),
                        decision == null ? null : decision.decidedOn(),
                        origins.revokedOn(award, board)));
    }

    /** The count that a proposal rests on; without one, the last count. */
    private Optional<Votes> votes(AwardKind award, String board, @Nullable Proposal proposal) {
        var basis = proposal == null ? null : proposal.proposed().ballot();
        return ballots()
                .filter(ballot -> ballot.opened().award() == award)
                .filter(ballot -> basis == null || ballot.opened().ballot().equals(basis))
                .filter(ballot -> ballot instanceof Closed)
                .flatMap(ballot -> votes((Closed) ballot, board).stream())
                .reduce((_, later) -> later);
    }

    private static Optional<Votes> votes(Closed ballot, String board) {
        return ballot.tally()
                .line(board)
                .map(line ->
                        new Votes(
                                line.agree(),
                                line.base(),
                                line.needed(),
                                ballot.outcomeOf(board).orElse(line.outcome())));
    }

    /** The ballots that have effect. */
    private Stream<Ballot> ballots() {
        return year.ballots().byId().values().stream()
                .filter(ballot -> !(ballot instanceof Voided));
    }
}
