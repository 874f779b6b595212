package vn.thidua.domain.conference;

import java.util.List;
import vn.thidua.domain.Lists;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.conference.ConferenceEvent.MinutesApproved;
import vn.thidua.domain.conference.ConferenceEvent.ResolutionRecorded;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;

/** Where the closing conference stands. */
public sealed interface Conference {

    /** The counting team; empty before it is elected. */
    default List<Teller> tellers() {
        return switch (this) {
            case NotConvened _, Convened _ -> List.of();
            case Met met -> met.elections.isEmpty() ? List.of() : met.elections.getLast().tellers();
            case Minuted minuted -> minuted.met().tellers();
        };
    }

    default boolean hasTeller(String person) {
        return tellers().stream().anyMatch(teller -> teller.person().equals(person));
    }

    record NotConvened() implements Conference {}

    /** Called, with its agenda as far as it is set. */
    record Convened(ConferenceConvened call, List<String> agenda) implements Conference {}

    /**
     * In session.
     *
     * @param elections of the counting team; the latest one holds
     */
    record Met(
            ConferenceConvened call,
            List<String> agenda,
            AttendanceRecorded attendance,
            List<TellersElected> elections,
            List<ResolutionRecorded> resolutions)
            implements Conference {

        Met with(TellersElected election) {
            return new Met(call, agenda, attendance, Lists.plus(elections, election), resolutions);
        }

        Met with(ResolutionRecorded resolution) {
            return new Met(
                    call, agenda, attendance, elections, Lists.plus(resolutions, resolution));
        }
    }

    /** Over: its minutes are approved, and what they say no longer changes. */
    record Minuted(Met met, MinutesApproved minutes) implements Conference {}
}
