package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person sees comes from the files of words; a template's own text is only a sample. */
class VisibleWordsTest {
    private static final String NAME_OF_THE_PRODUCT = "Thi Đua";

    private static final Set<String> WITHOUT_END =
            Set.of("meta", "link", "input", "img", "br", "hr");

    private static final Pattern TAG_OR_TEXT =
            Pattern.compile(
                    "<!--.*?-->|<!doctype[^>]*+>|<(/?)([a-zA-Z:]++)((?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+)>|([^<]++)",
                    Pattern.DOTALL);
    private static final Pattern REPLACED = Pattern.compile("th:(?:text|utext|replace|insert)=");
    private static final Pattern SPOKEN =
            Pattern.compile("(?<![\\w:-])(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern SPOKEN_BY_RULE =
            Pattern.compile("th:(?:text|utext|aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$@~*]\\{[^{}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Test
    void no_template_has_a_word_of_its_own() throws IOException {
        var own = new ArrayList<String>();
        for (var template : AskedWords.templates()) {
            for (var text : ownWords(Files.readString(template))) {
                own.add(template.getFileName() + ": " + text);
            }
        }
        assertThat(own).isEmpty();
    }

    @Test
    void a_word_of_its_own_is_found_wherever_it_stands() {
        assertThat(ownWords("<p>Xin <b th:text=\"${name}\">mẫu</b></p>")).containsExactly("Xin");
        assertThat(ownWords("<p th:text=\"|Năm ${year}|\">Năm 2025</p>")).containsExactly("|Năm |");
        assertThat(ownWords("<a title=\"Xem\" th:title=\"#{x}\" th:text=\"#{y(${z})}\">Xem</a>"))
                .containsExactly("Xem");
        assertThat(ownWords("<p th:text=\"#{x(${y}, ${z})}\"><b>mẫu</b></p><hr><p> · </p>"))
                .isEmpty();
    }

    private static List<String> ownWords(String template) {
        var own = new ArrayList<String>();
        var replaced = new ArrayDeque<Boolean>();
        var parts = TAG_OR_TEXT.matcher(template);
        while (parts.find()) {
            if (parts.group(4) != null) {
                if (!replaced.contains(true)) {
                    own.add(parts.group(4).strip());
                }
            } else if (parts.group(2) != null && parts.group(1).isEmpty()) {
                var attributes = parts.group(3);
                own.addAll(spoken(attributes));
                if (!attributes.endsWith("/") && !WITHOUT_END.contains(parts.group(2))) {
                    replaced.push(REPLACED.matcher(attributes).find());
                }
            } else if (parts.group(2) != null) {
                replaced.pop();
            }
        }
        return own.stream().filter(VisibleWordsTest::isWord).toList();
    }

    private static List<String> spoken(String attributes) {
        var spoken = new ArrayList<String>();
        SPOKEN.matcher(attributes).results().map(a -> a.group(1)).forEach(spoken::add);
        SPOKEN_BY_RULE
                .matcher(attributes)
                .results()
                .map(a -> withoutExpressions(a.group(1)))
                .forEach(spoken::add);
        return spoken;
    }

    /** What is left when everything that is computed is taken away, from the inside out. */
    private static String withoutExpressions(String text) {
        var before = text;
        var after = EXPRESSION.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = EXPRESSION.matcher(before).replaceAll("");
        }
        return after;
    }

    private static boolean isWord(String text) {
        return LETTER.matcher(text.replace(NAME_OF_THE_PRODUCT, "")).find();
    }
}
