package vn.thidua.query.ballots;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.query.feed.ReadModel;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.feed.YearTables;

/** The ballots of a year: rule, candidates, voters, and every line of every vote. */
@Component
public class Ballots implements ReadModel {
    public static final String NAME = "ballots";

    private static final YearTables TABLES = new YearTables(NAME);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(
                        YearTables.names(NAME).stream(),
                        Stream.of(
                                "ballots_ballot",
                                "ballots_candidate",
                                "ballots_voter",
                                "ballots_line",
                                RuleSources.TABLE))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case CycleOpened e -> Stream.concat(TABLES.opened(e), RuleSources.opened(e)).toList();
            case BallotOpened e -> BallotStatements.opened(e, entry);
            case VoteCast e -> BallotStatements.cast(e, entry);
            case BallotClosed e -> BallotStatements.closed(e, entry.happenedOn());
            case CycleClosed e -> List.of(TABLES.closed(e));
            case BlocEstablished _,
                    BoardRegistered _,
                    CharterAdopted _,
                    LeadershipAppointed _,
                    MovementLaunched _,
                    PledgeRegistered _,
                    PledgeSigned _,
                    AnnualResultSubmitted _,
                    AnnualResultReturned _,
                    BlocTotalsRecorded _,
                    ConferenceConvened _,
                    AttendanceRecorded _,
                    AwardProposed _,
                    DecisionRecorded _,
                    LeadershipHandedOver _ ->
                    List.of();
        };
    }
}
