package vn.thidua.query.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.bloc.Succession;
import vn.thidua.query.reading.AsOf;

/**
 * Every board that is or was a member, each next to those that it follows or that follow it.
 *
 * @param today the day up to which it tells
 * @param successions also new names, where a board follows itself
 */
public record LineageView(
        String bloc,
        String name,
        boolean illustrative,
        AsOf asOf,
        LocalDate today,
        List<Line> lines,
        List<Link> successions) {

    /** A board under its last name. */
    public record Line(String board, String name, String province, List<Stretch> stretches) {

        public LocalDate since() {
            return stretches.getFirst().from();
        }

        /** The first day on which it was a member no longer, if it is none. */
        public Optional<LocalDate> until() {
            return Optional.ofNullable(stretches.getLast().until());
        }
    }

    /** Days as a member; without an end it is one still. */
    public record Stretch(LocalDate from, @Nullable LocalDate until) {}

    /**
     * From a day on a board stands in the place of another.
     *
     * @param predecessorName what it was called until then
     */
    public record Link(
            Succession.Kind kind,
            String predecessor,
            String predecessorName,
            String successor,
            String successorName,
            Document instrument,
            LocalDate from) {}
}
