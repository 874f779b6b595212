package vn.thidua.query.indicators;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.cycle.ChangeEvent.AuthorityChanged;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.RequestEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.cycle.YearEvent.MovementClosed;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.dispute.PetitionEvent;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.pledge.PledgeEvent.CovenantSigned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAccepted;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;
import vn.thidua.domain.result.ResultEvent.MidYearConcluded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;
import vn.thidua.domain.result.ResultEvent.ResultRestated;
import vn.thidua.domain.scoring.ScoringEvent;
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
            case MembersChanged e -> TABLES.changed(e).toList();
            case ObligationSettled e -> ReportStatements.settled(e);
            case PledgeRegistered e -> targets(e, e.board(), e.registration(), e.targets());
            case PledgeAmended e -> targets(e, e.board(), e.registration(), e.targets());
            case AnnualResultSubmitted e -> ReportStatements.submitted(e, day);
            case AnnualResultCorrected e -> ReportStatements.corrected(e, day);
            case AnnualResultReturned e -> List.of(ReportStatements.returned(e, day));
            case AnnualResultAccepted e -> List.of(ReportStatements.accepted(e, day));
            case BlocTotalsRecorded e -> totals(e, day);
            case CycleClosed e -> List.of(TABLES.closed(e));
            case PledgeReturned _,
                    PledgeAccepted _,
                    CovenantSigned _,
                    PledgeSigned _,
                    ResultRestated _,
                    MidYearSubmitted _,
                    MidYearConcluded _,
                    EvidenceAttached _,
                    MovementLaunched _,
                    MovementAnswered _,
                    MovementClosed _,
                    LeadershipHandedOver _,
                    CharterReplaced _,
                    OfficesChanged _,
                    AuthorityChanged _ ->
                    List.of();
            case BlocEvent _,
                    ConferenceEvent _,
                    BallotEvent _,
                    AwardEvent _,
                    CalendarEvent _,
                    ScoringEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }

    private static List<Statement> targets(
            PledgeEvent e, String board, int registration, List<Target> targets) {
        return targets.stream()
                .map(target ->
                        one(
                                """
                                insert into indicators_target
                                    (bloc, year, board, registration, indicator, plan, last_year)
                                values (?, ?, ?, ?, ?, ?, ?)
                                """,
                                e.bloc(),
                                e.year(),
                                board,
                                registration,
                                target.indicator(),
                                target.plan(),
                                target.lastYear()))
                .toList();
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
