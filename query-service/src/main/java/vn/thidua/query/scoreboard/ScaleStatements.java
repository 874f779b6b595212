package vn.thidua.query.scoreboard;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.reading.Stored;

/** The scale that everybody is scored by, and the rankings that follow. */
final class ScaleStatements {
    private ScaleStatements() {}

    static List<Statement> adopted(ScoreScaleAdopted e, LogEntry entry) {
        var basis = e.basis();
        var source = e.scale().source();
        var scale =
                one(
                        """
                        insert into scoreboard_scale (bloc, year, version, adopted_on, source_kind, source_reference,
                            basis_number, basis_date, basis_title)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        e.bloc(),
                        e.year(),
                        e.version(),
                        entry.happenedOn(),
                        source.kind(),
                        source.reference(),
                        basis.number(),
                        basis.date(),
                        basis.title());
        var criteria =
                IntStream.range(0, e.scale().criteria().size())
                        .mapToObj(place -> criterion(e, place));
        return Stream.concat(Stream.of(scale), criteria).toList();
    }

    private static Statement criterion(ScoreScaleAdopted e, int place) {
        var criterion = e.scale().criteria().get(place);
        return one(
                """
                insert into scoreboard_criterion (bloc, year, version, place, code, definition)
                values (?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.version(),
                place,
                criterion.code(),
                Stored.write(criterion));
    }

    static List<Statement> ranked(RankingComputed e, LogEntry entry) {
        var ranking =
                one(
                        """
                        insert into scoreboard_ranking (bloc, year, ranking, position, computed_on)
                        values (?, ?, ?, ?, ?)
                        """,
                        e.bloc(),
                        e.year(),
                        e.ranking(),
                        entry.position(),
                        entry.happenedOn());
        var places = IntStream.range(0, e.places().size()).mapToObj(i -> place(e, i));
        return Stream.concat(Stream.of(ranking), places).toList();
    }

    private static Statement place(RankingComputed e, int i) {
        var place = e.places().get(i);
        return one(
                """
                insert into scoreboard_place (bloc, year, ranking, board, place, total, attainable, rank, tied)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.ranking(),
                place.board(),
                i,
                place.total(),
                place.attainable(),
                place.rank(),
                place.tied());
    }
}
