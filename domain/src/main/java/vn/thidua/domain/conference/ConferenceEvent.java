package vn.thidua.domain.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the conference. */
public sealed interface ConferenceEvent extends CycleEvent {

    record ConferenceConvened(
            String bloc,
            int year,
            LocalDate on,
            String place,
            @Nullable String host,
            List<String> chairs)
            implements ConferenceEvent {}

    /** Guests may speak; they have no vote and are only counted. */
    record AttendanceRecorded(
            String bloc, int year, List<String> present, List<Absence> absent, int guests)
            implements ConferenceEvent {}

    record AgendaSet(String bloc, int year, List<String> items) implements ConferenceEvent {}

    record TellersElected(String bloc, int year, List<Teller> tellers, @Nullable String reason)
            implements ConferenceEvent {}

    /**
     * The conference resolved, or refused to.
     *
     * @param adopted more than half of the members present agreed
     */
    record ResolutionRecorded(
            String bloc,
            int year,
            String resolution,
            String text,
            int agree,
            int disagree,
            int abstain,
            boolean adopted,
            @Nullable String differing)
            implements ConferenceEvent {}

    record MinutesApproved(String bloc, int year, Document minutes, Attachment file)
            implements ConferenceEvent {}
}
