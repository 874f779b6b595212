package vn.thidua.query.members;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.Succession;
import vn.thidua.query.reading.AsOf;

/**
 * A bloc as it was on a day, by what was known on another.
 *
 * @param known the last day whose records count; absent when all of them do
 */
public record MembersView(
        String bloc,
        String name,
        boolean illustrative,
        LocalDate on,
        @Nullable LocalDate known,
        AsOf asOf,
        String authority,
        List<String> subGroups,
        List<Member> members,
        List<Former> formers,
        List<Holder> offices) {

    /**
     * A member, under its name of that day.
     *
     * @param predecessors the boards whose place it took
     */
    public record Member(
            String board,
            String name,
            String province,
            @Nullable String subGroup,
            LocalDate since,
            List<Link> predecessors,
            List<Mandate> mandates) {}

    /** A board that had left by that day. */
    public record Former(
            String board,
            String name,
            String province,
            LocalDate since,
            LocalDate until,
            Document instrument,
            List<Link> successors) {}

    /** The other board, how it came to follow or be followed, and by which paper. */
    public record Link(Succession.Kind kind, String name, Document instrument, LocalDate from) {}

    /** In which capacity and on which days somebody acts for the board; never who. */
    public record Mandate(Capacity capacity, LocalDate from, @Nullable LocalDate until) {}

    /** Who holds an office of a year on that day, by name. */
    public record Holder(int year, Office office, String board) {}
}
