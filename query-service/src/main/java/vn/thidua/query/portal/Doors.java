package vn.thidua.query.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.domain.Command;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.RequestCommand.RequestExtension;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.todo.Task;
import vn.thidua.domain.todo.Todo;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.signin.SeeAs;

/** Cell by cell of a year, the forms of what whoever is signed in may do next there. */
@Component("doors")
class Doors {
    private static final Cells NONE = new Cells(Map.of());

    private final Desk desk;
    private final Trial trial;
    private final Labels labels;
    private final SeeAs seeAs;

    Doors(Desk desk, Trial trial, Labels labels, SeeAs seeAs) {
        this.desk = desk;
        this.trial = trial;
        this.labels = labels;
        this.seeAs = seeAs;
    }

    /** The form of an act, by what the act is called. */
    public record Door(String title, String href) {}

    /** The doors of each cell that has any. */
    public record Cells(Map<String, List<Door>> byCell) {
        public List<Door> of(String cell) {
            return byCell.getOrDefault(cell, List.of());
        }
    }

    /** Of the year that stands under the heading; {@code back} is where the forms lead to. */
    public Cells of(Heading heading, String back) {
        var caller = caller();
        if (caller == null
                || heading.history()
                || !MyTasks.mayAct(caller, desk.ofBloc(heading.bloc()))) {
            return NONE;
        }
        var known = desk.ofYear(heading.bloc(), heading.year());
        return cells(caller, known, Todo.of(known.yearState(), known.today()), back);
    }

    /** {@code waiting}: what the year waits for, where that is laid out already. */
    Cells of(Known known, List<Task> waiting, boolean history, String back) {
        var caller = caller();
        return caller == null || history || !MyTasks.mayAct(caller, known)
                ? NONE
                : cells(caller, known, waiting, back);
    }

    private @Nullable Caller caller() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? null : seeAs.caller(signedIn);
    }

    private Cells cells(Caller caller, Known known, List<Task> waiting, String back) {
        var cells = new LinkedHashMap<String, List<Door>>();
        Stream.concat(
                        waiting.stream().map(Task::draft).flatMap(Beside::of),
                        known.running().stream()
                                .flatMap(year ->
                                        Stream.concat(
                                                steps(year, known.today()), Beside.sequels(year))))
                .filter(command -> trial.isAllowed(caller, command, known))
                .forEach(command ->
                        cells.computeIfAbsent(Beside.cell(command), _ -> new ArrayList<>())
                                .add(door(command, known, back)));
        return new Cells(cells);
    }

    private Door door(Command command, Known known, String back) {
        var act = Acts.of(command.getClass().getSimpleName()).orElseThrow();
        var href = MyTasks.href(act, Json.MAPPER.valueToTree(command), known);
        return new Door(
                labels.act(act.name()),
                UriComponentsBuilder.fromUriString(href)
                        .queryParam(Form.BACK, back)
                        .build()
                        .toUriString());
    }

    /** A deadline concerns every board of its column. */
    private static Stream<Command> steps(Running year, LocalDate today) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        return Stream.of(Step.PLEDGE, Step.RESULT)
                .filter(step -> year.due(step) != null)
                .flatMap(step ->
                        Stream.<Command>of(
                                new RemindOfDeadline(bloc, number, step, 0),
                                new ExtendDeadline(bloc, number, step, today, ""),
                                new RequestExtension(bloc, number, step, today, "")));
    }
}
