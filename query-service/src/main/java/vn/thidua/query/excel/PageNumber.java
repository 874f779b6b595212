package vn.thidua.query.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a page writes it, and the format in which Excel writes it the same way: 61.803 or
 * 61,803, 941,50, +20, 102,5 %.
 */
record PageNumber(BigDecimal value, String format) {
    private static final Pattern VIETNAMESE =
            Pattern.compile("([+−-]?)(\\d{1,3}(?:\\.\\d{3})*|\\d+)(?:,(\\d+))?([\\s\u00a0]?%)?");
    private static final Pattern ENGLISH =
            Pattern.compile("([+−-]?)(\\d{1,3}(?:,\\d{3})*|\\d+)(?:\\.(\\d+))?([\\s\u00a0]?%)?");

    /** Nothing where it is no number, or one with more digits than Excel keeps. */
    static Optional<PageNumber> of(String text, boolean vietnamese) {
        var parts = (vietnamese ? VIETNAMESE : ENGLISH).matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var decimals = parts.group(3) == null ? "" : parts.group(3);
        boolean percent = parts.group(4) != null;
        var sign = parts.group(1);
        var digits = parts.group(2).replaceAll("[.,]", "");
        var magnitude =
                new BigDecimal(digits + "." + decimals + "0").movePointLeft(percent ? 2 : 0);
        var value = sign.isEmpty() || sign.equals("+") ? magnitude : magnitude.negate();
        var plain =
                "#,##0"
                        + (decimals.isEmpty() ? "" : "." + "0".repeat(decimals.length()))
                        + (percent ? "%" : "");
        var format = sign.equals("+") ? "+" + plain + ";-" + plain + ";" + plain : plain;
        return Look.holds(value) ? Optional.of(new PageNumber(value, format)) : Optional.empty();
    }
}
