package vn.thidua.query.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows by what they belong to, in the order in which they were read. */
public final class Grouped {
    private Grouped() {}

    public static <K, V> Map<K, List<V>> by(List<Map.Entry<K, V>> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
