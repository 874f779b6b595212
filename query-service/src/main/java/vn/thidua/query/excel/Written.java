package vn.thidua.query.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that somebody wrote as text, the Vietnamese way: 1.234,5. What could be read in two ways
 * is not read: 1.234 and 1,234 mean a thousand to one and one to another.
 */
final class Written {
    private static final String GROUPED = "[1-9]\\d{0,2}(\\.\\d{3})";
    private static final Pattern VIETNAMESE =
            Pattern.compile("\\d+|" + GROUPED + "{2,}|" + GROUPED + "+,\\d+|\\d+,\\d+");
    private static final Pattern GROUP_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-−–+]?[\\d.,'\\s\u00a0]*\\d");
    private static final Pattern MINUS = Pattern.compile("^[-−–]");
    private static final int LONGEST = 40;

    private Written() {}

    static Optional<BigDecimal> number(String text) {
        var unsigned = MINUS.matcher(text).replaceFirst("");
        if (text.length() > LONGEST
                || !VIETNAMESE.matcher(unsigned).matches()
                || GROUP_OR_DECIMALS.matcher(unsigned).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(unsigned.replace(".", "").replace(',', '.'));
        return Optional.of(unsigned.length() < text.length() ? number.negate() : number);
    }

    /** Whether it is a number to somebody, though not to everybody the same. */
    static boolean isLikeANumber(String text) {
        return LIKE_A_NUMBER.matcher(text).matches();
    }

    /** As {@link #number} reads it. */
    static String of(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
