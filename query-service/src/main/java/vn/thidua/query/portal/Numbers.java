package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as the language of the page writes them: 61.803,5 or 61,803.5. What could be read in two
 * ways is not guessed.
 */
final class Numbers {
    private static final Pattern VIETNAMESE =
            Pattern.compile("[-−]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final int LONGEST = 40;

    private Numbers() {}

    static Optional<BigDecimal> read(String text, Locale language) {
        boolean vietnamese = language.getLanguage().equals("vi");
        var written = text.replace("\u00a0", "").replace(" ", "");
        if (written.length() > LONGEST
                || !(vietnamese ? VIETNAMESE : ENGLISH).matcher(written).matches()) {
            return Optional.empty();
        }
        var plain =
                vietnamese ? written.replace(".", "").replace(',', '.') : written.replace(",", "");
        return Optional.of(new BigDecimal(plain.replace('−', '-')));
    }

    static String write(BigDecimal number, Locale language) {
        var plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var rest = point < 0 ? "" : plain.substring(point + 1);
        boolean vietnamese = language.getLanguage().equals("vi");
        var grouped = grouped(whole, vietnamese ? '.' : ',');
        return rest.isEmpty() ? grouped : grouped + (vietnamese ? ',' : '.') + rest;
    }

    private static String grouped(String whole, char separator) {
        var sign = whole.startsWith("-") ? "-" : "";
        var digits = whole.substring(sign.length());
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, separator);
        }
        return sign + text;
    }
}
