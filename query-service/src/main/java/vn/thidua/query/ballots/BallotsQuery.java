package vn.thidua.query.ballots;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.number;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.query.ballots.BallotsView.Candidate;
import vn.thidua.query.ballots.BallotsView.Quorum;
import vn.thidua.query.ballots.BallotsView.Sheet;
import vn.thidua.query.ballots.BallotsView.Sources;
import vn.thidua.query.ballots.BallotsView.Voter;
import vn.thidua.query.ballots.BallotsView.Votes;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.YearReader;

/** Reads the ballots of a year; of an open ballot only who has voted. */
@Component
public class BallotsQuery {
    private static final String BALLOTS =
            "select * from ballots_ballot where bloc = :bloc and year = :year order by position";

    private static final String CANDIDATES =
            """
            select c.*, b.name
              from ballots_candidate c
              join ballots_board b using (bloc, year, board)
             where c.bloc = :bloc and c.year = :year
             order by c.ballot, c.place
            """;

    private static final String VOTERS =
            """
            select v.ballot, v.board, v.lines, v.invalid_reason, b.name
              from ballots_voter v
              join ballots_board b using (bloc, year, board)
             where v.bloc = :bloc and v.year = :year
             order by v.ballot, v.place
            """;

    /** Secret until the ballot is closed: they do not leave the database before. */
    private static final String LINES =
            """
            select l.ballot, l.voter, l.candidate, l.choice
              from ballots_line l
              join ballots_ballot o using (bloc, year, ballot)
              join ballots_candidate c on (c.bloc, c.year, c.ballot, c.board) = (l.bloc, l.year, l.ballot, l.candidate)
             where l.bloc = :bloc and l.year = :year and o.closed_on is not null
             order by l.ballot, l.voter, c.place
            """;

    private final Snapshot snapshot;

    public BallotsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<BallotsView> ballots(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, Ballots.NAME, bloc, year);
            return reader.heading().map(heading -> new BallotsView(heading, sheets(reader)));
        });
    }

    private static List<Sheet> sheets(YearReader reader) {
        var candidates = candidates(reader);
        var voters = voters(reader, lines(reader));
        var sources = RuleSources.read(reader);
        var after = AfterQuery.read(reader);
        return reader.select(BALLOTS)
                .query((row, _) -> {
                    var ballot = row.getString("ballot");
                    return sheet(
                            row,
                            candidates.getOrDefault(ballot, List.of()),
                            voters.getOrDefault(ballot, List.of()),
                            sources,
                            after);
                })
                .list();
    }

    private static Sheet sheet(
            ResultSet row,
            List<Candidate> candidates,
            List<Voter> voters,
            RuleSources sources,
            AfterQuery after)
            throws SQLException {
        var award = AwardKind.valueOf(row.getString("award"));
        int version = row.getInt("charter_version");
        var issued = number(row, "issued");
        var collected = number(row, "collected");
        return new Sheet(
                row.getString("ballot"),
                award,
                Mode.valueOf(row.getString("mode")),
                row.getObject("opened_on", LocalDate.class),
                day(row, "closed_on"),
                version,
                RuleSources.threshold(row),
                row.getBoolean("self_vote"),
                new Quorum(voters.size(), row.getInt("members"), row.getInt("quorum_needed")),
                row.getInt("seats"),
                row.getInt("seats_per_sub_group"),
                issued == null ? voters.size() : issued,
                collected == null ? (int) voters.stream().filter(Voter::voted).count() : collected,
                number(row, "valid"),
                number(row, "invalid"),
                number(row, "blank"),
                candidates,
                voters,
                new Sources(
                        sources.quorum(version),
                        sources.selfVote(version),
                        sources.seats(version, award)),
                after.after(row));
    }

    private static Map<String, List<Candidate>> candidates(YearReader reader) {
        return Grouped.by(
                reader.select(CANDIDATES)
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("ballot"),
                                        new Candidate(
                                                row.getString("board"),
                                                row.getString("name"),
                                                votes(row))))
                        .list());
    }

    private static @Nullable Votes votes(ResultSet row) throws SQLException {
        var outcome = word(row, "outcome", Tally.Outcome.class);
        return outcome == null
                ? null
                : new Votes(
                        row.getInt("agree"),
                        row.getInt("disagree"),
                        row.getInt("abstain"),
                        row.getInt("base"),
                        row.getInt("needed"),
                        outcome);
    }

    private static Map<String, List<Voter>> voters(
            YearReader reader, Map<BallotVoter, List<VoteLine>> lines) {
        return Grouped.by(
                reader.select(VOTERS)
                        .query((row, _) -> {
                            var key =
                                    new BallotVoter(
                                            row.getString("ballot"), row.getString("board"));
                            return Map.entry(
                                    key.ballot(),
                                    new Voter(
                                            key.voter(),
                                            row.getString("name"),
                                            row.getInt("lines") > 0,
                                            row.getString("invalid_reason"),
                                            lines.getOrDefault(key, List.of())));
                        })
                        .list());
    }

    private static Map<BallotVoter, List<VoteLine>> lines(YearReader reader) {
        return Grouped.by(
                reader.select(LINES)
                        .query((row, _) ->
                                Map.entry(
                                        new BallotVoter(
                                                row.getString("ballot"), row.getString("voter")),
                                        new VoteLine(
                                                row.getString("candidate"),
                                                Choice.valueOf(row.getString("choice")))))
                        .list());
    }

    private record BallotVoter(String ballot, String voter) {}
}
