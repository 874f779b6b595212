package vn.thidua.query.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words as they stand in the files of both languages. */
final class Bundles {
    private Bundles() {}

    static Map<String, String> vietnamese(String name) throws IOException {
        return read(name + ".properties");
    }

    static Map<String, String> english(String name) throws IOException {
        return read(name + "_en.properties");
    }

    private static Map<String, String> read(String file) throws IOException {
        var words = new Properties();
        try (var text =
                new InputStreamReader(
                        Objects.requireNonNull(Bundles.class.getResourceAsStream("/" + file)),
                        StandardCharsets.UTF_8)) {
            words.load(text);
        }
        var byKey = new HashMap<String, String>();
        words.stringPropertyNames().forEach(key -> byKey.put(key, words.getProperty(key)));
        return byKey;
    }
}
