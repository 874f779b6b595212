package vn.thidua.domain.policy;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.policy.PolicyReason.MANDATE_NOT_BEGUN;
import static vn.thidua.domain.policy.PolicyReason.MANDATE_OF_A_FORMER_BOARD;
import static vn.thidua.domain.policy.PolicyReason.MANDATE_OVER;
import static vn.thidua.domain.policy.PolicyReason.NOT_PERMITTED;
import static vn.thidua.domain.policy.PolicyReason.NO_MANDATE;
import static vn.thidua.domain.policy.PolicyReason.SECOND_PERSON_NEEDED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Command;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.Mandates.Mandate;

/** The one place that says who may ask for what. What is not granted is refused. */
public final class Policy {
    private static final Map<Class<?>, Permission<?>> TABLE =
            rows().collect(Collectors.toUnmodifiableMap(Permission::command, Function.identity()));

    private Policy() {}

    /** Who may ask for a command, in every way there is. */
    public record Row(Class<? extends Command> command, List<Allowed> allowed) {}

    /** One way to be allowed. */
    public record Allowed(Standing standing, Optional<Circumstance> circumstance) {}

    /** The whole table, to be read. */
    public static List<Row> table() {
        return rows().map(Policy::row).toList();
    }

    private static Row row(Permission<?> permission) {
        return new Row(
                permission.command(),
                permission.grants().stream()
                        .map(grant ->
                                new Allowed(
                                        grant.standing(),
                                        Optional.ofNullable(grant.circumstance())))
                        .toList());
    }

    private static Stream<Permission<?>> rows() {
        return Stream.of(
                        BlocPermissions.ROWS,
                        YearPermissions.ROWS,
                        FigurePermissions.ROWS,
                        MeetingPermissions.ROWS,
                        AwardPermissions.ROWS)
                .flatMap(List::stream);
    }

    /**
     * As whom the caller acts.
     *
     * @param own the state of the command's own stream
     * @param today in the log's own time, also where history is recorded
     * @param history whether the command records what happened before there was this log
     * @throws Rejection when nothing grants it
     */
    public static Actor admit(
            Caller caller,
            Command command,
            Bloc bloc,
            State own,
            LocalDate today,
            boolean history) {
        var situation = new Situation(caller, bloc, own, command, today);
        if (history) {
            requireSecondForALaterCharter(situation);
            return situation
                    .unit(Standing.STANDING_BODY)
                    .map(unit -> new Actor(caller.person(), unit))
                    .orElseThrow(() -> notPermitted(List.of(Standing.STANDING_BODY)));
        }
        var row = TABLE.get(command.getClass());
        if (row == null) {
            throw notPermitted(List.of());
        }
        return row.actor(situation).orElseThrow(() -> refusal(row, situation));
    }

    /** Whether the caller may ask for this today. */
    public static boolean admits(
            Caller caller, Command command, Bloc bloc, State own, LocalDate today) {
        try {
            admit(caller, command, bloc, own, today, false);
            return true;
        } catch (Rejection _) {
            return false;
        }
    }

    /** A charter holds for live years, however long ago it is said to have been adopted. */
    private static void requireSecondForALaterCharter(Situation situation) {
        require(
                !(situation.command() instanceof AdoptCharter)
                        || !situation.hasCharter()
                        || situation.isAskedForByAnother(),
                SECOND_PERSON_NEEDED);
    }

    private static Rejection refusal(Permission<?> row, Situation situation) {
        if (row.lacksASecondPerson(situation)) {
            return because(SECOND_PERSON_NEEDED);
        }
        var wanted = row.wanted(situation);
        if (wanted.isEmpty() || situation.caller() instanceof Caller.Unattended) {
            return notPermitted(row.standings());
        }
        return wanted.stream()
                .flatMap(board -> latest(situation, board).stream())
                .findFirst()
                .map(mandate -> unavailing(row, mandate, situation))
                .orElseGet(() ->
                        because(
                                NO_MANDATE,
                                "board",
                                wanted.getFirst(),
                                "who",
                                named(row.standings())));
    }

    /** The mandate that comes closest to what is wanted. */
    private static Optional<Mandate> latest(Situation situation, String board) {
        return situation.mandatesEver(board).stream()
                .max(Comparator.comparing(mandate -> mandate.granted().from()));
    }

    private static Rejection unavailing(Permission<?> row, Mandate mandate, Situation situation) {
        var granted = mandate.granted();
        var last = mandate.lastDay();
        if (granted.from().isAfter(situation.day())) {
            return because(MANDATE_NOT_BEGUN, "board", granted.board(), "from", granted.from());
        }
        if (last != null && last.isBefore(situation.day())) {
            return because(MANDATE_OVER, "board", granted.board(), "until", last);
        }
        return situation.isMember(granted.board())
                ? notPermitted(row.standings())
                : because(MANDATE_OF_A_FORMER_BOARD, "board", granted.board());
    }

    private static Rejection notPermitted(List<Standing> standings) {
        return because(NOT_PERMITTED, "who", named(standings));
    }

    private static Bilingual named(List<Standing> standings) {
        return new Names(
                standings.stream().map(Standing::vi).collect(Collectors.joining(", ")),
                standings.stream().map(Standing::en).collect(Collectors.joining(", ")));
    }

    /** Several standings in a sentence. */
    private record Names(String vi, String en) implements Bilingual {}
}
