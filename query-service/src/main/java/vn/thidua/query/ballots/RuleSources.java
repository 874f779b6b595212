package vn.thidua.query.ballots;

import static vn.thidua.query.feed.Statement.one;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.reading.YearReader;

/**
 * Where the values of a ballot's rule come from, by the version of the charter that it was opened
 * with.
 */
final class RuleSources {
    static final String TABLE = "ballots_source";

    private static final String QUORUM = "QUORUM";
    private static final String SELF_VOTE = "SELF_VOTE";
    private static final String SEATS = "SEATS:";

    private final Map<Rule, Source> byRule;

    private RuleSources(Map<Rule, Source> byRule) {
        this.byRule = byRule;
    }

    /** A year without a known charter has no ballots, and nothing to say here. */
    static Stream<Statement> opened(CycleOpened e) {
        var charter = e.charter();
        var version = e.charterVersion();
        return charter == null || version == null ? Stream.empty() : sources(e, version, charter);
    }

    /** Ballots that are opened from now on follow this version; the others keep theirs. */
    static Stream<Statement> replaced(CharterReplaced e) {
        return sources(e, e.version(), e.charter());
    }

    private static Stream<Statement> sources(CycleEvent e, int version, Charter charter) {
        return Stream.concat(
                Stream.of(
                        source(e, version, QUORUM, charter.quorum().source()),
                        source(e, version, SELF_VOTE, charter.selfVote().source())),
                charter.awards().stream()
                        .map(rule -> source(e, version, SEATS + rule.award(), rule.quotaSource())));
    }

    static RuleSources read(YearReader reader) {
        return new RuleSources(
                reader
                        .select(
                                "select version, rule, kind, reference from ballots_source where bloc = :bloc and year = :year")
                        .query((row, _) ->
                                Map.entry(
                                        new Rule(row.getInt("version"), row.getString("rule")),
                                        new Source(
                                                Source.Kind.valueOf(row.getString("kind")),
                                                row.getString("reference"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The threshold that a ballot carries, with its own source. */
    static Threshold threshold(ResultSet row) throws SQLException {
        return new Threshold(
                row.getInt("percent"),
                row.getBoolean("strict"),
                Base.valueOf(row.getString("base")),
                new Source(
                        Source.Kind.valueOf(row.getString("source_kind")),
                        row.getString("source_reference")));
    }

    @Nullable Source quorum(int version) {
        return byRule.get(new Rule(version, QUORUM));
    }

    @Nullable Source selfVote(int version) {
        return byRule.get(new Rule(version, SELF_VOTE));
    }

    @Nullable Source seats(int version, AwardKind award) {
        return byRule.get(new Rule(version, SEATS + award));
    }

    private static Statement source(CycleEvent e, int version, String rule, Source source) {
        return one(
                "insert into ballots_source (bloc, year, version, rule, kind, reference) values (?, ?, ?, ?, ?, ?)",
                e.bloc(),
                e.year(),
                version,
                rule,
                source.kind(),
                source.reference());
    }

    /** One rule of one version of the charter. */
    private record Rule(int version, String name) {}
}
