package vn.thidua.query.awards;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
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

/** What the bloc proposes, on what basis, and what the ministry decides. */
@Component
public class Awards implements ReadModel {
    public static final String NAME = "awards";

    private static final YearTables TABLES = new YearTables(NAME);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(
                        YearTables.names(NAME).stream(),
                        Stream.of("awards_count", "awards_proposal"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case CycleOpened e -> TABLES.opened(e).toList();
            case BallotClosed e -> counted(e, entry.happenedOn());
            case AwardProposed e -> List.of(proposed(e, entry));
            case DecisionRecorded e -> List.of(decided(e));
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
                    BallotOpened _,
                    VoteCast _,
                    LeadershipHandedOver _ ->
                    List.of();
        };
    }

    private static List<Statement> counted(BallotClosed e, LocalDate day) {
        return e.tally().lines().stream()
                .map(line ->
                        one(
                                """
                                insert into awards_count (bloc, year, ballot, board, closed_on, agree, base, needed)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """,
                                e.bloc(),
                                e.year(),
                                e.ballot(),
                                line.candidate(),
                                day,
                                line.agree(),
                                line.base(),
                                line.needed()))
                .toList();
    }

    private static Statement proposed(AwardProposed e, LogEntry entry) {
        var minutes = e.minutes();
        return one(
                """
                insert into awards_proposal (bloc, year, award, board, position, name_as_printed, proposed_on, ballot,
                    minutes_number, minutes_date, minutes_title, regime)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.award(),
                e.board(),
                entry.position(),
                e.nameAsPrinted(),
                entry.happenedOn(),
                e.ballot(),
                minutes == null ? null : minutes.number(),
                minutes == null ? null : minutes.date(),
                minutes == null ? null : minutes.title(),
                e.regime());
    }

    private static Statement decided(DecisionRecorded e) {
        var paper = e.decision();
        return one(
                """
                update awards_proposal
                   set outcome = ?, decision_number = ?, decision_date = ?, decision_title = ?, decided_on = ?
                 where bloc = ? and year = ? and award = ? and board = ?
                """,
                e.outcome(),
                paper.number(),
                paper.date(),
                paper.title(),
                e.decidedOn(),
                e.bloc(),
                e.year(),
                e.award(),
                e.board());
    }
}
