package vn.thidua.query.yearboard;

import static vn.thidua.query.feed.Statement.one;
import static vn.thidua.query.feed.Statement.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.query.feed.Statement;

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
        var steps =
                e.members().stream()
                        .map(member ->
                                one(
                                        "insert into year_board_step (bloc, year, board) values (?, ?, ?)",
                                        e.bloc(),
                                        e.year(),
                                        member.board()));
        return Stream.concat(Stream.of(frame), steps);
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
