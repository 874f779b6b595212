package vn.thidua.domain.conference;

import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;

/** Where the closing conference stands. */
public sealed interface Conference {

    record NotConvened() implements Conference {}

    record Convened(ConferenceConvened call) implements Conference {}

    record Met(ConferenceConvened call, AttendanceRecorded attendance) implements Conference {}
}
