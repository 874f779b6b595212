package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.YearReason.CYCLE_CLOSED;
import static vn.thidua.domain.cycle.YearReason.CYCLE_NOT_OPEN;
import static vn.thidua.domain.cycle.YearReason.HISTORY_IN_A_LIVE_YEAR;
import static vn.thidua.domain.cycle.YearReason.LIVE_ACT_IN_A_HISTORY_YEAR;

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
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
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
        return List.of(
                switch (command) {
                    case OpenCycle c -> YearRules.open(cycle, (Bloc) copied, c, stamp);
                    case YearCommand c -> YearRules.decide(admit(cycle, c, stamp), c);
                    case PledgeCommand c ->
                            PledgeRules.decide(admit(cycle, c, stamp), c, stamp.day());
                    case ResultCommand c ->
                            ResultRules.decide(admit(cycle, c, stamp), c, stamp.day());
                    case ConferenceCommand c ->
                            ConferenceRules.decide(admit(cycle, c, stamp), c, stamp.day());
                    case BallotCommand c -> BallotRules.decide(admit(cycle, c, stamp), c);
                    case AwardCommand c ->
                            AwardRules.decide(admit(cycle, c, stamp), c, stamp.day());
                });
    }

    public static Cycle evolve(Cycle cycle, CycleEvent event) {
        return switch (event) {
            case YearEvent e -> YearRules.evolve(cycle, e);
            case PledgeEvent e -> {
                var year = (Running) cycle;
                yield year.with(PledgeRules.evolve(year.pledges(), e));
            }
            case ResultEvent e -> {
                var year = (Running) cycle;
                yield year.with(ResultRules.evolve(year.results(), e));
            }
            case ConferenceEvent e -> {
                var year = (Running) cycle;
                yield year.with(ConferenceRules.evolve(year.conference(), e));
            }
            case BallotEvent e -> {
                var year = (Running) cycle;
                yield year.with(BallotRules.evolve(year.ballots(), e));
            }
            case AwardEvent e -> {
                var year = (Running) cycle;
                yield year.with(AwardRules.evolve(year.awards(), e));
            }
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
            case Cycle.Closed _ -> throw Rejection.because(CYCLE_CLOSED, "year", command.year());
        };
    }
}
