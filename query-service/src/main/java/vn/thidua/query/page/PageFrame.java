package vn.thidua.query.page;

import org.jspecify.annotations.Nullable;
import vn.thidua.query.reading.AsOf;
import vn.thidua.query.reading.Heading;

/**
 * What the layout needs to know of the page that it frames.
 *
 * @param at the position that the audit was asked for, kept when the language changes
 */
public record PageFrame(
        String section, @Nullable Heading cycle, @Nullable AsOf asOf, @Nullable Long at) {
    static PageFrame of(String section, Heading heading) {
        return new PageFrame(section, heading, heading.asOf(), null);
    }
}
