package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.bloc.BoardCommand.AbsorbBoard;
import vn.thidua.domain.bloc.BoardCommand.DissolveBoard;
import vn.thidua.domain.bloc.BoardCommand.EndMembership;
import vn.thidua.domain.bloc.BoardCommand.MergeBoards;
import vn.thidua.domain.bloc.BoardCommand.PartitionBloc;
import vn.thidua.domain.bloc.BoardCommand.ReadmitBoard;
import vn.thidua.domain.bloc.BoardCommand.RenameBoard;
import vn.thidua.domain.bloc.BoardCommand.ReorganiseBoard;
import vn.thidua.domain.bloc.LeadingCommand.ReplaceLeadership;
import vn.thidua.domain.bloc.LeadingCommand.TransferBloc;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.Placement;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.Obligation;
import vn.thidua.domain.cycle.Treatment;
import vn.thidua.domain.pledge.Pledges;

/** Boards are renamed, merged and dissolved in mid-year, and the year follows. */
final class Changing {
    private final Table table;

    Changing(Table table) {
        this.table = table;
    }

    void play() {
        if (table.chance(40)) {
            change();
        }
        if (table.chance(15)) {
            table.act(new TransferBloc(BLOC, "Bộ mẫu thứ hai", Papers.PAPER, table.game.today()));
        }
        if (table.chance(15)) {
            partition();
        }
        if (table.chance(20)) {
            new Founding(table).amend();
        }
        follow();
    }

    /** The year takes over what changed, and what a departed board owes is settled. */
    void follow() {
        if (table.chance(10)) {
            replaceHead();
        }
        table.act(new AdjustCycle(BLOC, YEAR));
        for (var gone : table.year().frame().bloc().departed()) {
            if (table.chance(90)) {
                settle(gone);
            }
            if (table.year()
                    .frame()
                    .bloc()
                    .holder(Office.HEAD)
                    .filter(gone.board()::equals)
                    .isPresent()) {
                replaceHead();
                table.act(new AdjustCycle(BLOC, YEAR));
            }
        }
    }

    private void change() {
        var board = table.member();
        var other = table.member();
        var from = table.game.today().minusDays(table.random.nextInt(20));
        switch (table.random.nextInt(7)) {
            case 0 -> table.act(new RenameBoard(BLOC, board, "BQL Hoa mới", Papers.PAPER, from));
            case 1 -> merge(board, other, from);
            case 2 -> table.act(new AbsorbBoard(BLOC, board, other, Papers.PAPER, from));
            case 3 ->
                    table.act(
                            new ReorganiseBoard(
                                    BLOC,
                                    board,
                                    board + "-moi",
                                    "BQL Hoa " + board,
                                    "tỉnh " + board,
                                    "bien",
                                    Papers.PAPER,
                                    from));
            case 4 -> table.act(new DissolveBoard(BLOC, board, Papers.PAPER, from));
            case 5 -> table.act(new EndMembership(BLOC, board, "chuyển khối", Papers.PAPER, from));
            default -> leaveAndReturn(board, from);
        }
    }

    private void merge(String board, String other, LocalDate from) {
        table.act(
                new MergeBoards(
                        BLOC,
                        List.of(board, other),
                        board + "-" + other,
                        "BQL Hoa " + board,
                        "tỉnh " + board,
                        "bien",
                        Papers.PAPER,
                        from));
    }

    private void leaveAndReturn(String board, LocalDate from) {
        table.act(new EndMembership(BLOC, board, "chuyển khối", Papers.PAPER, from));
        table.act(new AdjustCycle(BLOC, YEAR));
        table.act(new ReadmitBoard(BLOC, board, "doi", Papers.PAPER, from.plusDays(5)));
    }

    private void partition() {
        var placements =
                table.members().stream()
                        .map(board -> new Placement(board, table.any("bien", "doi")))
                        .toList();
        table.act(
                new PartitionBloc(
                        BLOC, Founding.groups(), placements, Papers.PAPER, table.game.today()));
    }

    private void replaceHead() {
        table.act(
                new ReplaceLeadership(
                        BLOC,
                        YEAR,
                        table.any(Office.HEAD, Office.HEAD, Office.DEPUTY, Office.HOST),
                        table.member(),
                        "đơn vị không còn",
                        Papers.PAPER,
                        table.game.today()));
    }

    private void settle(Departure gone) {
        for (var obligation : Obligation.values()) {
            var successor = gone.successor();
            for (var treatment : List.of(table.any(Treatment.values()), Treatment.CLOSE)) {
                table.act(
                        new SettleObligation(
                                BLOC,
                                YEAR,
                                gone.board(),
                                obligation,
                                treatment,
                                treatment == Treatment.CLOSE ? null : successor,
                                "theo quyết định",
                                Papers.PAPER));
            }
        }
    }

    /** Whether the board has signed in this year. */
    static boolean hasSigned(Table table, String board) {
        return table.year().pledges().of(board).orElse(null) instanceof Pledges.Signed;
    }
}
