package vn.thidua.query.portal;

import java.util.List;

/**
 * What is wrong with one field, as a sentence of the pages.
 *
 * @param path of the field; empty where it is the whole
 * @param key of the sentence
 */
record Fault(String path, String key, List<String> details) {
    static Fault of(String path, String key, String... details) {
        return new Fault(path, key, List.of(details));
    }
}
