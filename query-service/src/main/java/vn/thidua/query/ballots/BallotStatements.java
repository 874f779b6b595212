package vn.thidua.query.ballots;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** What happens to a ballot, as rows. */
final class BallotStatements {
    private BallotStatements() {}

    static List<Statement> opened(BallotOpened e, LogEntry entry) {
        return Stream.of(
                        Stream.of(ballot(e, entry)),
                        boards("ballots_candidate", e, e.candidates()),
                        boards("ballots_voter", e, e.voters()))
                .flatMap(statements -> statements)
                .toList();
    }

    /** By show of hands one voter casts several times, line by line. */
    static List<Statement> cast(VoteCast e, LogEntry entry) {
        var voter =
                one(
                        "update ballots_voter set lines = lines + ? where bloc = ? and year = ? and ballot = ? and board = ?",
                        e.lines().size(),
                        e.bloc(),
                        e.year(),
                        e.ballot(),
                        e.voter());
        return Stream.concat(
                        Stream.of(voter),
                        IntStream.range(0, e.lines().size())
                                .mapToObj(place -> line(e, entry.position(), place)))
                .toList();
    }

    private static Statement ballot(BallotOpened e, LogEntry entry) {
        var rule = e.rule();
        var threshold = rule.threshold();
        return one(
                """
                insert into ballots_ballot (bloc, year, ballot, position, award, mode, opened_on, charter_version,
                    percent, strict, base, source_kind, source_reference, self_vote, members, quorum_needed, seats,
                    seats_per_sub_group, runoff_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.ballot(),
                entry.position(),
                e.award(),
                e.mode(),
                entry.happenedOn(),
                rule.charterVersion(),
                threshold.percent(),
                threshold.strict(),
                threshold.base(),
                threshold.source().kind(),
                threshold.source().reference(),
                rule.selfVote(),
                rule.members(),
                rule.quorumNeeded(),
                rule.seats(),
                rule.seatsPerSubGroup(),
                e.runoffOf());
    }

    private static Stream<Statement> boards(String table, BallotOpened e, List<String> boards) {
        var insert =
                "insert into %s (bloc, year, ballot, board, place) values (?, ?, ?, ?, ?)"
                        .formatted(table);
        return IntStream.range(0, boards.size())
                .mapToObj(place ->
                        one(insert, e.bloc(), e.year(), e.ballot(), boards.get(place), place));
    }

    private static Statement line(VoteCast e, long position, int place) {
        var line = e.lines().get(place);
        return one(
                """
                insert into ballots_line (bloc, year, ballot, voter, candidate, position, place, choice)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.ballot(),
                e.voter(),
                line.candidate(),
                position,
                place,
                line.choice());
    }
}
