package vn.thidua.domain.cycle;

import static vn.thidua.domain.Reason.CYCLE_CLOSED;
import static vn.thidua.domain.Reason.CYCLE_NOT_OPEN;
import static vn.thidua.domain.Reason.HISTORY_IN_A_LIVE_YEAR;
import static vn.thidua.domain.Reason.LIVE_ACT_IN_A_HISTORY_YEAR;
import static vn.thidua.domain.Rejection.require;

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
import vn.thidua.domain.conference.ConferenceCommand;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.conference.ConferenceRules;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearCommand.OpenCycle;
import vn.thidua.domain.pledge.PledgeCommand;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.pledge.PledgeRules;
import vn.thidua.domain.result.ResultCommand;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.result.ResultRules;

/** Sends each command and event of a year to the rules of its phase. */
public final class CycleRules {
    private CycleRules() {}

    public static List<CycleEvent> decide(
            Cycle cycle, State copied, CycleCommand command, Stamp stamp) {
        if (command instanceof OpenCycle open) {
            return List.of(YearRules.open(cycle, (Bloc) copied, open, stamp));
        }
        var year = running(cycle, command);
        require(!stamp.isHistory() || year.isHistory(), HISTORY_IN_A_LIVE_YEAR);
        require(stamp.isHistory() || !year.isHistory(), LIVE_ACT_IN_A_HISTORY_YEAR);
        return List.of(
                switch (command) {
                    case YearCommand c -> YearRules.decide(year, c);
                    case PledgeCommand c -> PledgeRules.decide(year, c, stamp.day());
                    case ResultCommand c -> ResultRules.decide(year, c, stamp.day());
                    case ConferenceCommand c -> ConferenceRules.decide(year, c, stamp.day());
                    case BallotCommand c -> BallotRules.decide(year, c);
                    case AwardCommand c -> AwardRules.decide(year, c, stamp.day());
                });
    }

    public static Cycle evolve(Cycle cycle, CycleEvent event) {
        if (event instanceof YearEvent e) {
            return YearRules.evolve(cycle, e);
        }
        if (!(cycle instanceof Running year)) {
            throw new IllegalStateException("history is broken: " + event + " outside a year");
        }
        return switch (event) {
            case YearEvent e -> YearRules.evolve(year, e);
            case PledgeEvent e -> year.with(PledgeRules.evolve(year.pledges(), e));
            case ResultEvent e -> year.with(ResultRules.evolve(year.results(), e));
            case ConferenceEvent e -> year.with(ConferenceRules.evolve(year.conference(), e));
            case BallotEvent e -> year.with(BallotRules.evolve(year.ballots(), e));
            case AwardEvent e -> year.with(AwardRules.evolve(year.awards(), e));
        };
    }

    private static Running running(Cycle cycle, CycleCommand command) {
        return switch (cycle) {
            case Running year -> year;
            case Cycle.NotOpened _ ->
                    throw Rejection.because(CYCLE_NOT_OPEN, "year", command.year());
            case Cycle.Closed _ -> throw Rejection.because(CYCLE_CLOSED, "year", command.year());
        };
    }
}
