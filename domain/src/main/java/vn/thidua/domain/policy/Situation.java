package vn.thidua.domain.policy;

import static vn.thidua.domain.bloc.Capacity.CLERK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.domain.Command;
import vn.thidua.domain.Requests;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.Mandates.Mandate;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Teller;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.CycleCommand;

/**
 * What is known when somebody asks: who, the bloc with its mandates, the state of the command's own
 * stream, and the day in the log's own time.
 */
record Situation(Caller caller, Bloc bloc, State own, Command command, LocalDate day) {

    /** The year in question, once it is open. */
    Optional<Cycle.Running> year() {
        return switch (own) {
            case Cycle.Running running -> Optional.of(running);
            case Cycle.Closed closed -> Optional.of(closed.year());
            case Cycle.NotOpened _, Bloc _ -> Optional.empty();
        };
    }

    private Optional<Established> established() {
        return bloc instanceof Established known ? Optional.of(known) : Optional.empty();
    }

    /** The board that holds the office in the year in question. */
    Optional<String> holder(Office office) {
        return year().map(running -> running.frame().bloc().holder(office))
                .orElseGet(() ->
                        established()
                                .flatMap(known -> known.offices().holder(number(), office, day)));
    }

    private int number() {
        return command instanceof CycleCommand ofYear ? ofYear.year() : day.getYear();
    }

    boolean isCaller(String person) {
        return caller.person().equals(person);
    }

    boolean holds(Office office, String board) {
        return holder(office).filter(board::equals).isPresent();
    }

    /** The board of a mandate that was granted in the bloc. */
    Optional<String> boardOf(String mandate) {
        return established()
                .flatMap(known -> known.mandates().of(mandate))
                .map(known -> known.granted().board());
    }

    /** A board for which the caller acts today, if any. */
    Optional<String> boardOfCaller() {
        return established().stream()
                .flatMap(known -> known.mandates().byId().values().stream())
                .filter(this::isTheCallers)
                .map(mandate -> mandate.granted().board())
                .filter(board -> actsFor(board, Standing.CLERK) || actsFor(board, Standing.LEADER))
                .findFirst();
    }

    /** Every mandate that the caller was ever granted for the board. */
    List<Mandate> mandatesEver(String board) {
        return established().stream()
                .flatMap(known -> known.mandates().ofBoard(board).stream())
                .filter(this::isTheCallers)
                .toList();
    }

    /** Whether another person has asked for exactly this act. */
    boolean isAskedForByAnother() {
        return requests().hasAnotherAskedFor(command, caller.person());
    }

    private Requests requests() {
        return own instanceof Established known
                ? known.requests()
                : year().map(running -> running.frame().requests()).orElseGet(Requests::none);
    }

    boolean hasCharter() {
        return established().filter(known -> !known.charters().isEmpty()).isPresent();
    }

    /** Whether the deadline of the step is over on the day. */
    boolean isOver(Step step) {
        return year().map(running -> running.due(step))
                .filter(due -> due.isBefore(day))
                .isPresent();
    }

    boolean isMember(String board) {
        return established()
                .flatMap(known -> known.board(board))
                .filter(known -> known.isMemberOn(day))
                .isPresent();
    }

    /** Whether the caller acts today for the board in the standing. */
    boolean actsFor(String board, Standing standing) {
        return established().stream()
                .flatMap(known -> known.mandatesOf(board, day).stream())
                .filter(this::isTheCallers)
                .anyMatch(mandate -> suffices(mandate, standing));
    }

    private boolean isTheCallers(Mandate mandate) {
        return caller instanceof Caller.Person person
                && mandate.granted().person().equals(person.person());
    }

    private static boolean suffices(Mandate mandate, Standing standing) {
        boolean clerk = mandate.granted().capacity() == CLERK;
        return switch (standing) {
            case CLERK -> clerk;
            case LEADER, HEAD, DEPUTY -> !clerk;
            case SECRETARY, VERIFIER -> true;
            case TELLER, STANDING_BODY, COUNCIL_SECRETARY, AUDITOR, OBSERVER, OPERATOR, PROCESS ->
                    false;
        };
    }

    /** The unit for which the caller acts in a standing that is not that of a named board. */
    Optional<String> unit(Standing standing) {
        return switch (standing) {
            case SECRETARY, HEAD -> actingHolder(Office.HEAD, standing);
            case DEPUTY -> actingHolder(Office.DEPUTY, standing);
            case TELLER -> ownTeller().map(Teller::board);
            case STANDING_BODY, COUNCIL_SECRETARY, AUDITOR, OBSERVER, OPERATOR, PROCESS ->
                    caller.vouched().contains(standing)
                            ? Optional.of(standing.unit())
                            : Optional.empty();
            case CLERK, LEADER, VERIFIER -> Optional.empty();
        };
    }

    private Optional<String> actingHolder(Office office, Standing standing) {
        return holder(office).filter(board -> actsFor(board, standing));
    }

    private Optional<Teller> ownTeller() {
        return year().stream()
                .flatMap(running -> running.conference().tellers().stream())
                .filter(teller -> isCaller(teller.person()))
                .findFirst();
    }
}
