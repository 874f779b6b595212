package vn.thidua.domain.conference;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.conference.ConferenceReason.AGENDA_LOCKED;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_INCOMPLETE;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_LOCKED;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_NOT_RECORDED;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_REPEATED;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_ALREADY_CONVENED;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_BEGUN;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_CONVENED;
import static vn.thidua.domain.conference.ConferenceReason.MINUTES_APPROVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.domain.Lists;
import vn.thidua.domain.conference.Conference.Convened;
import vn.thidua.domain.conference.Conference.Met;
import vn.thidua.domain.conference.Conference.Minuted;
import vn.thidua.domain.conference.Conference.NotConvened;
import vn.thidua.domain.conference.ConferenceCommand.ApproveMinutes;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.RecordResolution;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.conference.ConferenceEvent.AgendaSet;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.conference.ConferenceEvent.MinutesApproved;
import vn.thidua.domain.conference.ConferenceEvent.ResolutionRecorded;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * The rules of the conference: convened once, every member accounted for before anything is
 * decided, and over when its minutes are approved.
 */
public final class ConferenceRules {
    private ConferenceRules() {}

    public static List<ConferenceEvent> decide(
            Running year, ConferenceCommand command, LocalDate day) {
        return switch (command) {
            case ConveneConference c -> List.of(convene(year, c));
            case SetAgenda c -> List.of(setAgenda(year, c));
            case RecordAttendance c -> List.of(record(year, c, day));
            case ElectTellers c -> List.of(SessionRules.elect(year, c));
            case RecordResolution c -> List.of(SessionRules.resolve(year, c));
            case ApproveMinutes c -> List.of(SessionRules.approve(year, c));
        };
    }

    public static Conference evolve(Conference conference, ConferenceEvent event) {
        return switch (event) {
            case ConferenceConvened e -> new Convened(e, List.of());
            case AgendaSet e -> new Convened(call(conference), e.items());
            case AttendanceRecorded e ->
                    new Met(call(conference), agenda(conference), e, List.of(), List.of());
            case TellersElected e -> met(conference).with(e);
            case ResolutionRecorded e -> met(conference).with(e);
            case MinutesApproved e -> new Minuted(met(conference), e);
        };
    }

    /** The conference in session, or a refusal that says what is missing or over. */
    public static Met inSession(Running year) {
        requireMinutesOpen(year);
        return met(year.conference());
    }

    /** Refuses once the minutes are approved. */
    public static void requireMinutesOpen(Running year) {
        if (year.conference() instanceof Minuted(_, var approved)) {
            throw because(MINUTES_APPROVED, "number", approved.minutes().number());
        }
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

    private static AgendaSet setAgenda(Running year, SetAgenda c) {
        call(year.conference());
        require(year.conference() instanceof Convened, AGENDA_LOCKED);
        return new AgendaSet(c.bloc(), c.year(), c.items());
    }

    private static AttendanceRecorded record(Running year, RecordAttendance c, LocalDate day) {
        requireMinutesOpen(year);
        var begins = call(year.conference()).on();
        require(!day.isBefore(begins), CONFERENCE_NOT_BEGUN, "day", begins);
        require(!hasDecided(year), ATTENDANCE_LOCKED);
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

    /** Whether those present have already acted: elected, resolved or voted. */
    private static boolean hasDecided(Running year) {
        return year.ballots().anyInSession()
                || switch (year.conference()) {
                    case NotConvened _, Convened _ -> false;
                    case Met met -> !met.elections().isEmpty() || !met.resolutions().isEmpty();
                    case Minuted _ -> true;
                };
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
            case Minuted minuted -> minuted.met().call();
        };
    }

    private static List<String> agenda(Conference conference) {
        return switch (conference) {
            case NotConvened _ -> List.of();
            case Convened convened -> convened.agenda();
            case Met met -> met.agenda();
            case Minuted minuted -> minuted.met().agenda();
        };
    }

    private static Met met(Conference conference) {
        return switch (conference) {
            case NotConvened _ -> throw because(CONFERENCE_NOT_CONVENED);
            case Convened _ -> throw because(ATTENDANCE_NOT_RECORDED);
            case Met met -> met;
            case Minuted minuted -> minuted.met();
        };
    }
}
