package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardCommand;
import vn.thidua.domain.ballot.BallotCommand;
import vn.thidua.domain.calendar.CalendarCommand;
import vn.thidua.domain.conference.ConferenceCommand;
import vn.thidua.domain.dispute.PetitionCommand;
import vn.thidua.domain.dossier.DossierCommand;
import vn.thidua.domain.pledge.PledgeCommand;
import vn.thidua.domain.result.ResultCommand;
import vn.thidua.domain.scoring.ScoringCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;

/** What can be asked of one bloc's year. */
public sealed interface CycleCommand extends Command
        permits CycleCommand.OpenCycle,
                YearCommand,
                PledgeCommand,
                ResultCommand,
                ConferenceCommand,
                BallotCommand,
                AwardCommand,
                ChangeCommand,
                CalendarCommand,
                ScoringCommand,
                DossierCommand,
                PetitionCommand,
                RequestCommand {
    int year();

    @Override
    default String stream() {
        return Streams.cycle(bloc(), year());
    }

    @Term(
            vi = "mở năm thi đua",
            en =
                    "Open a bloc's year; members, charter and offices are copied in. A year may be recorded as history")
    record OpenCycle(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Nullable Document guidance,
            @Nullable LocalDate pledgeDue,
            @Nullable LocalDate resultDue)
            implements CycleCommand {
        @Override
        public Optional<String> copiesFrom() {
            return Optional.of(Streams.bloc(bloc));
        }
    }
}
