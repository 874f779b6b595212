package vn.thidua.domain.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
}
