package vn.thidua.domain.conference;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_INCOMPLETE;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_LOCKED;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_REPEATED;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_ALREADY_CONVENED;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_BEGUN;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_CONVENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.domain.Lists;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.conference.Conference.Convened;
import vn.thidua.domain.conference.Conference.Met;
import vn.thidua.domain.conference.Conference.NotConvened;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * The rules of the conference: convened once, and every member is accounted for before any ballot.
 */
public final class ConferenceRules {
    private ConferenceRules() {}

    public static List<ConferenceEvent> decide(
            Running year, ConferenceCommand command, LocalDate day) {
        return switch (command) {
            case ConveneConference c -> List.of(convene(year, c));
            case RecordAttendance c -> List.of(record(year, c, day));
            case ConferenceCommand.SetAgenda c -> NotYet.rule(c);
            case ConferenceCommand.ElectTellers c -> NotYet.rule(c);
            case ConferenceCommand.RecordResolution c -> NotYet.rule(c);
            case ConferenceCommand.ApproveMinutes c -> NotYet.rule(c);
        };
    }

    public static Conference evolve(Conference conference, ConferenceEvent event) {
        return switch (event) {
            case ConferenceConvened e -> new Convened(e);
            case ConferenceEvent.AgendaSet _,
                    ConferenceEvent.TellersElected _,
                    ConferenceEvent.ResolutionRecorded _,
                    ConferenceEvent.MinutesApproved _ ->
                    NotYet.rule(event);
            case AttendanceRecorded e -> new Met(call(conference), e);
        };
    }

    private static ConferenceConvened convene(Running year, ConveneConference c) {
        if (!(year.conference() instanceof NotConvened)) {
            throw because(CONFERENCE_ALREADY_CONVENED, "day", call(year.conference()).on());
        }
        if (c.host() != null) {
            year.member(c.host());
        }
        return new ConferenceConvened(c.bloc(), c.year(), c.on(), c.place(), c.host(), c.chairs());
    }

    private static AttendanceRecorded record(Running year, RecordAttendance c, LocalDate day) {
        var begins = call(year.conference()).on();
        require(!day.isBefore(begins), CONFERENCE_NOT_BEGUN, "day", begins);
        require(year.ballots().isEmpty(), ATTENDANCE_LOCKED);
        var accounted =
                Stream.concat(c.present().stream(), c.absent().stream().map(Absence::board))
                        .toList();
        accounted.forEach(year::member);
        Lists.firstRepeated(accounted, Function.identity())
                .ifPresent(board -> {
                    throw because(ATTENDANCE_REPEATED, "board", year.nameOf(board));
                });
        missing(year, accounted)
                .ifPresent(name -> {
                    throw because(ATTENDANCE_INCOMPLETE, "board", name);
                });
        return new AttendanceRecorded(c.bloc(), c.year(), c.present(), c.absent(), c.guests());
    }

    private static Optional<String> missing(Running year, List<String> accounted) {
        return year.members().stream()
                .filter(member -> !accounted.contains(member.board()))
                .map(member -> member.name())
                .findFirst();
    }

    private static ConferenceConvened call(Conference conference) {
        return switch (conference) {
            case NotConvened _ -> throw because(CONFERENCE_NOT_CONVENED);
            case Convened convened -> convened.call();
            case Met met -> met.call();
        };
    }
}
