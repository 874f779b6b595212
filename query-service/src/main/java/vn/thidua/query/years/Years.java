package vn.thidua.query.years;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AfterEvent.AwardPresented;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AfterEvent.RecoveryConfirmed;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.EligibilityEvent;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.conference.ConferenceEvent.AgendaSet;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.conference.ConferenceEvent.MinutesApproved;
import vn.thidua.domain.conference.ConferenceEvent.ResolutionRecorded;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
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
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.query.feed.ReadModel;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.feed.YearTables;
import vn.thidua.query.reading.Offices;

/** The blocs, their offices and their years. */
@Component
public class Years implements ReadModel {
    static final String NAME = "years";

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
                                "years_bloc",
                                "years_member",
                                "years_office",
                                "years_frame",
                                "years_award"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case BlocEvent e -> BlocStatements.on(e);
            case CycleOpened e -> Stream.concat(TABLES.opened(e), Stream.of(frame(e))).toList();
            case MembersChanged e -> TABLES.changed(e).toList();
            case OfficesChanged e -> List.of(offices(e));
            case ConferenceConvened e -> List.of(conference(e));
            case AwardProposed e -> List.of(proposed(e));
            case ProposalWithdrawn e -> List.of(withdrawn(e));
            case DecisionRecorded e -> List.of(decided(e));
            case AwardRevoked e -> List.of(revoked(e));
            case LeadershipHandedOver e -> List.of(handedOver(e));
            case CycleClosed e -> List.of(TABLES.closed(e));
            case MovementLaunched _,
                    MovementAnswered _,
                    MovementClosed _,
                    CharterReplaced _,
                    AuthorityChanged _,
                    ObligationSettled _,
                    AttendanceRecorded _,
                    AgendaSet _,
                    TellersElected _,
                    ResolutionRecorded _,
                    MinutesApproved _,
                    PrizeComputed _,
                    ResultsPublished _,
                    AwardPresented _,
                    RecoveryConfirmed _,
                    EligibilityEvent _ ->
                    List.of();
            case PledgeEvent _,
                    ResultEvent _,
                    BallotEvent _,
                    CalendarEvent _,
                    ScoringEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }

    private static Statement frame(CycleOpened e) {
        return one(
                "insert into years_frame (bloc, year, regime, head, deputy, host) values (?, ?, ?, ?, ?, ?)",
                e.bloc(),
                e.year(),
                e.regime(),
                e.holder(Office.HEAD).orElse(null),
                e.holder(Office.DEPUTY).orElse(null),
                e.holder(Office.HOST).orElse(null));
    }

    private static Statement conference(ConferenceConvened e) {
        return one(
                "update years_frame set conference_on = ?, conference_place = ?, conference_host = ? where bloc = ? and year = ?",
                e.on(),
                e.place(),
                e.host(),
                e.bloc(),
                e.year());
    }

    private static Statement proposed(AwardProposed e) {
        return one(
                """
                insert into years_award (bloc, year, award, proposed, awarded, refused) values (?, ?, ?, 1, 0, 0)
                on conflict (bloc, year, award) do update set proposed = years_award.proposed + 1
                """,
                e.bloc(),
                e.year(),
                e.award());
    }

    private static Statement withdrawn(ProposalWithdrawn e) {
        return count("proposed = proposed - 1", e, e.award());
    }

    private static Statement decided(DecisionRecorded e) {
        return count(
                switch (e.outcome()) {
                    case AWARDED -> "awarded = awarded + 1";
                    case DOWNGRADED -> "downgraded = downgraded + 1";
                    case REFUSED -> "refused = refused + 1";
                },
                e,
                e.award());
    }

    private static Statement revoked(AwardRevoked e) {
        return count("revoked = revoked + 1", e, e.award());
    }

    private static Statement count(String change, AwardEvent e, AwardKind award) {
        return one(
                "update years_award set %s where bloc = ? and year = ? and award = ?"
                        .formatted(change),
                e.bloc(),
                e.year(),
                award);
    }

    private static Statement offices(OfficesChanged e) {
        return one(
                "update years_frame set head = ?, deputy = ?, host = ? where bloc = ? and year = ?",
                Offices.holder(e.offices(), Office.HEAD),
                Offices.holder(e.offices(), Office.DEPUTY),
                Offices.holder(e.offices(), Office.HOST),
                e.bloc(),
                e.year());
    }

    private static Statement handedOver(LeadershipHandedOver e) {
        return one(
                "update years_frame set next_head = ? where bloc = ? and year = ?",
                e.successor(),
                e.bloc(),
                e.year());
    }
}
