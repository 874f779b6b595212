package vn.thidua.query.yearboard;

import static vn.thidua.query.feed.Statement.one;
import static vn.thidua.query.feed.Statement.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.reading.Offices;

/** What frames the year. */
final class FrameStatements {
    private FrameStatements() {}

    static Stream<Statement> opened(CycleOpened e) {
        var frame =
                one(
                        """
                        insert into year_board_frame
                            (bloc, year, regime, head, deputy, host, pledge_due, result_due, charter_version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        e.bloc(),
                        e.year(),
                        e.regime(),
                        e.holder(Office.HEAD).orElse(null),
                        e.holder(Office.DEPUTY).orElse(null),
                        e.holder(Office.HOST).orElse(null),
                        e.pledgeDue(),
                        e.resultDue(),
                        e.charterVersion());
        return Stream.concat(Stream.of(frame), steps(e, e.members()));
    }

    static Stream<Statement> changed(MembersChanged e) {
        return steps(e, e.members());
    }

    /** A board that is there already keeps its steps. */
    private static Stream<Statement> steps(CycleEvent e, List<Member> members) {
        return members.stream()
                .map(member ->
                        one(
                                """
                                insert into year_board_step (bloc, year, board) values (?, ?, ?)
                                on conflict (bloc, year, board) do update set board = excluded.board
                                """,
                                e.bloc(),
                                e.year(),
                                member.board()));
    }

    static Statement offices(OfficesChanged e) {
        return one(
                "update year_board_frame set head = ?, deputy = ?, host = ? where bloc = ? and year = ?",
                Offices.holder(e.offices(), Office.HEAD),
                Offices.holder(e.offices(), Office.DEPUTY),
                Offices.holder(e.offices(), Office.HOST),
                e.bloc(),
                e.year());
    }

    static Statement charter(CharterReplaced e) {
        return one(
                "update year_board_frame set charter_version = ? where bloc = ? and year = ?",
                e.version(),
                e.bloc(),
                e.year());
    }

    /** The board shows two deadlines; the others stand on the sheet of rules. */
    static List<Statement> due(CalendarEvent e, Step step, LocalDate due) {
        return switch (step) {
            case PLEDGE -> List.of(due("pledge_due", e, due));
            case RESULT -> List.of(due("result_due", e, due));
            case MID_YEAR, SELF_SCORE, VERIFICATION, EXPLANATION, PETITION, DOSSIER -> List.of();
        };
    }

    private static Statement due(String column, CalendarEvent e, LocalDate due) {
        return one(
                "update year_board_frame set %s = ? where bloc = ? and year = ?".formatted(column),
                due,
                e.bloc(),
                e.year());
    }

    static Statement launched(MovementLaunched e, long position) {
        var document = e.document();
        return one(
                """
                insert into year_board_movement (bloc, year, movement, position, issuer, theme, from_year, to_year,
                    document_number, document_date, document_title)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.movement(),
                position,
                e.issuer(),
                e.theme(),
                e.fromYear(),
                e.toYear(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                document == null ? null : document.title());
    }

    static Statement convened(ConferenceConvened e) {
        return one(
                """
                update year_board_frame set conference_on = ?, conference_place = ?, conference_host = ?
                 where bloc = ? and year = ?
                """,
                e.on(),
                e.place(),
                e.host(),
                e.bloc(),
                e.year());
    }

    /**
     * Attendance may be recorded again until a ballot opens; the last record holds for everyone.
     */
    static List<Statement> attended(AttendanceRecorded e) {
        var frame =
                one(
                        "update year_board_frame set present = ?, guests = ? where bloc = ? and year = ?",
                        e.present().size(),
                        e.guests(),
                        e.bloc(),
                        e.year());
        var present =
                rows(
                        e.present().size(),
                        """
                        update year_board_step set present = true, absence_reason = null
                         where bloc = ? and year = ? and board = any (string_to_array(?, ','))
                        """,
                        e.bloc(),
                        e.year(),
                        String.join(",", e.present()));
        var absent = e.absent().stream().map(absence -> absent(e, absence));
        return Stream.concat(Stream.of(frame, present), absent).toList();
    }

    private static Statement absent(AttendanceRecorded e, Absence absence) {
        return one(
                """
                update year_board_step set present = false, absence_reason = ?
                 where bloc = ? and year = ? and board = ?
                """,
                absence.reason(),
                e.bloc(),
                e.year(),
                absence.board());
    }

    static Statement handedOver(LeadershipHandedOver e) {
        return one(
                "update year_board_frame set next_head = ? where bloc = ? and year = ?",
                e.successor(),
                e.bloc(),
                e.year());
    }

    static Statement closed(CycleClosed e, LocalDate day) {
        return one(
                "update year_board_frame set closed_on = ? where bloc = ? and year = ?",
                day,
                e.bloc(),
                e.year());
    }
}
