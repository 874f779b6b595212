package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.policy.Policy;
import vn.thidua.domain.shape.Shape;

/** The glossary is made from the words in the code, and the file in docs is that glossary. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Path CLASSES = Path.of("target/classes");

    /** What the rules remember of a year or a bloc: a register, and where a thing stands in it. */
    private static final List<String> REGISTERS =
            List.of(
                    "Asked",
                    "Awards",
                    "Ballots",
                    "Bloc",
                    "BlocCopy",
                    "Boards",
                    "Holidays",
                    "Mandates",
                    "BoardHistory",
                    "Calendar",
                    "Conference",
                    "DataRequests",
                    "Content",
                    "Cycle",
                    "Dossiers",
                    "Frame",
                    "Holds",
                    "MidYear",
                    "Movements",
                    "Obligations",
                    "Offices",
                    "Petitions",
                    "Pledges",
                    "Recorded",
                    "Results",
                    "Scores",
                    "Sheet",
                    "Spell",
                    "Timeline");

    /** Kinds of types that are no word of the field, each with the reason. */
    private static final Map<String, Predicate<Class<?>>> NO_WORD = noWord();

    private static Map<String, Predicate<Class<?>>> noWord() {
        var kinds = new LinkedHashMap<String, Predicate<Class<?>>>();
        kinds.put(
                "a list of reasons to refuse; each is a sentence in both languages",
                type -> Reason.class.isAssignableFrom(type));
        kinds.put("a family of commands or events; its members are the words", Class::isSealed);
        kinds.put(
                "a register that the rules keep; people see pages made from the events",
                type -> REGISTERS.contains(outermost(type).getSimpleName()));
        kinds.put("a collection of functions or of dated facts", GlossaryTest::isFunctions);
        kinds.put(
                "a line of the table of the policy, which people read in the documents",
                type -> type.isMemberClass() && outermost(type).equals(Policy.class));
        kinds.put(
                "marks the parts of a command with their limits, or is read off those marks",
                type -> type.isAnnotation() || Shape.class.isAssignableFrom(outermost(type)));
        kinds.put(
                "the frame that words and rules stand in",
                type ->
                        type.getPackage().equals(Rules.class.getPackage())
                                || type.getPackage().equals(LogEntry.class.getPackage()));
        return kinds;
    }

    @Test
    void the_glossary_in_the_documents_is_the_one_that_the_code_makes() throws IOException {
        var made = Path.of("target/glossary.md");
        Files.writeString(made, glossary());
        assertThat(Files.readString(GLOSSARY))
                .as("copy domain/%s to docs/glossary.md", made)
                .isEqualTo(Files.readString(made));
    }

    @Test
    void every_public_type_has_a_term_or_a_reason_for_none() {
        assertThat(publicTypes().filter(type -> term(type) == null && reason(type).isEmpty()))
                .isEmpty();
    }

    private static String glossary() {
        return """
        # Glossary

        The words of the domain, made from the `@Term` of each type. A command asks; its event, in the past
        tense, tells that it happened.

        ## Commands

        %s

        ## Events

        %s

        ## Values

        %s

        ## Types that are no word of the field

        %s
        """
                .formatted(
                        table(words().filter(Command.class::isAssignableFrom)),
                        table(words().filter(Event.class::isAssignableFrom)),
                        table(words().filter(GlossaryTest::isValue)),
                        others());
    }

    private static String table(Stream<Class<?>> types) {
        return types.map(GlossaryTest::row)
                .collect(
                        Collectors.joining(
                                "\n",
                                "| Vietnamese | English | type | meaning | place |\n|---|---|---|---|---|\n",
                                ""));
    }

    private static String row(Class<?> type) {
        var term = type.getAnnotation(Term.class);
        return "| %s | %s | `%s` | %s | %s |"
                .formatted(term.vi(), english(type), type.getSimpleName(), term.en(), place(type));
    }

    private static String english(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String place(Class<?> type) {
        var file = outermost(type).getName().replace('.', '/');
        return "[%s](../domain/src/main/java/%s.java)"
                .formatted(outermost(type).getSimpleName(), file);
    }

    private static String others() {
        return NO_WORD.keySet().stream()
                .map(reason ->
                        "- *%s*: %s"
                                .formatted(
                                        reason,
                                        publicTypes()
                                                .filter(type -> term(type) == null)
                                                .filter(type -> reason(type).equals(reason))
                                                .map(type -> "`" + nested(type) + "`")
                                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private static String nested(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }

    private static String reason(Class<?> type) {
        return NO_WORD.entrySet().stream()
                .filter(kind -> kind.getValue().test(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static boolean isFunctions(Class<?> type) {
        return !type.isEnum()
                && Arrays.stream(type.getDeclaredConstructors())
                        .allMatch(made -> Modifier.isPrivate(made.getModifiers()));
    }

    private static boolean isValue(Class<?> type) {
        return !Command.class.isAssignableFrom(type) && !Event.class.isAssignableFrom(type);
    }

    private static Stream<Class<?>> words() {
        return publicTypes().filter(type -> term(type) != null);
    }

    private static Term term(Class<?> type) {
        return type.getAnnotation(Term.class);
    }

    private static Class<?> outermost(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type : outermost(outer);
    }

    /** By simple name, so that the glossary reads like a dictionary. */
    private static Stream<Class<?>> publicTypes() {
        try (var files = Files.walk(CLASSES)) {
            return files
                    .map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.startsWith("vn/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .<Class<?>>map(GlossaryTest::load)
                    .filter(GlossaryTest::isPublic)
                    .sorted(
                            Comparator.<Class<?>, String>comparing(Class::getSimpleName)
                                    .thenComparing(Class::getName))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        var outer = type.getEnclosingClass();
        return !type.isAnonymousClass()
                && Modifier.isPublic(type.getModifiers())
                && (outer == null || isPublic(outer));
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
