package vn.thidua.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.GroupSeats;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;

/** The year 2025 of the invented bloc, as far as a test needs it. */
final class AYear {
    static final int YEAR = 2025;
    static final LocalDate MEETING = LocalDate.of(2026, 1, 9);

    private AYear() {}

    static CycleOpened opened() {
        return opened(ABloc.charter(), false);
    }

    static CycleOpened opened(@Nullable Charter charter, boolean history) {
        return new CycleOpened(
                ABloc.BLOC,
                YEAR,
                "Khối mẫu",
                "Bộ mẫu",
                true,
                history,
                "DECREE_98_2023",
                null,
                ABloc.groups(),
                ABloc.boards().stream().map(AYear::member).toList(),
                charter == null ? null : 1,
                charter,
                List.of(new Appointment(Office.HEAD, "sen")),
                charter == null ? null : LocalDate.of(YEAR, 1, 15),
                charter == null ? null : LocalDate.of(YEAR, 12, 15));
    }

    static Member member(String board) {
        return new Member(
                board,
                ABloc.name(board),
                "tỉnh " + board,
                ABloc.COAST.contains(board) ? "coast" : "hills");
    }

    static Target target(Indicator indicator, long plan) {
        return new Target(indicator, BigDecimal.valueOf(plan), null, null, null, null);
    }

    static PledgeRegistered registered(String board, Target... targets) {
        return new PledgeRegistered(ABloc.BLOC, YEAR, board, 1, List.of(targets), null, 0);
    }

    static PledgeSigned signed(String board) {
        return new PledgeSigned(ABloc.BLOC, YEAR, board);
    }

    static Figure figure(Indicator indicator, @Nullable Long plan, long actual) {
        return new Figure(
                indicator,
                plan == null ? null : BigDecimal.valueOf(plan),
                BigDecimal.valueOf(actual));
    }

    static AnnualResultSubmitted submitted(
            String board, int submission, FigureStatus status, Figure... figures) {
        return new AnnualResultSubmitted(
                ABloc.BLOC, YEAR, board, submission, status, List.of(figures), 0);
    }

    static ConferenceConvened convened() {
        return new ConferenceConvened(ABloc.BLOC, YEAR, MEETING, "Hoa Sen", "sen", List.of());
    }

    /** Everybody came but the boards named. */
    static AttendanceRecorded attendance(String... absent) {
        var away = List.of(absent);
        return new AttendanceRecorded(
                ABloc.BLOC,
                YEAR,
                ABloc.boards().stream().filter(board -> !away.contains(board)).toList(),
                away.stream().map(board -> new Absence(board, "ốm")).toList(),
                0);
    }

    /** Convened and met. */
    static List<Event> inSession(String... absent) {
        return List.of(opened(), convened(), attendance(absent));
    }

    static OpenBallot open(AwardKind award, Mode mode, String... candidates) {
        return new OpenBallot(ABloc.BLOC, YEAR, "b", award, mode, List.of(candidates), null);
    }

    static BallotOpened flagBallot(Mode mode, String... candidates) {
        return ballot(AwardKind.MINISTRY_FLAG, mode, 2, 1, candidates);
    }

    static BallotOpened ballot(
            AwardKind award, Mode mode, int seats, int perGroup, String... candidates) {
        var threshold = ABloc.charter().rule(award).orElseThrow().threshold();
        return new BallotOpened(
                ABloc.BLOC,
                YEAR,
                "b",
                award,
                mode,
                List.of(candidates),
                ABloc.boards(),
                new BallotRule(
                        1,
                        threshold,
                        false,
                        11,
                        8,
                        seats,
                        perGroup,
                        List.of(TieStep.values()),
                        groups(perGroup, List.of(candidates))),
                null);
    }

    /** The candidates by sub-group, in the order in which the sub-groups first come. */
    static List<GroupSeats> groups(int seats, List<String> candidates) {
        return candidates.stream()
                .map(board -> ABloc.COAST.contains(board) ? "coast" : "hills")
                .distinct()
                .map(group -> new GroupSeats(group, seats, of(group, candidates)))
                .toList();
    }

    private static List<String> of(String group, List<String> candidates) {
        var boards = group.equals("coast") ? ABloc.COAST : ABloc.HILLS;
        return candidates.stream().filter(boards::contains).toList();
    }

    static CastVote cast(String voter, VoteLine... lines) {
        return new CastVote(ABloc.BLOC, YEAR, "b", voter, List.of(lines));
    }

    static VoteCast voted(String voter, VoteLine... lines) {
        return new VoteCast(ABloc.BLOC, YEAR, "b", voter, List.of(lines));
    }

    static VoteLine yes(String candidate) {
        return new VoteLine(candidate, Choice.AGREE);
    }

    static VoteLine no(String candidate) {
        return new VoteLine(candidate, Choice.DISAGREE);
    }

    static VoteLine abstain(String candidate) {
        return new VoteLine(candidate, Choice.ABSTAIN);
    }

    /** The first {@code yes} boards other than the candidate agree, the rest disagree. */
    static List<Event> votesFor(String candidate, int yes) {
        var voters = ABloc.boards().stream().filter(board -> !board.equals(candidate)).toList();
        var votes = new ArrayList<Event>();
        for (int i = 0; i < voters.size(); i++) {
            votes.add(voted(voters.get(i), i < yes ? yes(candidate) : no(candidate)));
        }
        return votes;
    }

    static LeadershipHandedOver handedOver(String to) {
        return new LeadershipHandedOver(ABloc.BLOC, YEAR, "sen", to, YEAR + 1);
    }

    static List<Event> all(List<? extends Event> first, List<? extends Event> second) {
        return Stream.<Event>concat(first.stream(), second.stream()).toList();
    }

    static List<Event> all(
            List<? extends Event> first,
            List<? extends Event> second,
            List<? extends Event> third) {
        return all(all(first, second), third);
    }
}
