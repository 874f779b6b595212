package vn.thidua.query.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as people type them: without diacritics, in either case, however the characters are
 * composed. {@code fold.js} does the same in the browser.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Grave, acute, tilde, hook above and dot below: the tones, which wander within a syllable. */
    private static final Pattern TONE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\p{L}\\p{M}]*)");

    private Folding() {}

    /** Khánh Hòa, Khánh Hoà and KHÁNH HÒA are all khanh hoa; what is no letter or digit parts. */
    public static String fold(String text) {
        var plain = MARKS.matcher(decomposed(text)).replaceAll("").replace('đ', 'd');
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** The same with its diacritics, wherever in the syllable the tone was set. */
    public static String spelled(String text) {
        var toned = TONE.matcher(decomposed(text)).replaceAll("$2$1");
        return Normalizer.normalize(toned, Normalizer.Form.NFC).strip();
    }

    public static List<String> words(String text) {
        return Stream.of(fold(text).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** Case first: a capital may take marks of its own when it becomes small. */
    private static String decomposed(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
