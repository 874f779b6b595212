package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.policy.Pages;
import vn.thidua.domain.policy.Policy;
import vn.thidua.domain.policy.Policy.Allowed;
import vn.thidua.domain.policy.Policy.Row;
import vn.thidua.domain.policy.ReadPolicy;
import vn.thidua.domain.policy.Standing;

/** The table of who may do what is complete, and the one in the documents is printed from it. */
class PolicyTableTest {
    private static final Path DOCUMENT = Path.of("../docs/security/who-may-do-what.md");

    @Test
    void every_command_has_one_row() {
        assertThat(Policy.table().stream().map(Row::command))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(List.copyOf(Vocabulary.commands().values()));
    }

    @Test
    void no_row_grants_anything_to_those_who_only_look_or_operate() {
        assertThat(allowed().map(Allowed::standing))
                .doesNotContain(Standing.AUDITOR, Standing.OBSERVER, Standing.OPERATOR);
    }

    @Test
    void what_an_identity_provider_may_vouch_for_is_no_standing_of_a_board() {
        assertThat(Standing.VOUCHED).allMatch(standing -> !standing.unit().isEmpty());
        assertThat(Standing.VOUCHED).doesNotContain(Standing.PROCESS);
        assertThat(Stream.of(Standing.values()).filter(standing -> !standing.unit().isEmpty()))
                .extracting(Standing::unit)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_table_in_the_documents_is_the_one_that_the_code_makes() throws IOException {
        var made = Path.of("target/who-may-do-what.md");
        Files.writeString(made, document());
        assertThat(Files.readString(DOCUMENT))
                .as("copy domain/%s to docs/security/who-may-do-what.md", made)
                .isEqualTo(Files.readString(made));
    }

    private static Stream<Allowed> allowed() {
        return Policy.table().stream().flatMap(row -> row.allowed().stream());
    }

    private static String document() {
        return """
        # Who may do what

        Printed from the table in [Policy](../../domain/src/main/java/vn/thidua/domain/policy/Policy.java), which the service asks
        before every command. What is not granted here is refused.

        - *clerk*, *leader*, *verifier*: by a mandate that holds today for the board that the command names. A leader is also the acting leader
          and a substitute with a paper. A mandate ends when its board does.
        - *secretary of the head*, *leader of the head*, *leader of the deputy*, *teller*: by what the year says, and a mandate for that board.
        - *standing body*, *secretary of the award council*, *auditor*, *observer*, *operator*: by the identity provider. None acts for a board.
        - History, what happened before there was this log, is recorded by the standing body, whatever the command.

        | command | who |
        |---|---|
        %s

        ## Who may look at what

        Whoever is signed in sees what [ReadPolicy](../../domain/src/main/java/vn/thidua/domain/policy/ReadPolicy.java) grants, and nothing else.
        A member is somebody with a mandate that holds today for a board of the bloc.

        | pages | who |
        |---|---|
        %s

        Name and contacts of a person: that person, and the standing body of the ministry; each look is on record.
        The standing body may look in the place of a board, to help; it sends nothing then and sees no draft ([record 0042](../adr/0042-who-helps-looks-in-the-place-of-a-board-and-does-nothing-there.md)).
        """
                .formatted(
                        Policy.table().stream()
                                .map(PolicyTableTest::row)
                                .collect(Collectors.joining("\n")),
                        Stream.of(Pages.values())
                                .map(PolicyTableTest::look)
                                .collect(Collectors.joining("\n")));
    }

    private static String look(Pages pages) {
        var members =
                switch (pages) {
                    case YEARS -> "every member";
                    case REPLAY ->
                            "every member once the results are published or the year is closed";
                };
        var outside =
                Stream.of(Standing.values())
                        .filter(ReadPolicy.vouchedFor(pages)::contains)
                        .map(Standing::en);
        return "| %s | %s |"
                .formatted(
                        pages.en(),
                        Stream.concat(Stream.of(members), outside)
                                .collect(Collectors.joining(" · ")));
    }

    private static String row(Row row) {
        return "| `%s` | %s |"
                .formatted(
                        row.command().getSimpleName(),
                        row.allowed().stream()
                                .map(PolicyTableTest::allowed)
                                .collect(Collectors.joining(" · ")));
    }

    private static String allowed(Allowed way) {
        return way.standing().en() + way.circumstance().map(so -> " (" + so.en() + ")").orElse("");
    }
}
