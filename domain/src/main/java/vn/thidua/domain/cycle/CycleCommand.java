package vn.thidua.domain.cycle;

import vn.thidua.domain.Command;
import vn.thidua.domain.Streams;
import vn.thidua.domain.award.AwardCommand;
import vn.thidua.domain.ballot.BallotCommand;
import vn.thidua.domain.conference.ConferenceCommand;
import vn.thidua.domain.pledge.PledgeCommand;
import vn.thidua.domain.result.ResultCommand;

/** What can be asked of one bloc's year. */
public sealed interface CycleCommand extends Command
        permits YearCommand,
                PledgeCommand,
                ResultCommand,
                ConferenceCommand,
                BallotCommand,
                AwardCommand {
    String bloc();

    int year();

    @Override
    default String stream() {
        return Streams.cycle(bloc(), year());
    }
}
