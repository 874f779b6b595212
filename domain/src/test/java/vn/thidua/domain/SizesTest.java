package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader has to hold at once stays small. */
class SizesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int FILE = 200;
    private static final int METHOD = 30;
    private static final Pattern TYPE =
            Pattern.compile("\\b(class|record|interface|enum|@interface)\\b");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "^ *(return|case|yield|if|for|while|switch|try|else|throw|default)\\b| = |->");
    private static final Pattern MEMBER = Pattern.compile("^( +)(@\\w+ )*[\\w<].*");

    @Test
    void no_file_is_longer_than_two_hundred_lines() {
        assertThat(files().filter(file -> lines(file).size() > FILE)).isEmpty();
    }

    @Test
    void no_method_is_longer_than_thirty_lines() {
        assertThat(files().flatMap(file -> longMethods(file, lines(file)).stream())).isEmpty();
    }

    @Test
    void a_long_method_would_be_seen() {
        var body = "        x();\n".repeat(29);
        var lines = ("class A {\n    void a(int b) {\n" + body + "    }\n}").lines().toList();
        assertThat(longMethods(Path.of("A.java"), lines)).containsExactly("A.java:2 has 31 lines");
    }

    private static List<String> longMethods(Path file, List<String> lines) {
        var found = new ArrayList<String>();
        for (int start = 0; start < lines.size(); start++) {
            int end = endOfMethod(lines, start);
            if (end - start + 1 > METHOD) {
                found.add(file + ":" + (start + 1) + " has " + (end - start + 1) + " lines");
            }
        }
        return found;
    }

    /** The line that closes the method which begins here, or the line itself where none begins. */
    private static int endOfMethod(List<String> lines, int start) {
        var member = MEMBER.matcher(lines.get(start));
        if (!member.matches() || isContinuation(lines, start)) {
            return start;
        }
        int open = start;
        while (open < lines.size() && !lines.get(open).matches(".*[;{}]$")) {
            open++;
        }
        var head = String.join(" ", lines.subList(start, Math.min(open + 1, lines.size())));
        if (!head.endsWith("{")
                || !head.contains("(")
                || TYPE.matcher(head).find()
                || STATEMENT.matcher(head).find()) {
            return start;
        }
        return lines.subList(open, lines.size()).indexOf(member.group(1) + "}") + open;
    }

    private static boolean isContinuation(List<String> lines, int at) {
        return at == 0 || !lines.get(at - 1).matches("|.*[;{}]|.*\\*/| *@.*");
    }

    private static Stream<Path> files() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
