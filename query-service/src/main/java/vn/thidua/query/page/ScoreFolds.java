package vn.thidua.query.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the score trees is folded and left out, as the address of the page says it.
 *
 * @param all whether everything is folded but what is named, or nothing but what is named
 * @param named groups by board and code
 */
record ScoreFolds(boolean all, Set<String> named, boolean onlyDiffering) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}\\.[a-z0-9-]{1,64}");

    /** What cannot be the name of a group is passed over. */
    static ScoreFolds of(boolean all, List<String> named, boolean onlyDiffering) {
        return new ScoreFolds(
                all,
                named.stream()
                        .filter(NAME.asMatchPredicate())
                        .collect(Collectors.toCollection(TreeSet::new)),
                onlyDiffering);
    }

    static String name(String board, String code) {
        return board + "." + code;
    }

    boolean isFolded(String name) {
        return all != named.contains(name);
    }

    /** Whether everything is shown, as without anything said. */
    public boolean isNothing() {
        return !all && named.isEmpty() && !onlyDiffering;
    }

    String toggled(String name) {
        var next = new TreeSet<>(named);
        if (!next.remove(name)) {
            next.add(name);
        }
        return new ScoreFolds(all, next, onlyDiffering).address();
    }

    public String folded() {
        return new ScoreFolds(true, Set.of(), onlyDiffering).address();
    }

    public String opened() {
        return new ScoreFolds(false, Set.of(), onlyDiffering).address();
    }

    public String filtered() {
        return new ScoreFolds(all, named, !onlyDiffering).address();
    }

    private String address() {
        return "?"
                + Stream.of(
                                all ? Stream.of("folded=true") : Stream.<String>empty(),
                                named.stream().map(name -> "but=" + name),
                                onlyDiffering
                                        ? Stream.of("differing=true")
                                        : Stream.<String>empty())
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining("&"));
    }
}
