package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary is made from the words in the code, and the file in docs is that glossary. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");

    @Test
    void the_glossary_in_the_documents_is_the_one_that_the_code_makes() throws IOException {
        var made = Path.of("target/glossary.md");
        Files.writeString(made, glossary());
        assertThat(Files.readString(GLOSSARY))
                .as("copy domain/%s to docs/glossary.md", made)
                .isEqualTo(Files.readString(made));
    }

    private static String glossary() {
        return """
        # Glossary

        The words of the domain, made from the `@Term` of each record. A command asks; its event, in the
        past tense, tells that it happened.

        ## Commands

        | Vietnamese | command | meaning |
        |---|---|---|
        %s

        ## Values

        | Vietnamese | value | meaning |
        |---|---|---|
        %s
        """
                .formatted(rows(commands()), rows(values()));
    }

    private static String rows(Stream<Class<?>> types) {
        return types.map(GlossaryTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(Class<?> type) {
        var term = type.getAnnotation(Term.class);
        return "| %s | `%s` | %s |".formatted(term.vi(), type.getSimpleName(), term.en());
    }

    private static Stream<Class<?>> commands() {
        return Vocabulary.commands().values().stream().map(type -> type);
    }

    private static Stream<Class<?>> values() {
        var found = new TreeSet<Class<?>>(Comparator.comparing(type -> type.getSimpleName()));
        commands().flatMap(GlossaryTest::parts).forEach(found::add);
        found.add(Imported.class);
        return found.stream();
    }

    /** The records that a record is made of, at any depth. */
    private static Stream<Class<?>> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> itemType(part.getGenericType()))
                .filter(Class::isRecord)
                .flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
    }

    private static Class<?> itemType(Type type) {
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type;
    }
}
