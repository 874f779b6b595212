package vn.thidua.domain.todo;

import static vn.thidua.domain.todo.Todo.dueWith;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.scoring.ScoringCommand.AssignVerifier;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRanking;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRelativeScores;
import vn.thidua.domain.scoring.ScoringCommand.ExplainScore;
import vn.thidua.domain.scoring.ScoringCommand.FinaliseScore;
import vn.thidua.domain.scoring.ScoringCommand.LockScoreInputs;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;
import vn.thidua.domain.scoring.Sheet;
import vn.thidua.domain.scoring.Sheet.Matter;

/** Scoring oneself, verifying, explaining, and what the head does with the scores. */
final class ScoreTasks {
    private ScoreTasks() {}

    /** Nothing before there is a scale to score by. */
    static List<Task> of(Running year, Accepted accepted) {
        if (year.scores().scale().isEmpty()) {
            return List.of();
        }
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        var boards = year.members().stream().map(Member::board).toList();
        var oneByOne =
                boards.stream()
                        .flatMap(board ->
                                Stream.of(
                                                waiting(year, board),
                                                accepted.among(
                                                        Stream.of(
                                                                new LockScoreInputs(
                                                                        bloc, number, board),
                                                                new FinaliseScore(
                                                                        bloc, number, board))))
                                        .flatMap(tasks -> tasks));
        return Stream.concat(oneByOne, together(year, accepted)).toList();
    }

    /** A second computation would say the same again, so it is asked for once. */
    private static Stream<Task> together(Running year, Accepted accepted) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        var comparing =
                year.scores().relative().isEmpty()
                        ? accepted.among(Stream.of(new ComputeRelativeScores(bloc, number)))
                        : Stream.<Task>empty();
        var ranking =
                year.scores().ranking().isEmpty()
                        ? accepted.among(Stream.of(new ComputeRanking(bloc, number)))
                        : Stream.<Task>empty();
        return Stream.concat(comparing, ranking);
    }

    private static Stream<Task> waiting(Running year, String board) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        var verifier = year.scores().verifierOf(board).orElse(null);
        return switch (year.scores().sheet(board).orElse(null)) {
            case null ->
                    Stream.of(
                            dueWith(
                                    year,
                                    Task.of(new SubmitSelfScore(bloc, number, board, List.of())),
                                    Step.SELF_SCORE));
            case Sheet.Submitted _ ->
                    Stream.of(
                            verifier == null
                                    ? Task.of(new AssignVerifier(bloc, number, board, ""))
                                    : dueWith(
                                            year,
                                            Task.of(
                                                    new VerifyScore(
                                                            bloc, number, board, verifier,
                                                            List.of())),
                                            Step.VERIFICATION));
            case Sheet.Verified sheet -> unsettled(year, board, sheet);
            case Sheet.Locked _, Sheet.Finalised _ -> Stream.empty();
        };
    }

    private static Stream<Task> unsettled(Running year, String board, Sheet.Verified sheet) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        var asked =
                sheet.open().entrySet().stream()
                        .filter(open -> open.getValue() == Matter.ASKED)
                        .map(open ->
                                dueWith(
                                        year,
                                        Task.of(
                                                new ExplainScore(
                                                        bloc,
                                                        number,
                                                        board,
                                                        open.getKey(),
                                                        "",
                                                        List.of())),
                                        Step.EXPLANATION));
        boolean again = sheet.open().values().stream().anyMatch(matter -> matter != Matter.ASKED);
        var verifier = year.scores().verifierOf(board).orElse(sheet.verification().verifier());
        return again
                ? Stream.concat(
                        asked,
                        Stream.of(
                                Task.of(
                                        new ReverifyScore(
                                                bloc, number, board, verifier, List.of()))))
                : asked;
    }
}
