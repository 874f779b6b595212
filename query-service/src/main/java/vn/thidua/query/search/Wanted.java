package vn.thidua.query.search;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What somebody looks for. Every word has to begin a word of what is found; what is spelled exactly
 * as it was typed comes first.
 */
record Wanted(String typed, List<String> words) {
    static Wanted of(String typed) {
        return new Wanted(Folding.spelled(typed), Folding.words(typed));
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    List<Thing> among(Stream<Thing> things) {
        record Ranked(Thing thing, int rank) {}
        return things.flatMap(
                        thing -> rank(thing).stream().mapToObj(rank -> new Ranked(thing, rank)))
                .sorted(
                        Comparator.comparingInt(Ranked::rank)
                                .thenComparing(ranked -> ranked.thing().kind())
                                .thenComparing(ranked -> ranked.thing().title()))
                .map(Ranked::thing)
                .distinct()
                .toList();
    }

    /** The lower the better; nothing where it is not meant. */
    private OptionalInt rank(Thing thing) {
        var folded = " " + Folding.fold(thing.text());
        if (!words.stream().allMatch(word -> folded.contains(" " + word))) {
            return OptionalInt.empty();
        }
        var title = Folding.fold(thing.title());
        var phrase = String.join(" ", words);
        boolean marked = !Folding.fold(typed).equals(typed);
        if (marked && Folding.spelled(thing.text()).contains(typed)) {
            return OptionalInt.of(title.equals(phrase) ? 0 : 1);
        }
        if (title.equals(phrase)) {
            return OptionalInt.of(2);
        }
        if (title.startsWith(phrase)) {
            return OptionalInt.of(3);
        }
        return OptionalInt.of(folded.contains(" " + phrase) ? 4 : 5);
    }
}
