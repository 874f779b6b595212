package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.Vocabulary;

/** What the README says is there, is there. */
class ReadmeTest {
    private static final Path HOME = Path.of("..");
    private static final Path INDEX = HOME.resolve("docs/commands.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` → ([`\\w, ]+) \\|");
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void the_index_names_every_command_and_every_event_once() throws IOException {
        assertThat(rows().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.commands().keySet());
        assertThat(rows().flatMap(ReadmeTest::events))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.events().keySet());
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        assertThat(links(readme()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(HOME.resolve(link)).exists());
    }

    @Test
    void the_rules_and_the_test_of_a_command_speak_of_it() throws IOException {
        for (var line : Files.readAllLines(INDEX)) {
            var row = ROW.matcher(line);
            if (row.find()) {
                var files = links(line).stream().map(ReadmeTest::fromIndex).toList();
                assertThat(files).as(line).hasSize(2);
                var text = files.stream().map(ReadmeTest::read).collect(Collectors.joining());
                assertThat(text).as(line).contains(row.group(1));
            }
        }
    }

    @Test
    void the_readme_can_be_read_in_one_sitting() throws IOException {
        assertThat(readme().lines().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void a_decision_record_fits_on_one_screen() throws IOException {
        try (var records = Files.list(HOME.resolve("docs/adr"))) {
            assertThat(records)
                    .isNotEmpty()
                    .allSatisfy(record ->
                            assertThat(read(record).lines().count()).isLessThanOrEqualTo(60));
        }
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(INDEX)).results();
    }

    private static Stream<String> events(MatchResult row) {
        return NAME.matcher(row.group(2)).results().map(MatchResult::group);
    }

    private static Path fromIndex(String link) {
        return INDEX.resolveSibling(link).normalize();
    }

    private static Set<String> links(String text) {
        return LINK.matcher(text).results().map(ReadmeTest::target).collect(Collectors.toSet());
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(HOME.resolve("README.md"));
    }

    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
