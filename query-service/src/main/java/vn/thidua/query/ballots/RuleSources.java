package vn.thidua.query.ballots;

import static vn.thidua.query.feed.Statement.one;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.reading.YearReader;

/** Where the values of a ballot's rule come from, by the charter that the year was opened with. */
final class RuleSources {
    static final String TABLE = "ballots_source";

    private static final String QUORUM = "QUORUM";
    private static final String SELF_VOTE = "SELF_VOTE";
    private static final String SEATS = "SEATS:";

    private final Map<String, Source> byRule;

    private RuleSources(Map<String, Source> byRule) {
        this.byRule = byRule;
    }

    /** A year without a known charter has no ballots, and nothing to say here. */
    static Stream<Statement> opened(CycleOpened e) {
        var charter = e.charter();
        return charter == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(
                                source(e, QUORUM, charter.quorum().source()),
                                source(e, SELF_VOTE, charter.selfVote().source())),
                        charter.awards().stream()
                                .map(rule -> source(e, SEATS + rule.award(), rule.quotaSource())));
    }

    static RuleSources read(YearReader reader) {
        return new RuleSources(
                reader
                        .select(
                                "select rule, kind, reference from ballots_source where bloc = :bloc and year = :year")
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("rule"),
                                        new Source(
                                                Source.Kind.valueOf(row.getString("kind")),
                                                row.getString("reference"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Nullable Source quorum() {
        return byRule.get(QUORUM);
    }

    @Nullable Source selfVote() {
        return byRule.get(SELF_VOTE);
    }

    @Nullable Source seats(AwardKind award) {
        return byRule.get(SEATS + award);
    }

    private static Statement source(CycleOpened e, String rule, Source source) {
        return one(
                "insert into ballots_source (bloc, year, rule, kind, reference) values (?, ?, ?, ?, ?)",
                e.bloc(),
                e.year(),
                rule,
                source.kind(),
                source.reference());
    }
}
