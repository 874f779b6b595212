package vn.thidua.domain.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;

/** Candidates with enough votes, those with the most first, equals together. */
record Ranks(List<List<String>> from) {

    static Ranks of(List<Line> counted) {
        var byVotes = new TreeMap<Integer, List<String>>();
        counted.stream()
                .filter(line -> line.outcome() != Outcome.NOT_PASSED)
                .forEach(line ->
                        byVotes.computeIfAbsent(line.agree(), _ -> new ArrayList<>())
                                .add(line.candidate()));
        return new Ranks(List.copyOf(byVotes.descendingMap().values()));
    }

    /** Tells equals apart that are still tied; the others keep their place. */
    Ranks refined(List<String> tied, Function<List<String>, List<List<String>>> split) {
        var finer = new ArrayList<List<String>>();
        for (var rank : from) {
            finer.add(rank.stream().filter(candidate -> !tied.contains(candidate)).toList());
            finer.addAll(split.apply(rank.stream().filter(tied::contains).toList()));
        }
        return new Ranks(finer.stream().filter(rank -> !rank.isEmpty()).toList());
    }
}
