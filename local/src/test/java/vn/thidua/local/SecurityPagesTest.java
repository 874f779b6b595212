package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on security claim can be looked up, and nothing of the standard is left out. */
class SecurityPagesTest {
    private static final Path SECURITY = Path.of("../docs/security");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V[\\d.]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern COUNT =
            Pattern.compile("(?m)^\\| (met|not applicable|open|all) \\| (\\d+) \\|$");
    private static final Pattern THREAT =
            Pattern.compile("(?m)^\\| T\\d+ \\| [^|]+ \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("(?m)^(V[\\d.]+) [12]$");

    @Test
    void every_requirement_of_the_first_two_levels_has_one_row() throws IOException {
        var requirements = NUMBER.matcher(standard()).results().map(one -> one.group(1)).toList();

        assertThat(requirements).hasSize(253);
        assertThat(rows().map(row -> row.group(1))).containsExactlyElementsOf(requirements);
    }

    @Test
    void a_requirement_is_met_or_open_or_about_nothing_that_is_here() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> {
                    assertThat(row.group(3)).isIn("met", "not applicable", "open");
                    assertThat(row.group(2)).isNotBlank();
                    assertThat(row.group(4)).isNotBlank();
                });
    }

    @Test
    void what_is_met_shows_by_what() throws IOException {
        assertThat(rows().filter(row -> row.group(3).equals("met")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(links(row.group(4))).as(row.group(1)).isNotEmpty());
    }

    @Test
    void the_counts_at_the_top_are_those_of_the_rows() throws IOException {
        Map<String, Long> counted =
                rows().collect(Collectors.groupingBy(row -> row.group(3), Collectors.counting()));
        counted.put("all", rows().count());

        var said =
                COUNT.matcher(page("asvs.md"))
                        .results()
                        .collect(Collectors.toMap(c -> c.group(1), c -> Long.valueOf(c.group(2))));
        assertThat(said).isEqualTo(counted);
    }

    @Test
    void a_threat_has_a_test_or_says_that_it_is_open() throws IOException {
        assertThat(THREAT.matcher(page("threat-model.md")).results().map(row -> row.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(shown ->
                        assertThat(shown)
                                .matches("(?s).*(Test\\.java\\)|IT\\.java\\)|\\*\\*open\\*\\*).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asvs.md", "supply-chain.md", "threat-model.md", "who-may-do-what.md"})
    void every_link_leads_to_a_file(String page) throws IOException {
        assertThat(links(page(page)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(SECURITY.resolve(link)).exists());
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(page("asvs.md")).results();
    }

    private static List<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    private static String page(String name) throws IOException {
        return Files.readString(SECURITY.resolve(name));
    }

    private static String standard() throws IOException {
        var list = SecurityPagesTest.class.getResource("/asvs/asvs-5.0.0.txt");
        return Files.readString(Path.of(Objects.requireNonNull(list).getPath()));
    }
}
