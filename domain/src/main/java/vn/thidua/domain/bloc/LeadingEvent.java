package vn.thidua.domain.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;

/** What can happen to the offices, the ministry and the mandates of a bloc. */
public sealed interface LeadingEvent extends BlocEvent {

    /**
     * Another board holds the office of a year.
     *
     * @param predecessor who held it until then
     */
    @Term(
            vi = "đã thay Trưởng Khối, Khối phó hoặc đơn vị đăng cai",
            en = "Another board holds an office of a year from a day on")
    record LeadershipReplaced(
            String bloc,
            int year,
            Office office,
            String predecessor,
            String board,
            String reason,
            @Nullable Document instrument,
            LocalDate from)
            implements LeadingEvent {}

    @Term(
            vi = "đã chuyển khối về bộ khác",
            en = "The bloc belongs to another ministry from a day on")
    record BlocTransferred(
            String bloc, String predecessor, String authority, Document instrument, LocalDate from)
            implements LeadingEvent {}

    @Term(vi = "đã cử người đại diện", en = "A person may act for a board")
    record MandateGranted(
            String bloc,
            String mandate,
            String person,
            String board,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Document instrument)
            implements LeadingEvent {}

    @Term(vi = "đã kết thúc đại diện", en = "A person no longer acts for a board")
    record MandateEnded(String bloc, String mandate, LocalDate until, String reason)
            implements LeadingEvent {}
}
