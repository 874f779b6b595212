package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Source;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.cycle.Treatment;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.query.page.FormParts.Field;

/** Forms are made from the records of the commands, so every part of each must have its words. */
class FieldWordsTest {
    private static final FormParts PARTS = FormParts.ofCommands();

    /** Where the pages keep the words of values that do not name themselves. */
    private static final Map<Class<?>, String> ON_PAGES =
            Map.of(
                    Base.class, "base",
                    Choice.class, "choice",
                    DecisionOutcome.class, "decision",
                    FigureStatus.class, "status",
                    Issuer.class, "issuer",
                    Mode.class, "mode",
                    Source.Kind.class, "origin",
                    Treatment.class, "treatment");

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(Bundles.vietnamese("fields").keySet())
                .isEqualTo(Bundles.english("fields").keySet());
    }

    @Test
    void every_part_of_every_command_has_a_label() throws IOException {
        var words = Bundles.vietnamese("fields");
        assertThat(PARTS.fields())
                .allMatch(field ->
                        words.containsKey(field.own("field"))
                                || words.containsKey(field.shared("field")));
    }

    @Test
    void every_value_that_a_command_can_hold_has_its_word() throws IOException {
        assertThat(Bundles.vietnamese("fields").keySet())
                .containsAll(PARTS.values().map(FieldWordsTest::key).toList());
    }

    @Test
    void every_command_has_a_name_and_says_what_happens() throws IOException {
        assertThat(Bundles.vietnamese("fields").keySet())
                .containsAll(acts("do").toList())
                .containsAll(acts("doing").toList());
    }

    @Test
    void no_word_is_left_over() throws IOException {
        var words = Bundles.vietnamese("fields");
        var left = new TreeSet<>(words.keySet());
        PARTS.fields()
                .flatMap(
                        field -> Stream.of(used(words, field, "field"), used(words, field, "help")))
                .forEach(left::remove);
        PARTS.values().map(FieldWordsTest::key).forEach(left::remove);
        Stream.concat(acts("do"), acts("doing")).forEach(left::remove);
        assertThat(left).isEmpty();
    }

    @Test
    void a_value_is_called_on_a_form_what_it_is_called_elsewhere() throws IOException {
        var vietnamese = Bundles.vietnamese("fields");
        var english = Bundles.english("fields");
        var pages = Bundles.vietnamese("messages");
        var englishPages = Bundles.english("messages");
        for (var value : PARTS.values().filter(FieldWordsTest::isNamedElsewhere).toList()) {
            var inVietnamese =
                    value instanceof Bilingual named ? named.vi() : onPages(pages, value);
            var inEnglish =
                    value instanceof Bilingual named ? named.en() : onPages(englishPages, value);
            assertThat(vietnamese).containsEntry(key(value), asHeading(inVietnamese));
            assertThat(english).containsEntry(key(value), asHeading(inEnglish));
        }
    }

    @Test
    void help_is_a_sentence_and_a_label_is_none() throws IOException {
        for (var words :
                new Map<?, ?>[] {Bundles.vietnamese("fields"), Bundles.english("fields")}) {
            words.forEach((key, text) ->
                    assertThat(text.toString().endsWith("."))
                            .as("%s=%s", key, text)
                            .isEqualTo(
                                    key.toString().startsWith("help.")
                                            || key.toString().startsWith("doing.")));
        }
    }

    @Test
    void an_apostrophe_is_typographic() throws IOException {
        assertThat(Bundles.vietnamese("fields").values()).noneMatch(text -> text.contains("'"));
        assertThat(Bundles.english("fields").values()).noneMatch(text -> text.contains("'"));
    }

    /** The key whose words a field shows: its own if it has one. */
    private static String used(Map<String, String> words, Field field, String group) {
        return words.containsKey(field.own(group)) ? field.own(group) : field.shared(group);
    }

    private static boolean isNamedElsewhere(Enum<?> value) {
        return value instanceof Bilingual || ON_PAGES.containsKey(value.getDeclaringClass());
    }

    private static String onPages(Map<String, String> words, Enum<?> value) {
        var key = ON_PAGES.get(value.getDeclaringClass()) + "." + value.name();
        return Objects.requireNonNull(words.get(key), key);
    }

    private static Stream<String> acts(String group) {
        return Vocabulary.commands().keySet().stream().map(name -> group + "." + name);
    }

    private static String key(Enum<?> value) {
        return "value." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static String asHeading(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('\'', '’');
    }
}
