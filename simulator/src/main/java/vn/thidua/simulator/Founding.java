package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.BlocCommand.RequestCharter;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Charter.AwardRule;
import vn.thidua.domain.bloc.Charter.Quorum;
import vn.thidua.domain.bloc.Charter.SelfVote;
import vn.thidua.domain.bloc.Charter.YearDay;
import vn.thidua.domain.bloc.CharterVote;
import vn.thidua.domain.bloc.Conduct;
import vn.thidua.domain.bloc.Discipline;
import vn.thidua.domain.bloc.LeadingCommand.EndMandate;
import vn.thidua.domain.bloc.LeadingCommand.GrantMandate;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.PetitionRule;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;

/** The bloc comes to be: boards, charter, offices, mandates, and the year is opened. */
final class Founding {
    static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate FOUNDED = LocalDate.of(2024, 12, 1);

    private final Table table;

    Founding(Table table) {
        this.table = table;
    }

    void play() {
        table.act(new EstablishBloc(BLOC, "Khối mẫu", "Bộ mẫu", Papers.PAPER, groups(), true));
        for (var board : table.boards) {
            table.act(register(board));
        }
        var adopt = new AdoptCharter(BLOC, 1, FOUNDED, charter(), null);
        table.pester(adopt, table.chance(20) ? 3 : 0);
        if (table.game.bloc() instanceof Bloc.Established bloc
                && bloc.charterOn(FOUNDED).isEmpty()) {
            table.act(adopt);
        }
        table.act(appoint(Office.HEAD, table.boards.get(0)));
        table.act(appoint(Office.DEPUTY, table.boards.get(1)));
        table.act(appoint(Office.HOST, table.boards.get(1)));
        table.boards.forEach(this::mandate);
        table.day(2025, 1, 2);
        table.act(new OpenCycle(BLOC, YEAR, Papers.PAPER, null, null));
    }

    private void mandate(String board) {
        if (!table.chance(40)) {
            return;
        }
        var leader = "lanh-dao-" + board;
        table.act(
                new GrantMandate(
                        BLOC, leader, leader, board, Capacity.LEADER, NEW_YEAR, null, null));
        if (table.chance(20)) {
            var end = LocalDate.of(2025, 6, 30);
            table.act(new EndMandate(BLOC, leader, end, "nghỉ hưu"));
            table.act(
                    new GrantMandate(
                            BLOC,
                            "phu-trach-" + board,
                            "phu-trach-" + board,
                            board,
                            table.any(Capacity.ACTING_LEADER, Capacity.SUBSTITUTE),
                            end.plusDays(1),
                            LocalDate.of(2026, 6, 30),
                            Papers.PAPER));
        }
    }

    RegisterBoard register(String board) {
        return new RegisterBoard(
                BLOC, board, "BQL Hoa " + board, "tỉnh " + board, group(board), FOUNDED);
    }

    private String group(String board) {
        return table.boards.indexOf(board) % 2 == 0 ? "bien" : "doi";
    }

    private static AppointLeadership appoint(Office office, String board) {
        return new AppointLeadership(BLOC, YEAR, office, board, Papers.PAPER);
    }

    /** The next version, adopted by a vote, perhaps in the middle of the year. */
    void amend() {
        int members = table.year().members().size();
        var day = table.game.today();
        var charter = charter();
        var vote = new CharterVote(members, members - table.random.nextInt(members), Papers.PAPER);
        table.act(new RequestCharter(BLOC, 2, day, charter, vote));
        table.act(new AdoptCharter(BLOC, 2, day, charter, vote));
    }

    private Charter charter() {
        boolean plain = table.chance(20);
        return new Charter(
                List.of(
                        rule(AwardKind.GOVERNMENT_FLAG, 1, 1),
                        rule(AwardKind.MINISTRY_FLAG, 2, 1),
                        rule(AwardKind.CERTIFICATE_OF_MERIT, 3, 3)),
                new Quorum(2, 3, Papers.SOURCE),
                new SelfVote(table.chance(20), Papers.SOURCE),
                new YearDay(0, 2, 15, Papers.SOURCE),
                new YearDay(0, 12, 15, Papers.SOURCE),
                plain ? null : threshold(50, true, Base.ALL_MEMBERS),
                plain ? null : conduct(),
                plain ? null : discipline(),
                plain ? null : new PetitionRule(5, 10, Papers.SOURCE));
    }

    private Conduct conduct() {
        var chain =
                table.any(
                        List.of(TieStep.SCORE, TieStep.WOMEN_SHARE, TieStep.RUN_OFF, TieStep.CHAIR),
                        List.of(TieStep.WOMEN_SHARE, TieStep.CHAIR),
                        List.of(TieStep.RUN_OFF),
                        List.of(TieStep.CHAIR));
        return new Conduct(table.chance(60), chain, table.chance(70), Papers.SOURCE);
    }

    private Discipline discipline() {
        return new Discipline(
                table.chance(70), table.chance(70), table.chance(80), 5, Papers.SOURCE);
    }

    private AwardRule rule(AwardKind award, int quota, int perGroup) {
        var base = table.any(Base.values());
        int percent = table.any(30, 50, 80);
        return new AwardRule(
                award,
                threshold(percent, table.chance(30), base),
                quota,
                perGroup,
                Papers.SOURCE,
                table.chance(30),
                Papers.SOURCE);
    }

    private static Threshold threshold(int percent, boolean strict, Base base) {
        return new Threshold(percent, strict, base, Papers.SOURCE);
    }

    static List<SubGroup> groups() {
        return List.of(new SubGroup("bien", "Ven biển"), new SubGroup("doi", "Cao nguyên"));
    }
}
