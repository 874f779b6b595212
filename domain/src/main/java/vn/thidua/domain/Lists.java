package vn.thidua.domain;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Small additions to immutable collections. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    /** Keeps the order in which keys first came, so that the same events always read the same. */
    public static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    /** The first key that appears a second time. */
    public static <T, K> Optional<K> firstRepeated(List<T> list, Function<T, K> key) {
        var seen = new HashSet<K>();
        return list.stream().map(key).filter(k -> !seen.add(k)).findFirst();
    }
}
