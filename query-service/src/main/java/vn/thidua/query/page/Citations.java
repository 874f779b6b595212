package vn.thidua.query.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What stands behind a rule, as the reader's language cites it. The log keeps Vietnamese; what this
 * system says itself and what cites the law by its numbers is also said in English, what people
 * wrote stays as they wrote it.
 */
@Component("citations")
public class Citations {
    private static final String OWN_WORDS = "/references_en.tsv";
    private static final DateTimeFormatter VIETNAMESE_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern DAY = Pattern.compile("ngày (\\d\\d/\\d\\d/\\d{4})");

    /** The number of a text, such as 152/2025/NĐ-CP. */
    private static final Pattern NUMBER = Pattern.compile("\\d+/\\S+");

    private static final Map<Pattern, String> TERMS = terms();

    private final Map<String, String> own;

    Citations() throws IOException {
        try (var file = Objects.requireNonNull(Citations.class.getResourceAsStream(OWN_WORDS))) {
            own = read(file);
        }
    }

    /**
     * A citation to be shown.
     *
     * @param foreign whether it is in Vietnamese on a page that is not
     */
    public record Cited(String text, boolean foreign) {}

    public Cited of(String reference) {
        if (LocaleContextHolder.getLocale().getLanguage().equals("vi")) {
            return new Cited(reference, false);
        }
        var said = own.get(reference);
        if (said != null) {
            return new Cited(said, false);
        }
        var cited = reference;
        for (var term : TERMS.entrySet()) {
            cited = term.getKey().matcher(cited).replaceAll(term.getValue());
        }
        cited = DAY.matcher(cited).replaceAll(day -> "of " + english(day.group(1)));
        return isEnglish(cited) ? new Cited(cited, false) : new Cited(reference, true);
    }

    private static String english(String day) {
        return ENGLISH_DAY.format(LocalDate.parse(day, VIETNAMESE_DAY));
    }

    private static boolean isEnglish(String cited) {
        return NUMBER.matcher(cited).replaceAll("").chars().allMatch(letter -> letter < 128);
    }

    private static Map<String, String> read(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toUnmodifiableMap(both -> both[0], both -> both[1]));
    }

    private static Map<Pattern, String> terms() {
        var terms = new LinkedHashMap<Pattern, String>();
        terms.put(Pattern.compile("Nghị định (?=\\d)"), "Decree ");
        terms.put(Pattern.compile("Luật (?=\\d)"), "Law ");
        terms.put(Pattern.compile("Thông tư (?=\\d)"), "Circular ");
        terms.put(Pattern.compile("Thông báo (?=\\d)"), "Notice ");
        terms.put(Pattern.compile("Công văn (?=\\d)"), "Official letter ");
        terms.put(Pattern.compile("Quyết định (?=\\d)"), "Decision ");
        terms.put(Pattern.compile("(?<=\\d) khoản (?=\\d)"), ", clause ");
        terms.put(Pattern.compile("(?<=\\d) điểm (?=[a-z]\\b)"), ", point ");
        terms.put(Pattern.compile(" đến Điều (?=\\d)"), " to ");
        terms.put(Pattern.compile("Điều (?=\\d)"), "Article ");
        terms.put(
                Pattern.compile("; từ 01/10/2026 chưa đối chiếu với (?=Law )"),
                "; from 1 October 2026 on not compared with ");
        terms.put(
                Pattern.compile(": 1,5 lần đối với cá nhân, tập thể gấp hai"),
                ": 1.5 times for a person, twice as much for a body");
        terms.put(Pattern.compile("; đọc qua trích dẫn"), "; read as quoted");
        terms.put(
                Pattern.compile("; chưa gồm đề xuất hoán đổi ngày (\\d\\d/\\d\\d/\\d{4})"),
                "; without the proposed exchange ngày $1");
        terms.put(Pattern.compile(" và (?=[A-Z])"), " and ");
        return terms;
    }
}
