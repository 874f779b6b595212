package vn.thidua.query.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.award.AfterCommand;
import vn.thidua.domain.award.AwardCommand;
import vn.thidua.domain.award.EligibilityCommand;
import vn.thidua.domain.ballot.BallotCommand;
import vn.thidua.domain.bloc.BlocCommand;
import vn.thidua.domain.bloc.BoardCommand;
import vn.thidua.domain.bloc.LeadingCommand;
import vn.thidua.domain.calendar.CalendarCommand;
import vn.thidua.domain.conference.ConferenceCommand;
import vn.thidua.domain.cycle.ChangeCommand;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.cycle.RequestCommand;
import vn.thidua.domain.cycle.YearCommand;
import vn.thidua.domain.dispute.PetitionCommand;
import vn.thidua.domain.dossier.DossierCommand;
import vn.thidua.domain.pledge.PledgeCommand;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.privacy.PrivacyCommand;
import vn.thidua.domain.result.ResultCommand;
import vn.thidua.domain.scoring.ScoringCommand;
import vn.thidua.domain.shape.Shape;

/**
 * All that somebody may ask for in a year and of its bloc, whether anybody waits for it or not.
 * Whether the rules let it happen now is said by the form.
 */
@Component
class MayDo {
    /** The kinds of commands in the order in which a year needs them; the bloc comes after it. */
    private static final List<Class<?>> COURSE =
            List.of(
                    YearCommand.class,
                    CycleCommand.class,
                    CalendarCommand.class,
                    PledgeCommand.class,
                    ResultCommand.class,
                    ScoringCommand.class,
                    ConferenceCommand.class,
                    BallotCommand.class,
                    AwardCommand.class,
                    EligibilityCommand.class,
                    DossierCommand.class,
                    AfterCommand.class,
                    PetitionCommand.class,
                    RequestCommand.class,
                    ChangeCommand.class,
                    BlocCommand.class,
                    BoardCommand.class,
                    LeadingCommand.class,
                    PrivacyCommand.class);

    /** As whose the board of an act is the one that acts. */
    private static final Set<String> ACTING = Set.of("board", "voter", "verifier");

    private final Desk desk;
    private final Trial trial;
    private final Labels labels;

    MayDo(Desk desk, Trial trial, Labels labels) {
        this.desk = desk;
        this.trial = trial;
        this.labels = labels;
    }

    /** One act, with what follows from it and the way to its form. */
    record Line(String title, String consequence, String href) {}

    /** Acts about one thing. */
    record Group(String kind, List<Line> lines) {}

    List<Group> of(Caller caller, String bloc, int year) {
        var known = desk.ofYear(bloc, year);
        var own = Desk.boardsOf(caller.person(), known.blocState(), known.today());
        var groups =
                Acts.all()
                        .flatMap(act -> allowed(act, caller, own, known).stream())
                        .collect(Collectors.groupingBy(Found::kind, Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> COURSE.indexOf(group.getKey())))
                .map(this::group)
                .toList();
    }

    /** An act, and about which board it would be. */
    private record Found(Acts.Act act, ObjectNode body, Known known) {
        /** The kind of commands that it is one of. */
        Class<?> kind() {
            return act.type().getInterfaces()[0];
        }
    }

    private Optional<Found> allowed(Acts.Act act, Caller caller, List<String> own, Known known) {
        return Stream.concat(own.stream(), Stream.of(""))
                .map(board -> new Found(act, body(act, board, known), known))
                .filter(found -> trial.isAllowed(caller, Blanks.command(act, found.body()), known))
                .findFirst();
    }

    private static ObjectNode body(Acts.Act act, String board, Known known) {
        var body = Json.MAPPER.createObjectNode().put("bloc", known.bloc());
        if (act.isOfYear()) {
            body.put("year", known.year());
        }
        acting(act).filter(_ -> !board.isEmpty()).forEach(field -> body.put(field, board));
        return body;
    }

    private static Stream<String> acting(Acts.Act act) {
        return act.shape().fields().stream().map(Shape.Field::name).filter(ACTING::contains);
    }

    private Group group(Map.Entry<Class<?>, List<Found>> found) {
        return new Group(
                found.getKey().getSimpleName(),
                found.getValue().stream()
                        .map(this::line)
                        .sorted(Comparator.comparing(Line::title))
                        .toList());
    }

    private Line line(Found found) {
        var act = found.act();
        var address = UriComponentsBuilder.fromPath(Forms.address(act, found.known()));
        acting(act)
                .filter(found.body()::has)
                .forEach(field -> address.queryParam(field, found.body().get(field).asString()));
        return new Line(
                labels.act(act.name()),
                labels.consequence(act.name()),
                address.build().encode().toUriString());
    }
}
