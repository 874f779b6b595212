package vn.thidua.domain.todo;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.award.Eligibility;
import vn.thidua.domain.award.Ground;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearCommand.RespondToMovement;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.Pledges.Returned;

/** Registering, judging and signing pledges, and answering movements. */
final class PledgeTasks {
    private PledgeTasks() {}

    static List<Task> of(Running year, Accepted accepted) {
        return year.members().stream()
                .map(Member::board)
                .flatMap(board ->
                        Stream.of(
                                        registering(year, board),
                                        judging(year, board, accepted),
                                        signing(year, board, accepted),
                                        answering(year, board))
                                .flatMap(tasks -> tasks))
                .toList();
    }

    private static Stream<Task> registering(Running year, String board) {
        var pledge = year.pledges().of(board).orElse(null);
        if (pledge != null && !(pledge instanceof Returned)) {
            return Stream.empty();
        }
        var draft = new RegisterPledge(bloc(year), number(year), board, List.of(), null);
        return Stream.of(
                new Task(draft, Step.PLEDGE, year.due(Step.PLEDGE), unpledged(year, board)));
    }

    private static Stream<Task> judging(Running year, String board, Accepted accepted) {
        return accepted.among(Stream.of(new AcceptPledge(bloc(year), number(year), board)));
    }

    private static Stream<Task> signing(Running year, String board, Accepted accepted) {
        var draft = new SignPledge(bloc(year), number(year), board);
        return accepted.test(draft)
                ? Stream.of(new Task(draft, null, null, unpledged(year, board)))
                : Stream.empty();
    }

    private static List<Ground> unpledged(Running year, String board) {
        return Eligibility.of(year, board).stream()
                .filter(ground -> ground.kind() == Ground.Kind.NO_PLEDGE)
                .toList();
    }

    private static Stream<Task> answering(Running year, String board) {
        var movements = year.frame().movements();
        return movements.launched().stream()
                .map(launched -> launched.movement())
                .filter(movement -> !movements.isClosed(movement))
                .filter(movement -> !movements.isAnswered(movement, board))
                .map(movement ->
                        Task.of(
                                new RespondToMovement(
                                        bloc(year), number(year), movement, board, "", null)));
    }

    private static String bloc(Running year) {
        return year.opening().bloc();
    }

    private static int number(Running year) {
        return year.opening().year();
    }
}
