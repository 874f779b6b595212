package vn.thidua.query.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Size and weight of a text, and about how wide it runs. The place of a label need not be exact:
 * letters are measured by classes, those of the pages' own typeface.
 */
public record Letters(int size, boolean strong) {
    private static final Map<String, Integer> HUNDREDTHS =
            Map.of(
                    " \u00a0lijI·’", 28,
                    ".:,;fr1t()J“”", 40,
                    "zskx/", 55,
                    "bdpqđ023456789", 68,
                    "mwMOQGCĐ%", 85,
                    "W", 104);
    private static final int CAPITAL = 72;
    private static final int SMALL = 62;

    static Letters plain(int size) {
        return new Letters(size, false);
    }

    static Letters strong(int size) {
        return new Letters(size, true);
    }

    /** The width of a text in pixels. */
    int width(String text) {
        int hundredths =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .chars()
                        .map(Letters::hundredths)
                        .sum();
        int weighted = strong ? hundredths * 104 / 100 : hundredths;
        return (weighted * size + 99) / 100;
    }

    /** A text in lines no wider than this, as far as its words can be parted. */
    List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The parts of a hundred of the size that a letter takes; a mark on a letter takes nothing. */
    private static int hundredths(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return HUNDREDTHS.entrySet().stream()
                .filter(known -> known.getKey().indexOf(letter) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Character.isUpperCase(letter) ? CAPITAL : SMALL);
    }
}
