package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.Member;

/** What carries a change of the bloc into a year that is already open. */
public sealed interface ChangeEvent extends CycleEvent {

    /**
     * The members are others than before, or have other names or places.
     *
     * @param members all members from now on
     * @param departed every board that was a member in this year and is none now, and who succeeds
     *     it where somebody does
     */
    @Term(
            vi = "đã điều chỉnh thành viên của năm",
            en = "The year has other members, names or sub-groups than before")
    record MembersChanged(
            String bloc,
            int year,
            LocalDate on,
            List<SubGroup> subGroups,
            List<Member> members,
            List<Departure> departed)
            implements ChangeEvent {}

    /** A board that left the year, its successor in the bloc if any, and the instrument. */
    @Term(vi = "đơn vị rời khối", en = "A board that left the year, and who succeeds it")
    record Departure(
            String board,
            String name,
            @Nullable String successor,
            Document instrument,
            LocalDate from) {}

    /** The year goes on under another version; ballots and scores keep theirs. */
    @Term(
            vi = "đã áp dụng quy chế mới trong năm",
            en = "The year goes on under another version of the charter")
    record CharterReplaced(String bloc, int year, int version, Charter charter)
            implements ChangeEvent {}

    @Term(vi = "đã điều chỉnh nhiệm vụ trong năm", en = "Other boards hold the offices of the year")
    record OfficesChanged(String bloc, int year, List<Appointment> offices)
            implements ChangeEvent {}

    @Term(vi = "đã điều chỉnh bộ chủ quản của năm", en = "The year goes on under another ministry")
    record AuthorityChanged(String bloc, int year, String authority) implements ChangeEvent {}

    /** What the departed board owed has been carried over, summed up or closed. */
    @Term(
            vi = "đã xử lý nghĩa vụ còn lại",
            en = "What a departed board owed was carried over, summed up or closed")
    record ObligationSettled(
            String bloc,
            int year,
            String board,
            Obligation obligation,
            Treatment treatment,
            @Nullable String successor,
            String reason,
            @Nullable Document instrument)
            implements ChangeEvent {}
}
