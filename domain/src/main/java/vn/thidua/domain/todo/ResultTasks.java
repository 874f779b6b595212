package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.Eligibility;
import vn.thidua.domain.award.Ground;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.MidYear;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.ConcludeMidYear;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.domain.result.Results;

/** Reporting the half year and the year, and judging the reports. */
final class ResultTasks {
    /** The half year is over in July; a report before it would be one of another period. */
    private static final int JULY = 7;

    private ResultTasks() {}

    static List<Task> of(Running year, LocalDate today, Accepted accepted) {
        return year.members().stream()
                .map(Member::board)
                .flatMap(board ->
                        Stream.of(
                                        halfYear(year, board, today),
                                        wholeYear(year, board),
                                        judging(year, board, accepted))
                                .flatMap(tasks -> tasks))
                .toList();
    }

    /** The head's part, once every member has reported. */
    static Stream<Task> concluding(Running year, LocalDate today) {
        var midYear = year.results().midYear();
        boolean reported =
                year.members().stream().allMatch(member -> !midYear.of(member.board()).isEmpty());
        return reported && midYear instanceof MidYear.Open
                ? Stream.of(
                        Task.of(
                                new ConcludeMidYear(
                                        year.opening().bloc(),
                                        year.opening().year(),
                                        today,
                                        new Document("", null, null))))
                : Stream.empty();
    }

    private static Stream<Task> halfYear(Running year, String board, LocalDate today) {
        var midYear = year.results().midYear();
        boolean asked =
                year.due(Step.MID_YEAR) != null
                        || !today.isBefore(LocalDate.of(year.opening().year(), JULY, 1));
        if (!asked
                || midYear instanceof MidYear.Concluded
                || !midYear.of(board).isEmpty()
                || year.results().of(board).isPresent()
                || !(year.pledges().of(board).orElse(null) instanceof Pledges.Signed)) {
            return Stream.empty();
        }
        var draft =
                new SubmitMidYear(year.opening().bloc(), year.opening().year(), board, List.of());
        return Stream.of(Todo.dueWith(year, Task.of(draft), Step.MID_YEAR));
    }

    private static Stream<Task> wholeYear(Running year, String board) {
        var result = year.results().of(board).orElse(null);
        if (result == null) {
            return Stream.of(reporting(year, board, FigureStatus.ESTIMATE));
        }
        var last = result.last().status();
        return switch (result) {
            case Results.Returned _ -> Stream.of(reporting(year, board, last));
            // What was estimated is followed by what it came to.
            case Results.Accepted _ ->
                    last == FigureStatus.ESTIMATE
                            ? Stream.of(reporting(year, board, FigureStatus.FINAL))
                            : Stream.empty();
            case Results.Filed _ -> Stream.empty();
        };
    }

    private static Task reporting(Running year, String board, FigureStatus status) {
        var draft =
                new SubmitAnnualResult(
                        year.opening().bloc(), year.opening().year(), board, status, List.of());
        var missed =
                Eligibility.of(year, board).stream()
                        .filter(ground -> ground.kind() == Ground.Kind.NO_RESULT)
                        .toList();
        return new Task(draft, Step.RESULT, year.due(Step.RESULT), missed);
    }

    private static Stream<Task> judging(Running year, String board, Accepted accepted) {
        var draft = new AcceptAnnualResult(year.opening().bloc(), year.opening().year(), board);
        return accepted.among(Stream.of(draft));
    }
}
