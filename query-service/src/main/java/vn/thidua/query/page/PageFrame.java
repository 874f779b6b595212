package vn.thidua.query.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.reading.AsOf;
import vn.thidua.query.reading.Heading;

/**
 * What the layout needs to know of the page that it frames.
 *
 * @param at the position that the audit was asked for, kept when the language changes
 * @param held what a fault keeps from going on
 */
public record PageFrame(
        String section,
        @Nullable Heading cycle,
        @Nullable AsOf asOf,
        @Nullable Long at,
        List<AsOf> held) {

    PageFrame(String section, @Nullable Heading cycle, @Nullable AsOf asOf, @Nullable Long at) {
        this(section, cycle, asOf, at, held(Stream.ofNullable(asOf)));
    }

    static PageFrame of(String section, Heading heading) {
        return new PageFrame(section, heading, heading.asOf(), null);
    }

    /** A page about no single year, with what several read models say. */
    static PageFrame ofAll(String section, List<AsOf> read) {
        return new PageFrame(section, null, AsOf.latest(read), null, held(read.stream()));
    }

    /** A page that also shows what another read model says, which goes on by itself. */
    PageFrame beside(Heading other) {
        var both = Stream.concat(Stream.ofNullable(asOf), Stream.of(other.asOf()));
        return new PageFrame(section, cycle, asOf, at, held(both));
    }

    private static List<AsOf> held(Stream<AsOf> all) {
        return all.filter(one -> one.heldSince() != null).toList();
    }
}
