package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.Request;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.Obligations;
import vn.thidua.domain.cycle.Treatment;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearCommand.HandOverLeadership;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.PetitionCommand.AcknowledgePetition;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;
import vn.thidua.domain.dispute.Petitions;

/** What waits for a second person, for an answer, or for the end of the year. */
final class YearTasks {
    private YearTasks() {}

    static List<Task> of(Running year, LocalDate today, Accepted accepted) {
        return Stream.of(
                        year.frame().requests().waiting().stream().map(Request::act).map(Task::of),
                        ResultTasks.concluding(year, today),
                        petitions(year),
                        obligations(year),
                        handingOver(year),
                        accepted.among(
                                Stream.of(
                                        new CloseCycle(
                                                year.opening().bloc(), year.opening().year()))))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private static Stream<Task> petitions(Running year) {
        return year.petitions().byId().values().stream()
                .flatMap(petition -> petition(year, petition).stream());
    }

    private static Optional<Task> petition(Running year, Petitions.Petition petition) {
        var filed = petition.filed();
        return switch (petition) {
            case Petitions.Filed _ ->
                    Optional.of(
                            new Task(
                                    new AcknowledgePetition(
                                            filed.bloc(), filed.year(), filed.petition()),
                                    null,
                                    filed.answerBy(),
                                    List.of()));
            case Petitions.Acknowledged _ ->
                    Optional.of(
                            new Task(
                                    new ResolvePetition(
                                            filed.bloc(),
                                            filed.year(),
                                            filed.petition(),
                                            decider(year, filed.board(), filed.about()),
                                            Finding.REJECTED,
                                            List.of(),
                                            ""),
                                    null,
                                    filed.answerBy(),
                                    List.of()));
            case Petitions.Resolved _, Petitions.Escalated _ -> Optional.empty();
        };
    }

    /** The head, the deputy where the head is a party, and the ministry where both are. */
    private static String decider(Running year, String petitioner, String about) {
        return Stream.of(Office.HEAD, Office.DEPUTY)
                .flatMap(office -> year.frame().bloc().holder(office).stream())
                .filter(board -> !board.equals(petitioner) && !board.equals(about))
                .findFirst()
                .orElse("bo");
    }

    private static Stream<Task> obligations(Running year) {
        return Obligations.unsettled(year)
                .map(owed ->
                        Task.of(
                                new SettleObligation(
                                        year.opening().bloc(),
                                        year.opening().year(),
                                        owed.board(),
                                        owed.obligation(),
                                        Treatment.CLOSE,
                                        null,
                                        "",
                                        null)));
    }

    /** Once the conference has voted; who leads next is for the bloc to say. */
    private static Stream<Task> handingOver(Running year) {
        boolean voted = !year.ballots().isEmpty() && year.ballots().open().isEmpty();
        boolean over = year.conference() instanceof Conference.Minuted;
        return (voted || over) && year.frame().handover() == null
                ? Stream.of(
                        Task.of(
                                new HandOverLeadership(
                                        year.opening().bloc(), year.opening().year(), "")))
                : Stream.empty();
    }
}
