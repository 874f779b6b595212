package vn.thidua.query.portal.news;

import java.time.Instant;
import java.util.List;

/**
 * What is new to somebody, the latest first.
 *
 * @param all how many there are, of which so many are shown
 * @param upTo how far was looked
 */
public record NewsView(List<OfYear> years, int all, int shown, long upTo) {

    /** What is new in one year. */
    public record OfYear(
            String bloc, String blocName, int year, boolean illustrative, List<Line> lines) {}

    /** One event, and the page that shows it to this person. */
    public record Line(long position, Instant recordedAt, String sentence, String href) {}

    public boolean isEmpty() {
        return all == 0;
    }

    /** Whether nothing was left out. */
    public boolean isWhole() {
        return all == shown;
    }
}
