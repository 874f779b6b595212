package vn.thidua.query.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that the templates and the classes ask for: by a whole key, or by a group to which a
 * value adds its name.
 *
 * @param written every text between quotes that could be a key or the end of one
 */
record AskedWords(Set<String> keys, Set<String> groups, Set<String> written) {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CLASSES = Path.of("src/main/java");

    private static final Pattern WORD = Pattern.compile("#\\{([A-Za-z0-9.]+)[({}]");
    private static final Pattern WORD_OF_GROUP = Pattern.compile("#\\{\\|([A-Za-z0-9.]+\\.)\\$");
    private static final Pattern CHOSEN_WORD = Pattern.compile("#messages\\.msg\\(([^)]*)\\)");
    private static final Pattern IN_QUOTES = Pattern.compile("['\"]([A-Za-z0-9.]+)['\"]");
    private static final Pattern ASKED_BY_CLASS =
            Pattern.compile("words\\.of\\(\\s*\"([A-Za-z0-9.]+)\"");

    /** A value of an enum, or the name of an event. */
    private static final Pattern NAME_OF_VALUE = Pattern.compile("[A-Z][A-Za-z_]*");

    static AskedWords read() throws IOException {
        var asked = new AskedWords(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (var template : templates()) {
            asked.readTemplate(Files.readString(template));
        }
        for (var file : files(CLASSES, ".java")) {
            asked.readClass(Files.readString(file));
        }
        return asked;
    }

    static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    /** What is asked for and is not among the known keys. */
    List<String> missing(Set<String> known) {
        var missing = new ArrayList<String>();
        keys.stream()
                .filter(key -> !known.contains(key) && !isGroup(known, key + "."))
                .forEach(missing::add);
        groups.stream().filter(group -> !isGroup(known, group)).forEach(missing::add);
        return missing;
    }

    /** What is known and nobody asks for. */
    Set<String> unused(Set<String> known) {
        return known.stream().filter(key -> !isAsked(key)).collect(Collectors.toSet());
    }

    private boolean isAsked(String key) {
        return written.contains(key) || keys.contains(key) || isAskedByGroup(key);
    }

    private boolean isAskedByGroup(String key) {
        int dot = key.lastIndexOf('.') + 1;
        var group = key.substring(0, dot);
        var end = key.substring(dot);
        boolean asked =
                groups.contains(group) || keys.contains(key.substring(0, Math.max(0, dot - 1)));
        return asked && (NAME_OF_VALUE.matcher(end).matches() || written.contains(end));
    }

    private static boolean isGroup(Set<String> known, String group) {
        return known.stream().anyMatch(key -> key.startsWith(group));
    }

    private void readTemplate(String text) {
        keys.addAll(found(WORD, text));
        groups.addAll(found(WORD_OF_GROUP, text));
        for (var chosen : found(CHOSEN_WORD, text)) {
            keys.addAll(found(IN_QUOTES, chosen));
        }
        written.addAll(found(IN_QUOTES, text));
    }

    private void readClass(String text) {
        for (var key : found(ASKED_BY_CLASS, text)) {
            (key.endsWith(".") ? groups : keys).add(key);
        }
        written.addAll(found(IN_QUOTES, text));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
