package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.AssignVerifier;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRanking;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRelativeScores;
import vn.thidua.domain.scoring.ScoringCommand.ExplainScore;
import vn.thidua.domain.scoring.ScoringCommand.FinaliseScore;
import vn.thidua.domain.scoring.ScoringCommand.LockScoreInputs;
import vn.thidua.domain.scoring.ScoringCommand.RequestExplanation;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;

/** Boards score themselves, others verify, some explain, and in the end there is a ranking. */
final class Scoring {
    private final Table table;

    Scoring(Table table) {
        this.table = table;
    }

    void adopt(int version) {
        int revenue = version == 1 ? 20_000 : 15_000;
        var adopt = new AdoptScoreScale(BLOC, YEAR, version, Scale.scale(revenue), Papers.PAPER);
        if (table.chance(25)) {
            table.pester(adopt, 12);
        }
        if (table.year().scores().scale().isEmpty() || version > 1) {
            table.act(adopt);
        }
    }

    void play() {
        table.day(2025, 12, 18);
        new Pledging(table).clock(Step.SELF_SCORE, 7);
        var members = table.members();
        for (int i = 0; i < members.size(); i++) {
            table.act(
                    new AssignVerifier(
                            BLOC, YEAR, members.get(i), members.get((i + 1) % members.size())));
        }
        for (var board : members) {
            if (table.chance(97)) {
                var score =
                        new SubmitSelfScore(BLOC, YEAR, board, entries(board, Scale.ASKED, null));
                table.pester(score, table.chance(20) ? 4 : 0);
                table.act(score);
            }
        }
        table.day(2025, 12, 21);
        table.act(new PassDeadline(BLOC, YEAR, Step.SELF_SCORE));
        new Pledging(table).clock(Step.VERIFICATION, 10);
        for (int i = 0; i < members.size(); i++) {
            verify(members.get(i), members.get((i + 1) % members.size()));
        }
        if (table.chance(50)) {
            table.day(2026, 1, 4);
            table.act(new PassDeadline(BLOC, YEAR, Step.VERIFICATION));
            table.act(new PassDeadline(BLOC, YEAR, Step.EXPLANATION));
        }
    }

    private void verify(String board, String verifier) {
        table.act(
                new VerifyScore(
                        BLOC, YEAR, board, verifier, entries(board, Scale.ASKED, "kiểm tra")));
        if (!table.chance(25)) {
            return;
        }
        var asked = List.of("phong-trao", table.any("dat", "so-mo-hinh"));
        table.act(new RequestExplanation(BLOC, YEAR, board, verifier, asked, "vì sao?"));
        new Pledging(table).clock(Step.EXPLANATION, 7);
        for (var criterion : asked) {
            if (table.chance(85)) {
                table.act(
                        new ExplainScore(
                                BLOC,
                                YEAR,
                                board,
                                criterion,
                                "có minh chứng",
                                List.of(Reporting.evidence(board))));
            }
        }
        table.act(
                new ReverifyScore(
                        BLOC, YEAR, board, verifier, entries(board, asked, "đã giải trình")));
    }

    /** Locks, computes, finalises and ranks; what was re-opened is verified again first. */
    void settle() {
        for (var board : table.members()) {
            table.act(new LockScoreInputs(BLOC, YEAR, board));
        }
        table.act(new ComputeRelativeScores(BLOC, YEAR));
        for (var board : table.members()) {
            table.act(new FinaliseScore(BLOC, YEAR, board));
        }
        table.act(new ComputeRanking(BLOC, YEAR));
    }

    /** Verifies again what a restatement or a petition re-opened. */
    void again() {
        var members = table.members();
        for (var board : members) {
            var verifier = verifierOf(board);
            if (verifier != null && table.year().scores().finalOf(board).isEmpty()) {
                table.act(
                        new ReverifyScore(
                                BLOC,
                                YEAR,
                                board,
                                verifier,
                                entries(board, List.of("phong-trao"), "xem lại")));
            }
        }
        settle();
    }

    private @Nullable String verifierOf(String board) {
        return table.game.asked().reversed().stream()
                .filter(c -> c instanceof AssignVerifier a && a.board().equals(board))
                .map(c -> ((AssignVerifier) c).verifier())
                .findFirst()
                .orElse(null);
    }

    private List<ScoreEntry> entries(String board, List<String> criteria, @Nullable String note) {
        return criteria.stream().map(code -> entry(board, code, note)).toList();
    }

    private ScoreEntry entry(String board, String code, @Nullable String note) {
        boolean assigned = !code.equals("xep-hang") || table.chance(95);
        boolean direct = code.equals("phong-trao");
        return new ScoreEntry(
                code,
                assigned,
                null,
                direct ? null : BigDecimal.valueOf(value(code)),
                direct ? Integer.valueOf(5_000 + 1_000 * table.random.nextInt(5)) : null,
                note,
                code.equals("dat") ? List.of(Reporting.evidence(board)) : List.of());
    }

    private int value(String code) {
        return switch (code) {
            case "dung-han" -> 40 + table.random.nextInt(6) * 10;
            case "dat" -> table.random.nextInt(2);
            default -> table.random.nextInt(4);
        };
    }
}
