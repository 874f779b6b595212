package vn.thidua.query.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.award.Ground;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.law.WorkingDays;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Standing;
import vn.thidua.domain.shape.Shape;
import vn.thidua.domain.todo.Task;
import vn.thidua.domain.todo.Todo;
import vn.thidua.query.years.YearsView;

/** Of all that the years wait for: what somebody has to do, and what others still have to. */
@Component
public class MyTasks {
    /** What tells tasks of one act apart, besides the board. */
    private static final Set<String> TELLING =
            Set.of("AwardKind", "DossierPart", "Step", "Obligation", "FigureStatus");

    /** Who acts without acting for a board. */
    private static final Set<Standing> ACTING =
            Set.of(Standing.STANDING_BODY, Standing.COUNCIL_SECRETARY);

    private final Desk desk;
    private final Trial trial;
    private final Labels labels;
    private final Choices choices;

    MyTasks(Desk desk, Trial trial, Labels labels, Choices choices) {
        this.desk = desk;
        this.trial = trial;
        this.labels = labels;
        this.choices = choices;
    }

    /**
     * One thing to do.
     *
     * @param about which board, award or ballot; nothing where the act says it all
     * @param step whose deadline it has to meet, where it is one with a deadline
     * @param left working days until it is due, below zero once it is late
     * @param prepared somebody else sends it, and this person writes it
     */
    public record Line(
            String title,
            @Nullable String about,
            String href,
            @Nullable Step step,
            @Nullable LocalDate due,
            int left,
            List<Ground> missed,
            boolean prepared) {}

    /** What others still have to do: an act, and for whom. */
    public record Others(String title, List<String> who, @Nullable LocalDate due) {}

    /** The work of one year. */
    public record Work(
            String bloc,
            String blocName,
            int year,
            boolean illustrative,
            List<Line> mine,
            List<Others> others) {

        boolean isNothing() {
            return mine.isEmpty() && others.isEmpty();
        }
    }

    /** Year by year, for those that run. */
    public List<Work> of(YearsView view, Caller caller) {
        return view.blocs().stream()
                .filter(bloc -> mayAct(caller, desk.ofBloc(bloc.bloc())))
                .flatMap(bloc ->
                        bloc.years().stream()
                                .filter(year -> !year.history())
                                .map(year -> work(bloc, year.year(), caller)))
                .filter(work -> !work.isNothing())
                .toList();
    }

    /** Who only looks on has nothing to do, and no year is laid out for it. */
    static boolean mayAct(Caller caller, Known known) {
        return !Collections.disjoint(caller.vouched(), ACTING)
                || !Desk.boardsOf(caller.person(), known.blocState(), known.today()).isEmpty();
    }

    private Work work(YearsView.BlocLine bloc, int year, Caller caller) {
        var known = desk.ofYear(bloc.bloc(), year);
        var own = Desk.boardsOf(caller.person(), known.blocState(), known.today());
        var mine = new ArrayList<Line>();
        var others = new LinkedHashMap<String, List<Task>>();
        tasks(bloc, year, known)
                .forEach(task -> {
                    boolean allowed = trial.isAllowed(caller, task.draft(), known);
                    if (allowed || isPrepared(task, own)) {
                        mine.add(line(task, known, own, !allowed));
                    } else {
                        others.computeIfAbsent(
                                        task.draft().getClass().getSimpleName(),
                                        _ -> new ArrayList<>())
                                .add(task);
                    }
                });
        return new Work(
                bloc.bloc(), bloc.name(), year, bloc.illustrative(), mine, others(others, known));
    }

    /** What the bloc itself waits for stands with its latest year, so that it is said once. */
    private static Stream<Task> tasks(YearsView.BlocLine bloc, int year, Known known) {
        var ofYear = Todo.of(known.yearState(), known.today()).stream();
        return bloc.years().getFirst().year() == year
                ? Stream.concat(ofYear, Todo.of(known.blocState(), known.today()).stream())
                : ofYear;
    }

