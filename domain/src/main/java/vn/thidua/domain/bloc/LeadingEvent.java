package vn.thidua.domain.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;

/** What can happen to the offices, the ministry and the mandates of a bloc. */
public sealed interface LeadingEvent extends BlocEvent {

    /**
     * Another board holds the office of a year.
     *
     * @param predecessor who held it until then
     */
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

    record BlocTransferred(
            String bloc, String predecessor, String authority, Document instrument, LocalDate from)
            implements LeadingEvent {}

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

    record MandateEnded(String bloc, String mandate, LocalDate until, String reason)
            implements LeadingEvent {}
}
