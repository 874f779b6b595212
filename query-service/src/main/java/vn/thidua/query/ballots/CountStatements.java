package vn.thidua.query.ballots;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.TieStepTaken;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.query.feed.Statement;

/** What happens to the count of a ballot, as rows. */
final class CountStatements {
    private CountStatements() {}

    static List<Statement> closed(BallotClosed e, LocalDate day) {
        var closing =
                one(
                        "update ballots_ballot set closed_on = ? where bloc = ? and year = ? and ballot = ?",
                        day,
                        e.bloc(),
                        e.year(),
                        e.ballot());
        return Stream.concat(Stream.of(closing), counted(e, e.tally())).toList();
    }

    /**
     * The new count holds, and the tellers sign again. A tie that was broken stays so while the
     * count is the same.
     */
    static List<Statement> recounted(BallotRecounted e, LocalDate day) {
        var again =
                one(
                        """
                        update ballots_ballot set recounted_on = ?, recount_reason = ?, recount_changed = ?,
                               certified_on = null, minutes_number = null, minutes_date = null, minutes_title = null,
                               tie_position = case when ? then null else tie_position end
                         where bloc = ? and year = ? and ballot = ?
                        """,
                        day,
                        e.reason(),
                        e.changed(),
                        e.changed(),
                        e.bloc(),
                        e.year(),
                        e.ballot());
        return e.changed()
                ? Stream.concat(Stream.of(again), counted(e, e.tally())).toList()
                : List.of(again);
    }

    /** Whoever was tied and got no seat had enough votes, and no place is left. */
    static List<Statement> tieBroken(TieBroken e, long position) {
        var tied =
                e.steps().stream()
                        .map(TieStepTaken::before)
                        .flatMap(List::stream)
                        .filter(board -> !e.seated().contains(board))
                        .distinct();
        var rows = new ArrayList<Statement>();
        e.seated().forEach(board -> rows.add(outcome(e, board, Outcome.ELECTED)));
        tied.forEach(board -> rows.add(outcome(e, board, Outcome.OVER_QUOTA)));
        for (int step = 0; step < e.steps().size(); step++) {
            rows.add(tieStep(e, position, step));
        }
        rows.add(
                one(
                        "update ballots_ballot set tie_position = ? where bloc = ? and year = ? and ballot = ?",
                        position,
                        e.bloc(),
                        e.year(),
                        e.ballot()));
        return List.copyOf(rows);
    }

    static Statement certified(TallyCertified e, LocalDate day) {
        var minutes = e.minutes();
        return one(
                """
                update ballots_ballot
                   set certified_on = ?, minutes_number = ?, minutes_date = ?, minutes_title = ?
                 where bloc = ? and year = ? and ballot = ?
                """,
                day,
                minutes.number(),
                minutes.date(),
                minutes.title(),
                e.bloc(),
                e.year(),
                e.ballot());
    }

    static Statement voided(BallotVoided e, LocalDate day) {
        return one(
                """
                update ballots_ballot set voided_on = ?, void_reason = ?
                 where bloc = ? and year = ? and ballot = ?
                """,
                day,
                e.reason(),
                e.bloc(),
                e.year(),
                e.ballot());
    }

    static Statement invalidated(VoteInvalidated e) {
        return one(
                """
                update ballots_voter set invalid_reason = ?
                 where bloc = ? and year = ? and ballot = ? and board = ?
                """,
                e.reason(),
                e.bloc(),
                e.year(),
                e.ballot(),
                e.voter());
    }

    private static Stream<Statement> counted(BallotEvent e, Tally tally) {
        var sums =
                one(
                        """
                        update ballots_ballot set issued = ?, collected = ?, valid = ?, invalid = ?, blank = ?
                         where bloc = ? and year = ? and ballot = ?
                        """,
                        tally.issued(),
                        tally.collected(),
                        tally.valid(),
                        tally.invalid(),
                        tally.blank(),
                        e.bloc(),
                        e.year(),
                        e.ballot());
        return Stream.concat(Stream.of(sums), tally.lines().stream().map(line -> line(e, line)));
    }

    private static Statement line(BallotEvent e, Tally.Line line) {
        return one(
                """
                update ballots_candidate
                   set agree = ?, disagree = ?, abstain = ?, base = ?, needed = ?, outcome = ?
                 where bloc = ? and year = ? and ballot = ? and board = ?
                """,
                line.agree(),
                line.disagree(),
                line.abstain(),
                line.base(),
                line.needed(),
                line.outcome(),
                e.bloc(),
                e.year(),
                e.ballot(),
                line.candidate());
    }

    private static Statement outcome(TieBroken e, String board, Outcome outcome) {
        return one(
                "update ballots_candidate set outcome = ? where bloc = ? and year = ? and ballot = ? and board = ?",
                outcome,
                e.bloc(),
                e.year(),
                e.ballot(),
                board);
    }

    private static Statement tieStep(TieBroken e, long position, int place) {
        var step = e.steps().get(place);
        return one(
                """
                insert into ballots_tie_step (bloc, year, ballot, position, place, step, tied, ahead)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.ballot(),
                position,
                place,
                step.step(),
                String.join(",", step.before()),
                String.join(",", step.ahead()));
    }
}
