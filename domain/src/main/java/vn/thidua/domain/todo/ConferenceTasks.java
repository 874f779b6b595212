package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.conference.ConferenceCommand.ApproveMinutes;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;

/** Calling, holding and minuting the closing conference. */
final class ConferenceTasks {
    private ConferenceTasks() {}

    static List<Task> of(Running year, LocalDate today) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        Stream<Command> next =
                switch (year.conference()) {
                    case Conference.NotConvened _ ->
                            isReported(year)
                                    ? Stream.of(
                                            new ConveneConference(
                                                    bloc, number, today, "", null, List.of()))
                                    : Stream.empty();
                    case Conference.Convened convened ->
                            Stream.concat(
                                    convened.agenda().isEmpty()
                                            ? Stream.of(new SetAgenda(bloc, number, List.of()))
                                            : Stream.empty(),
                                    convened.call().on().isAfter(today)
                                            ? Stream.empty()
                                            : Stream.of(
                                                    new RecordAttendance(
                                                            bloc, number, List.of(), List.of(),
                                                            0)));
                    case Conference.Met met -> inSession(year, met);
                    case Conference.Minuted _ -> Stream.empty();
                };
        return next.map(Task::of).toList();
    }

    /** The conference talks about the year, so it waits for the reports. */
    private static boolean isReported(Running year) {
        return year.members().stream()
                .map(Member::board)
                .allMatch(board -> year.results().of(board).isPresent());
    }

    private static Stream<Command> inSession(Running year, Conference.Met met) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        if (met.elections().isEmpty()) {
            return Stream.of(new ElectTellers(bloc, number, List.of(), null));
        }
        return !year.ballots().isEmpty() && year.ballots().open().isEmpty()
                ? Stream.of(
                        new ApproveMinutes(
                                bloc,
                                number,
                                new Document("", null, null),
                                new Attachment("", "", 1)))
                : Stream.empty();
    }
}
