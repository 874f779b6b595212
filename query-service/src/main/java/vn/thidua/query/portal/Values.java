package vn.thidua.query.portal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What stands in a form, as people wrote it: texts by the path of their field, such as {@code
 * targets[2].plan}. Names that begin with an underscore are the form's own.
 */
record Values(Map<String, List<String>> byPath) {
    static final Values NONE = new Values(Map.of());

    /** What was posted, without what is empty. */
    static Values of(Map<String, String[]> posted) {
        var all = new LinkedHashMap<String, List<String>>();
        posted.forEach((path, texts) -> {
            var kept =
                    List.of(texts).stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
            if (!kept.isEmpty()) {
                all.put(path, kept);
            }
        });
        return new Values(all);
    }

    String one(String path) {
        var all = all(path);
        return all.isEmpty() ? "" : all.getFirst();
    }

    List<String> all(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** Whether anything stands in the field or below it. */
    boolean hasWithin(String path) {
        return byPath.keySet().stream()
                .anyMatch(known -> known.equals(path) || known.startsWith(path + "."));
    }

    /** The rows of a table that have anything in them, in order. */
    Collection<Integer> rows(String path) {
        var rows = new TreeSet<Integer>();
        for (var known : byPath.keySet()) {
            if (known.startsWith(path + "[")) {
                var end = known.indexOf(']', path.length());
                var digits = end < 0 ? "" : known.substring(path.length() + 1, end);
                if (!digits.isEmpty()
                        && digits.length() <= 4
                        && digits.chars().allMatch(Character::isDigit)) {
                    rows.add(Integer.valueOf(digits));
                }
            }
        }
        return rows;
    }

    /** The same with other texts in place of, or beside, those that are there. */
    Values with(Values others) {
        var all = new LinkedHashMap<>(byPath);
        all.putAll(others.byPath);
        return new Values(all);
    }

    Values with(String path, String text) {
        return with(new Values(Map.of(path, List.of(text))));
    }

    /** Without the row of a table. */
    Values without(String row) {
        var all = new LinkedHashMap<>(byPath);
        all.keySet().removeIf(path -> path.equals(row) || path.startsWith(row + "."));
        return new Values(all);
    }

    /** Only what the form itself needs, and these paths of it. */
    Values only(List<String> paths) {
        var all = new LinkedHashMap<>(byPath);
        all.keySet().removeIf(path -> !path.startsWith("_") && !paths.contains(path));
        return new Values(all);
    }

    /** What was filled in, without what the form itself needs. */
    Values content() {
        var all = new LinkedHashMap<>(byPath);
        all.keySet().removeIf(path -> path.startsWith("_"));
        return new Values(all);
    }
}