    /** The clerk writes what the leader of the same board sends. */
    private static boolean isPrepared(Task task, List<String> own) {
        var board = json(task).path("board").asString("");
        return own.contains(board)
                && Acts.of(task.draft().getClass().getSimpleName())
                        .filter(MyTasks::isWritten)
                        .isPresent();
    }

    private static boolean isWritten(Acts.Act act) {
        return act.shape().fields().stream()
                .anyMatch(field ->
                        field.shape() instanceof Shape.Many many
                                && many.item() instanceof Shape.Body);
    }

    private Line line(Task task, Known known, List<String> own, boolean prepared) {
        var act = Acts.of(task.draft().getClass().getSimpleName()).orElseThrow();
        var due = task.due();
        return new Line(
                labels.act(act.name()),
                about(act, json(task), known, own),
                href(act, json(task), known),
                task.step(),
                due,
                due == null ? 0 : left(known.today(), due),
                task.missed(),
                prepared);
    }

    static int left(LocalDate today, LocalDate due) {
        return due.isBefore(today)
                ? -(int) (today.toEpochDay() - due.toEpochDay())
                : WorkingDays.between(today, due);
    }

    private @Nullable String about(Acts.Act act, ObjectNode draft, Known known, List<String> own) {
        var said =
                act.shape().fields().stream()
                        .map(field -> named(act, field, draft, known, own))
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : said;
    }

    /** Of the own board nobody has to be told that it is the own. */
    private @Nullable String named(
            Acts.Act act, Shape.Field field, ObjectNode draft, Known known, List<String> own) {
        var value = draft.path(field.name()).asString("");
        if (value.isEmpty() || field.name().equals("bloc") || own.equals(List.of(value))) {
            return null;
        }
        return switch (field.shape()) {
            case Shape.OneOf choice ->
                    TELLING.contains(choice.type()) ? labels.value(choice.type(), value) : null;
            case Shape.Identifier _ ->
                    choices.of(act.type(), field.name(), known, "")
                                    instanceof Choices.Range.Among among
                            ? among.options().stream()
                                    .filter(option -> option.value().equals(value))
                                    .map(Part.Option::label)
                                    .findFirst()
                                    .orElse(null)
                            : null;
            case Shape.Words _,
                    Shape.Whole _,
                    Shape.Figure _,
                    Shape.YesOrNo _,
                    Shape.Day _,
                    Shape.Body _,
                    Shape.Many _ ->
                    null;
        };
    }

    /** To the form, which is about what the task is about. */
    static String href(Acts.Act act, ObjectNode draft, Known known) {
        var address = UriComponentsBuilder.fromPath(Forms.address(act, known));
        act.shape().fields().stream()
                .filter(field ->
                        field.shape() instanceof Shape.Identifier
                                || (field.shape() instanceof Shape.OneOf choice
                                        && TELLING.contains(choice.type())))
                .filter(field -> !field.name().equals("bloc"))
                .forEach(field -> {
                    var value = draft.path(field.name()).asString("");
                    if (!value.isEmpty()) {
                        address.queryParam(field.name(), value);
                    }
                });
        return address.build().encode().toUriString();
    }

    private List<Others> others(Map<String, List<Task>> byAct, Known known) {
        return byAct.entrySet().stream()
                .map(group ->
                        new Others(
                                labels.act(group.getKey()),
                                group.getValue().stream()
                                        .map(task -> who(task, known))
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList(),
                                group.getValue().getFirst().due()))
                .toList();
    }

    private static @Nullable String who(Task task, Known known) {
        var draft = json(task);
        return Stream.of("voter", "verifier", "board")
                .map(field -> draft.path(field).asString(""))
                .filter(board -> !board.isEmpty())
                .findFirst()
                .map(known::nameOf)
                .orElse(null);
    }

    private static ObjectNode json(Task task) {
        return Json.MAPPER.valueToTree(task.draft());
    }
}
