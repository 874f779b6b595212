package vn.thidua.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Puts details into a sentence: dates and numbers in the form that the language writes them. */
public final class Sentence {
    private static final DateTimeFormatter VI_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter EN_DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Sentence() {}

    public static String vi(Refusal refusal, Map<String, ?> details) {
        return fill(refusal.vi(), details, Sentence::vi);
    }

    public static String en(Refusal refusal, Map<String, ?> details) {
        return fill(refusal.en(), details, Sentence::en);
    }

    private static String vi(Object detail) {
        return switch (detail) {
            case LocalDate day -> VI_DATE.format(day);
            case Bilingual named -> named.vi();
            default -> detail.toString();
        };
    }

    private static String en(Object detail) {
        return switch (detail) {
            case LocalDate day -> EN_DATE.format(day);
            case Bilingual named -> named.en();
            default -> detail.toString();
        };
    }

    private static String fill(
            String template, Map<String, ?> details, Function<Object, String> wording) {
        var sentence = template;
        for (var detail : details.entrySet()) {
            sentence =
                    sentence.replace("{" + detail.getKey() + "}", wording.apply(detail.getValue()));
        }
        return sentence;
    }
}
