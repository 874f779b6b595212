package vn.thidua.query.indicators;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/** The year's figures, every report and every stated total under its own number. */
@Component
public class Indicators implements ReadModel {
    public static final String NAME = "indicators";

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
                                "indicators_target",
                                "indicators_submission",
                                "indicators_figure",
                                "indicators_total"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        var day = entry.happenedOn();
        return switch (event) {
            case CycleOpened e -> TABLES.opened(e).toList();
            case PledgeRegistered e -> targets(e);
            case AnnualResultSubmitted e -> submitted(e, day);
            case AnnualResultReturned e -> List.of(returned(e, day));
            case BlocTotalsRecorded e -> totals(e, day);
            case CycleClosed e -> List.of(TABLES.closed(e));
            case BlocEstablished _,
                    BoardRegistered _,
                    CharterAdopted _,
                    LeadershipAppointed _,
                    MovementLaunched _,
                    PledgeSigned _,
                    ConferenceConvened _,
                    AttendanceRecorded _,
                    BallotOpened _,
                    VoteCast _,
                    BallotClosed _,
                    AwardProposed _,
                    DecisionRecorded _,
                    LeadershipHandedOver _ ->
                    List.of();
        };
    }

    private static List<Statement> targets(PledgeRegistered e) {
        return e.targets().stream()
                .map(target ->
                        one(
                                """
                                insert into indicators_target
                                    (bloc, year, board, registration, indicator, plan, last_year)
                                values (?, ?, ?, ?, ?, ?, ?)
                                """,
                                e.bloc(),
                                e.year(),
                                e.board(),
                                e.registration(),
                                target.indicator(),
                                target.plan(),
                                target.lastYear()))
                .toList();
    }

    private static List<Statement> submitted(AnnualResultSubmitted e, LocalDate day) {
        var submission =
                one(
                        """
                        insert into indicators_submission
                            (bloc, year, board, submission, status, submitted_on, days_late)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """,
                        e.bloc(),
                        e.year(),
                        e.board(),
                        e.submission(),
                        e.status(),
                        day,
                        e.daysLate());
        return Stream.concat(
                        Stream.of(submission),
                        IntStream.range(0, e.figures().size()).mapToObj(place -> figure(e, place)))
                .toList();
    }

    private static Statement figure(AnnualResultSubmitted e, int place) {
        var figure = e.figures().get(place);
        return one(
                """
                insert into indicators_figure (bloc, year, board, submission, place, indicator, plan, actual)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.board(),
                e.submission(),
                place,
                figure.indicator(),
                figure.plan(),
                figure.actual());
    }

    private static Statement returned(AnnualResultReturned e, LocalDate day) {
        return one(
                """
                update indicators_submission set returned_on = ?, return_reason = ?
                 where bloc = ? and year = ? and board = ? and submission = ?
                """,
                day,
                e.reason(),
                e.bloc(),
                e.year(),
                e.board(),
                e.submission());
    }

    private static List<Statement> totals(BlocTotalsRecorded e, LocalDate day) {
        var basis = e.basis();
        return e.totals().stream()
                .map(total ->
                        one(
                                """
                                insert into indicators_total (bloc, year, record, indicator, actual, status, recorded_on,
                                    document_number, document_date, document_title)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """,
                                e.bloc(),
                                e.year(),
                                e.record(),
                                total.indicator(),
                                total.actual(),
                                total.status(),
                                day,
                                basis == null ? null : basis.number(),
                                basis == null ? null : basis.date(),
                                basis == null ? null : basis.title()))
                .toList();
    }
}
