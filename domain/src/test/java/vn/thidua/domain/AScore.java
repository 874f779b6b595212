package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.Scores;
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

/** A year of three boards, sen, mai and ban, up to where a test of the scores begins. */
final class AScore {
    static final List<String> BOARDS = List.of("sen", "mai", "ban");
    static final ComputeRelativeScores COMPARE = new ComputeRelativeScores(BLOC, YEAR);
    static final ComputeRanking RANK = new ComputeRanking(BLOC, YEAR);

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private AScore() {}

    static CycleOpened opened() {
        var year = AYear.opened();
        return new CycleOpened(
                year.bloc(),
                year.year(),
                year.blocName(),
                year.authority(),
                year.illustrative(),
                year.history(),
                year.regime(),
                year.guidance(),
                year.subGroups(),
                BOARDS.stream().map(AYear::member).toList(),
                year.charterVersion(),
                year.charter(),
                year.offices(),
                year.pledgeDue(),
                year.resultDue());
    }

    /** Every board planned a revenue of 1000; sen reached 1200, mai 1100 and ban 900. */
    static List<Event> reported() {
        var events = new ArrayList<Event>();
        events.add(opened());
        var reached = List.of(1200L, 1100L, 900L);
        for (int i = 0; i < BOARDS.size(); i++) {
            var board = BOARDS.get(i);
            events.add(AYear.registered(board, AYear.target(Indicator.REVENUE, 1000)));
            events.add(AYear.signed(board));
            events.add(
                    AYear.submitted(
                            board,
                            1,
                            FigureStatus.ESTIMATE,
                            AYear.figure(Indicator.REVENUE, 1000L, reached.get(i))));
            events.add(
                    new EvidenceAttached(
                            BLOC, YEAR, board, "plan-" + board, new Attachment("kh.pdf", "00", 1)));
        }
        return List.copyOf(events);
    }

    /** Reported, with the usual scale. */
    static List<Event> ready() {
        return AYear.all(reported(), List.of(AScale.adopted(1, AScale.usual())));
    }

    /** What has happened after the commands. */
    static List<Event> after(List<? extends Event> before, Command... commands) {
        return after(TODAY, before, commands);
    }

    static List<Event> after(LocalDate day, List<? extends Event> before, Command... commands) {
        var events = new ArrayList<Event>(before);
        for (var command : commands) {
            events.addAll(Rules.decide(fold(events), fold(events), command, stamp(day)));
        }
        return List.copyOf(events);
    }

    /** Scored by itself and verified with the same answers. */
    static List<Event> verified(List<? extends Event> before, String board) {
        return after(
                before,
                selfScore(board, usual(board)),
                assign(board, other(board)),
                verify(board, usual(board)));
    }

    static List<Event> locked(List<? extends Event> before, String board) {
        return after(verified(before, board), lock(board));
    }

    static List<Event> allLocked() {
        return locked(locked(locked(ready(), "sen"), "mai"), "ban");
    }

    static List<Event> allFinal() {
        return after(allLocked(), COMPARE, finalise("sen"), finalise("mai"), finalise("ban"));
    }

    static Scores scores(List<Event> events) {
        return ((Cycle.Running) fold(events)).scores();
    }

    static Cycle.Running year(List<Event> events) {
        return (Cycle.Running) fold(events);
    }

    private static State fold(List<Event> events) {
        var state = Rules.initial("cycle:mau:2025");
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return state;
    }

    private static Stamp stamp(LocalDate day) {
        var now = day.atTime(9, 0).atZone(Stamp.ZONE).toInstant();
        return new Stamp("id", new Actor("clerk", "sen"), now, null);
    }

    static String other(String board) {
        return board.equals("mai") ? "sen" : "mai";
    }

    /** Full points for the movement, reports passed, nothing late. */
    static ScoreEntry[] usual(String board) {
        return new ScoreEntry[] {movement(board, 3000), actual("reports", 1), actual("late", 0)};
    }

    static ScoreEntry movement(String board, int hundredths) {
        return new ScoreEntry(
                "movement", true, null, null, hundredths, null, List.of("plan-" + board));
    }

    static ScoreEntry actual(String criterion, long actual) {
        return entry(criterion, null, BigDecimal.valueOf(actual), null);
    }

    static ScoreEntry direct(String criterion, int hundredths) {
        return entry(criterion, null, null, hundredths);
    }

    static ScoreEntry entry(
            String criterion,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable Integer hundredths) {
        return new ScoreEntry(criterion, true, target, actual, hundredths, null, List.of());
    }

    static ScoreEntry notAssigned(String criterion) {
        return new ScoreEntry(criterion, false, null, null, null, null, List.of());
    }

    static ScoreEntry because(String note, ScoreEntry entry) {
        return new ScoreEntry(
                entry.criterion(),
                entry.assigned(),
                entry.target(),
                entry.actual(),
                entry.hundredths(),
                note,
                entry.evidence());
    }

    static SubmitSelfScore selfScore(String board, ScoreEntry... entries) {
        return new SubmitSelfScore(BLOC, YEAR, board, List.of(entries));
    }

    static AssignVerifier assign(String board, String verifier) {
        return new AssignVerifier(BLOC, YEAR, board, verifier);
    }

    static VerifyScore verify(String board, ScoreEntry... entries) {
        return new VerifyScore(BLOC, YEAR, board, other(board), List.of(entries));
    }

    static RequestExplanation ask(String board, String... criteria) {
        return new RequestExplanation(
                BLOC, YEAR, board, other(board), List.of(criteria), "Vì sao?");
    }

    static ExplainScore explain(String board, String criterion) {
        return new ExplainScore(BLOC, YEAR, board, criterion, "Vì …", List.of());
    }

    static ReverifyScore reverify(String board, ScoreEntry... entries) {
        return new ReverifyScore(BLOC, YEAR, board, other(board), List.of(entries));
    }

    static LockScoreInputs lock(String board) {
        return new LockScoreInputs(BLOC, YEAR, board);
    }

    static FinaliseScore finalise(String board) {
        return new FinaliseScore(BLOC, YEAR, board);
    }
}
