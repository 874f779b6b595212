package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** The words are complete: every command says what it means and how large its parts may be. */
class VocabularyTest {
    private static final String TESTS = tests();

    static Stream<Class<?>> commands() {
        return Vocabulary.commands().values().stream().map(type -> (Class<?>) type);
    }

    static List<Reason> reasons() {
        return Reason.all();
    }

    @Test
    void a_code_is_used_by_one_phase_only() {
        assertThat(Reason.all().stream().map(Reason::name)).doesNotHaveDuplicates();
    }

    @Test
    void there_are_one_hundred_commands_and_one_hundred_and_six_events() {
        assertThat(Vocabulary.commands()).hasSize(100);
        assertThat(Vocabulary.events()).hasSize(106);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_says_what_it_means_in_both_languages(Class<?> command) {
        assertThat(command.getAnnotation(Term.class)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_part_of_a_command_has_a_limit(Class<?> command) {
        unlimited(command).forEach(part -> assertThat(part).as("part without a limit").isNull());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_reason_has_a_test_and_a_sentence_that_ends(Reason reason) {
        assertThat(reason.vi()).endsWith(".");
        assertThat(reason.en()).endsWith(".");
        assertThat(TESTS)
                .contains(
                        "rejected("
                                + reason.getClass().getSimpleName()
                                + "."
                                + reason.name()
                                + ")");
    }

    private static String tests() {
        try (var files = Files.list(Path.of("src/test/java/vn/thidua/domain"))) {
            return files.map(VocabularyTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> unlimited(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(VocabularyTest::unlimited);
    }

    private static Stream<String> unlimited(RecordComponent part) {
        var type = part.getType();
        if (type == String.class) {
            return limited(part.getAnnotatedType(), part)
                    ? Stream.empty()
                    : Stream.of(part.toString());
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return part.isAnnotationPresent(Range.class)
                    ? Stream.empty()
                    : Stream.of(part.toString());
        }
        if (type == List.class) {
            return part.isAnnotationPresent(Items.class)
                    ? ofItems(part)
                    : Stream.of(part.toString());
        }
        return type.isRecord() ? unlimited(type) : Stream.empty();
    }

    private static Stream<String> ofItems(RecordComponent part) {
        var item =
                ((AnnotatedParameterizedType) part.getAnnotatedType())
                        .getAnnotatedActualTypeArguments()[0];
        var type = (Class<?>) item.getType();
        if (type == String.class) {
            return limited(item, part) ? Stream.empty() : Stream.of(part.toString());
        }
        return type.isRecord() ? unlimited(type) : Stream.empty();
    }

    private static boolean limited(AnnotatedType type, RecordComponent part) {
        return type.isAnnotationPresent(Id.class)
                || type.isAnnotationPresent(Text.class)
                || part.isAnnotationPresent(Id.class)
                || part.isAnnotationPresent(Text.class);
    }
}
