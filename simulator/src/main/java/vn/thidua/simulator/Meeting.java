package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.ConferenceCommand.ApproveMinutes;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.RecordResolution;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.conference.Teller;

/** The conference: agenda, attendance, tellers, the ballots, resolutions, minutes. */
final class Meeting {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);

    private final Table table;

    Meeting(Table table) {
        this.table = table;
    }

    void play() {
        table.day(2026, 1, 6);
        table.act(
                new ConveneConference(
                        BLOC, YEAR, DAY, "Hoa Sen", table.member(), List.of("Trưởng Khối")));
        table.act(new SetAgenda(BLOC, YEAR, List.of("Tổng kết", "Bình xét")));
        table.game.goTo(DAY);
        attend();
        table.act(
                new ElectTellers(
                        BLOC,
                        YEAR,
                        table.some(3).stream()
                                .map(board -> new Teller("kiem-phieu-" + board, board))
                                .toList(),
                        table.chance(60) ? "không đủ người" : null));
        var voting = new Voting(table);
        for (var award : List.of(AwardKind.MINISTRY_FLAG, AwardKind.CERTIFICATE_OF_MERIT)) {
            voting.hold(ballotOn(award), award, table.any(Mode.values()));
        }
        if (table.chance(30)) {
            voting.hold("phieu-cp", AwardKind.GOVERNMENT_FLAG, Mode.NAMED);
        }
        table.act(
                new RecordResolution(
                        BLOC,
                        YEAR,
                        "nghi-quyet-1",
                        "Thông qua báo cáo",
                        table.random.nextInt(7),
                        table.random.nextInt(3),
                        0,
                        "một ý kiến khác"));
    }

    private static String ballotOn(AwardKind award) {
        return award == AwardKind.MINISTRY_FLAG ? "phieu-co" : "phieu-bang-khen";
    }

    void approve() {
        table.act(new ApproveMinutes(BLOC, YEAR, Papers.PAPER, Papers.file(7)));
    }

    private void attend() {
        var members = table.members();
        int away = Math.min(members.size() - 1, table.random.nextInt(3));
        table.act(
                new RecordAttendance(
                        BLOC,
                        YEAR,
                        List.copyOf(members.subList(away, members.size())),
                        members.subList(0, away).stream()
                                .map(board -> new Absence(board, "ốm"))
                                .toList(),
                        5));
    }
}
