package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearCommand.HandOverLeadership;
import vn.thidua.domain.cycle.YearCommand.LaunchMovement;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.BlocTotal;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;

/** Acts of boards that mostly do what the season asks for, and often enough do not. */
final class RandomActs {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final List<Choice> CHOICES = List.of(Choice.values());
    private static final List<Indicator> INDICATORS = List.of(Indicator.REVENUE, Indicator.STAFF);

    private final Random random;
    private final List<String> boards = new ArrayList<>(ABloc.boards());
    private final List<String> ballots = List.of("b1", "b2");

    RandomActs(Random random) {
        this.random = random;
    }

    Command next(int act, int of) {
        if (act <= boards.size()) {
            return act == 0 ? ABloc.establish() : register(ABloc.boards().get(act - 1));
        }
        int season = act * 10 / of;
        int stray = random.nextInt(10) == 0 ? random.nextInt(10) : season;
        return switch (stray) {
            case 0, 1 -> founding();
            case 2, 3 -> pledging();
            case 4 -> reporting();
            case 5 -> meeting();
            case 6, 7, 8 -> voting();
            default -> random.nextInt(4) == 0 ? ending() : proposing();
        };
    }

    private Command founding() {
        var board = board();
        return switch (random.nextInt(5)) {
            case 0 -> ABloc.establish();
            case 1 ->
                    new AdoptCharter(BLOC, 1 + random.nextInt(2), NEW_YEAR, ABloc.charter(), null);
            case 2 -> new AppointLeadership(BLOC, YEAR, pick(Office.values()), board, null);
            case 3 -> new OpenCycle(BLOC, YEAR, null, null, null);
            default -> register(board);
        };
    }

    private Command register(String board) {
        return ABloc.register(board, ABloc.COAST.contains(board) ? "coast" : "hills");
    }

    private Command pledging() {
        return switch (random.nextInt(7)) {
            case 0 ->
                    new LaunchMovement(
                            BLOC,
                            YEAR,
                            pick("xanh", "sach"),
                            Issuer.BLOC,
                            "Xanh",
                            null,
                            null,
                            null);
            case 1, 2, 3 -> new RegisterPledge(BLOC, YEAR, board(), targets(), null);
            default -> new SignPledge(BLOC, YEAR, board());
        };
    }

    private Command reporting() {
        return switch (random.nextInt(6)) {
            case 0 -> new ReturnAnnualResult(BLOC, YEAR, board(), "thiếu");
            case 1 -> new RecordBlocTotals(BLOC, YEAR, totals(), null);
            default ->
                    new SubmitAnnualResult(
                            BLOC, YEAR, board(), pick(FigureStatus.values()), figures());
        };
    }

    private Command meeting() {
        var away = random.nextInt(5);
        Collections.shuffle(boards, random);
        return random.nextInt(3) == 0
                ? new ConveneConference(BLOC, YEAR, NEW_YEAR, "Hoa Sen", null, List.of())
                : new RecordAttendance(
                        BLOC,
                        YEAR,
                        List.copyOf(boards.subList(away, boards.size())),
                        boards.subList(0, away).stream().map(b -> new Absence(b, "ốm")).toList(),
                        0);
    }

    private Command voting() {
        return switch (random.nextInt(30)) {
            case 0 ->
                    new OpenBallot(
                            BLOC,
                            YEAR,
                            ballot(),
                            pick(AwardKind.values()),
                            pick(Mode.values()),
                            List.of("ban", "mai"),
                            null);
            case 1 -> new CloseBallot(BLOC, YEAR, ballot());
            default -> new CastVote(BLOC, YEAR, ballot(), board(), lines());
        };
    }

    private Command proposing() {
        var award = pick(AwardKind.values());
        var board = pick("ban", "mai", "sen");
        return random.nextInt(3) == 0
                ? new RecordDecision(
                        BLOC,
                        YEAR,
                        award,
                        board,
                        DecisionOutcome.AWARDED,
                        ABloc.PAPER,
                        NEW_YEAR,
                        null)
                : new ProposeAward(
                        BLOC,
                        YEAR,
                        award,
                        board,
                        null,
                        random.nextInt(8) == 0 ? null : ballot(),
                        random.nextInt(8) == 0 ? ABloc.PAPER : null,
                        null);
    }

    private Command ending() {
        return random.nextInt(2) == 0
                ? new HandOverLeadership(BLOC, YEAR, board())
                : new CloseCycle(BLOC, YEAR);
    }

    private List<VoteLine> lines() {
        return switch (random.nextInt(8)) {
            case 0 -> List.of(line("ban"));
            case 1 -> List.of(line("mai"));
            case 2 -> List.of(line("tulip"));
            default -> List.of(line("ban"), line("mai"));
        };
    }

    private VoteLine line(String candidate) {
        return new VoteLine(candidate, random.nextInt(6) > 0 ? Choice.AGREE : pick(CHOICES));
    }

    private List<Target> targets() {
        return List.of(new Target(pick(INDICATORS), amount(), null, null, null, null));
    }

    private List<Figure> figures() {
        return INDICATORS.subList(0, 1 + random.nextInt(2)).stream()
                .map(i -> new Figure(i, random.nextInt(9) == 0 ? amount() : null, amount()))
                .toList();
    }

    private List<BlocTotal> totals() {
        return List.of(new BlocTotal(pick(INDICATORS), amount(), null));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(10_000));
    }

    private String board() {
        return random.nextInt(30) == 0 ? "tulip" : pick(ABloc.boards());
    }

    private String ballot() {
        return pick(ballots);
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
