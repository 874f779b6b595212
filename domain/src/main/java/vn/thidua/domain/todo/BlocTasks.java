package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.Request;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.privacy.DataRequests.Pending;
import vn.thidua.domain.privacy.PrivacyCommand.AnswerDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FulfilDataRequest;

/** What a bloc waits for outside its years: a second person, or an answer about personal data. */
final class BlocTasks {
    private BlocTasks() {}

    static List<Task> of(Established bloc) {
        var answers =
                bloc.dataRequests().byId().values().stream()
                        .filter(Pending.class::isInstance)
                        .map(Pending.class::cast)
                        .map(BlocTasks::answer)
                        .sorted(
                                Comparator.comparing(
                                        Task::due,
                                        Comparator.nullsLast(
                                                Comparator.<LocalDate>naturalOrder())));
        var second = bloc.requests().waiting().stream().map(Request::act).map(Task::of);
        return Stream.concat(answers, second).toList();
    }

    private static Task answer(Pending pending) {
        var filed = pending.filed();
        Command next =
                pending.answer() == null
                        ? new AnswerDataRequest(filed.bloc(), filed.request())
                        : new FulfilDataRequest(filed.bloc(), filed.request());
        var due = pending.answer() == null ? filed.answerBy() : pending.finishBy();
        return new Task(next, null, due, List.of());
    }
}
