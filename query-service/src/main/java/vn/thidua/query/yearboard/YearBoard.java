package vn.thidua.query.yearboard;

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

/** The year on one sheet: what frames it, and where each board stands. */
@Component
public class YearBoard implements ReadModel {
    public static final String NAME = "year_board";

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
                                "year_board_frame",
                                "year_board_movement",
                                "year_board_step",
                                "year_board_ballot",
                                "year_board_voter",
                                "year_board_count",
                                "year_board_proposal"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        var day = entry.happenedOn();
        return switch (event) {
            case CycleOpened e ->
                    Stream.concat(TABLES.opened(e), FrameStatements.opened(e)).toList();
            case MovementLaunched e -> List.of(FrameStatements.launched(e, entry.position()));
            case PledgeRegistered e -> List.of(StepStatements.registered(e, day));
            case PledgeSigned e -> List.of(StepStatements.signed(e, day));
            case AnnualResultSubmitted e -> List.of(StepStatements.submitted(e, day));
            case AnnualResultReturned e -> List.of(StepStatements.returned(e));
            case ConferenceConvened e -> List.of(FrameStatements.convened(e));
            case AttendanceRecorded e -> FrameStatements.attended(e);
            case BallotOpened e -> StepStatements.opened(e, entry.position());
            case VoteCast e -> List.of(StepStatements.cast(e));
            case BallotClosed e -> StepStatements.closed(e);
            case AwardProposed e -> List.of(StepStatements.proposed(e, day));
            case DecisionRecorded e -> List.of(StepStatements.decided(e));
            case LeadershipHandedOver e -> List.of(FrameStatements.handedOver(e));
            case CycleClosed e -> List.of(TABLES.closed(e), FrameStatements.closed(e, day));
            case BlocEstablished _,
                    BoardRegistered _,
                    CharterAdopted _,
                    LeadershipAppointed _,
                    BlocTotalsRecorded _ ->
                    List.of();
        };
    }
}
