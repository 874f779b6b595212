package vn.thidua.query.portal.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter: the same words as text and as a page.
 *
 * @param language as the page names it
 * @param foot what the letter says of itself
 */
record Digest(String language, String subject, List<Section> sections, List<Line> foot) {
    Digest {
        subject = oneLine(subject);
    }

    record Section(String title, List<Line> lines) {
        Section {
            title = oneLine(title);
        }
    }

    /** One line, and where it leads; whole addresses. */
    record Line(String text, @Nullable String href) {
        Line {
            text = oneLine(text);
        }
    }

    /** Words that people wrote stay on their line, whatever characters are in them. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    /** As plain text. */
    String text() {
        var text = new StringBuilder();
        for (var section : sections) {
            text.append(section.title()).append("\n\n");
            section.lines().forEach(line -> add(text, "- ", line));
            text.append('\n');
        }
        text.append("-- \n");
        foot.forEach(line -> add(text, "", line));
        return text.toString();
    }

    private static void add(StringBuilder text, String before, Line line) {
        text.append(before).append(line.text()).append('\n');
        if (line.href() != null) {
            text.append("  ").append(line.href()).append('\n');
        }
    }
}
