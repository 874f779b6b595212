package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` → `(\\w+)` \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void the_index_names_every_command_and_every_event_once() throws IOException {
        assertThat(rows(1)).containsExactlyInAnyOrderElementsOf(Vocabulary.commands().keySet());
        assertThat(rows(2)).containsExactlyInAnyOrderElementsOf(Vocabulary.events().keySet());
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        assertThat(links(readme()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(HOME.resolve(link)).exists());
    }

    @Test
    void the_rules_and_the_test_of_a_command_speak_of_it() throws IOException {
        for (var row : readme().lines().filter(line -> ROW.matcher(line).find()).toList()) {
            var names = ROW.matcher(row);
            assertThat(names.find()).isTrue();
            var files = links(row).stream().map(ReadmeTest::read).toList();
            assertThat(files).as(row).hasSize(2);
            assertThat(String.join("", files)).as(row).contains(names.group(1), names.group(2));
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

    private static List<String> rows(int group) throws IOException {
        return ROW.matcher(readme()).results().map(result -> result.group(group)).toList();
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

    private static String read(String link) {
        return read(HOME.resolve(link));
    }

    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
