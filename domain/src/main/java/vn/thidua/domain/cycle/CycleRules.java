package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.YearReason.CYCLE_CLOSED;
import static vn.thidua.domain.cycle.YearReason.CYCLE_NOT_OPEN;
import static vn.thidua.domain.cycle.YearReason.HISTORY_IN_A_LIVE_YEAR;
import static vn.thidua.domain.cycle.YearReason.LIVE_ACT_IN_A_HISTORY_YEAR;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.award.AwardCommand;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.award.AwardRules;
import vn.thidua.domain.ballot.BallotCommand;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.calendar.CalendarCommand;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.calendar.CalendarRules;
import vn.thidua.domain.conference.ConferenceCommand;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.conference.ConferenceRules;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.dispute.PetitionCommand;
import vn.thidua.domain.dispute.PetitionEvent;
import vn.thidua.domain.dispute.PetitionRules;
import vn.thidua.domain.dossier.DossierCommand;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.dossier.DossierRules;
import vn.thidua.domain.pledge.PledgeCommand;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.pledge.PledgeRules;
import vn.thidua.domain.result.ResultCommand;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.result.ResultRules;
import vn.thidua.domain.scoring.ScoringCommand;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.domain.scoring.ScoringRules;

/** Sends each command and event of a year to the rules of its phase. */
public final class CycleRules {
    private CycleRules() {}

    public static List<? extends CycleEvent> decide(
            Cycle cycle, State copied, CycleCommand command, Stamp stamp) {
        if (command instanceof OpenCycle c) {
            return List.of(YearRules.open(cycle, (Bloc) copied, c, stamp));
        }
        var year = admit(cycle, command, stamp);
        return command instanceof RequestCommand c
                ? List.of(request(year, copied, c, stamp))
                : decide(year, copied, command, stamp.day());
    }

    private static List<? extends CycleEvent> decide(
            Running year, State copied, CycleCommand command, LocalDate day) {
        return switch (command) {
            case OpenCycle _, RequestCommand _ ->
                    throw new IllegalStateException("decided before the phases are");
            case YearCommand c -> List.of(YearRules.decide(year, c));
            case ChangeCommand c -> ChangeRules.decide(year, copied, c, day);
            case CalendarCommand c -> CalendarRules.decide(year, c, day);
            case PledgeCommand c -> PledgeRules.decide(year, c, day);
            case ResultCommand c -> ResultRules.decide(year, c, day);
            case ScoringCommand c -> ScoringRules.decide(year, c, day);
            case ConferenceCommand c -> ConferenceRules.decide(year, c, day);
            case BallotCommand c -> BallotRules.decide(year, c);
            case AwardCommand c -> AwardRules.decide(year, c, day);
            case DossierCommand c -> DossierRules.decide(year, c, day);
            case PetitionCommand c -> PetitionRules.decide(year, c, day);
        };
    }

    /** Only what the rules would let happen today can be asked for. */
    private static RequestEvent request(
            Running year, State copied, RequestCommand command, Stamp stamp) {
        var request = command.askedBy(stamp.actor().person());
        year.frame().requests().requireNew(request.act());
        decide(year, copied, request.act(), stamp.day());
        return request;
    }

    public static Cycle evolve(Cycle cycle, CycleEvent event) {
        return switch (cycle) {
            case Cycle.NotOpened _ -> Running.from((CycleOpened) event);
            case Running year when event instanceof CycleClosed ->
                    new Cycle.Closed(settled(year, event));
            case Running year -> settled(evolve(year, event), event);
            case Cycle.Closed closed ->
                    new Cycle.Closed(settled(evolve(closed.year(), event), event));
        };
    }

    /** The year with what still waits for a second person. */
    private static Running settled(Running year, CycleEvent event) {
        var requests = year.frame().requests();
        return requests.waiting().isEmpty() && !(event instanceof RequestEvent)
                ? year
                : year.with(year.frame().with(requests.after(event)));
    }

    private static Running evolve(Running year, CycleEvent event) {
        return switch (event) {
            case YearEvent e -> year.with(YearRules.evolve(year.frame(), e));
            case ChangeEvent e -> year.with(ChangeRules.evolve(year.frame(), e));
            case CalendarEvent e ->
                    year.with(year.frame().with(CalendarRules.evolve(year.frame().calendar(), e)));
            case PledgeEvent e -> year.with(PledgeRules.evolve(year.pledges(), e));
            case ResultEvent e -> year.with(ResultRules.evolve(year.results(), e));
            case ScoringEvent e -> year.with(ScoringRules.evolve(year.scores(), e));
            case ConferenceEvent e -> year.with(ConferenceRules.evolve(year.conference(), e));
            case BallotEvent e -> year.with(BallotRules.evolve(year.ballots(), e));
            case AwardEvent e -> year.with(AwardRules.evolve(year.awards(), e));
            case DossierEvent e ->
                    year.with(year.awards().with(DossierRules.evolve(year.awards().dossiers(), e)));
            case PetitionEvent e -> year.with(PetitionRules.evolve(year.petitions(), e));
            case RequestEvent _ -> year;
        };
    }

    /** The running year that the command may act on: open, and live or history like the command. */
    private static Running admit(Cycle cycle, CycleCommand command, Stamp stamp) {
        var year = running(cycle, command);
        require(!stamp.isHistory() || year.isHistory(), HISTORY_IN_A_LIVE_YEAR);
        require(stamp.isHistory() || !year.isHistory(), LIVE_ACT_IN_A_HISTORY_YEAR);
        return year;
    }

    private static Running running(Cycle cycle, CycleCommand command) {
        return switch (cycle) {
            case Running year -> year;
            case Cycle.NotOpened _ ->
                    throw Rejection.because(CYCLE_NOT_OPEN, "year", command.year());
            case Cycle.Closed closed when command instanceof LateAct -> closed.year();
            case Cycle.Closed _ -> throw Rejection.because(CYCLE_CLOSED, "year", command.year());
        };
    }
}
