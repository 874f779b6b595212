package vn.thidua.query.disputes;

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
import vn.thidua.domain.dispute.PetitionEvent.PetitionAcknowledged;
import vn.thidua.domain.dispute.PetitionEvent.PetitionEscalated;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.query.feed.ReadModel;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.feed.YearTables;

/** The petitions of a year, from filing to the last answer. */
@Component
public class Disputes implements ReadModel {
    public static final String NAME = "disputes";

    private static final YearTables TABLES = new YearTables(NAME);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(YearTables.names(NAME).stream(), Stream.of("disputes_petition"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case CycleOpened e -> TABLES.opened(e).toList();
            case MembersChanged e -> TABLES.changed(e).toList();
            case CycleClosed e -> List.of(TABLES.closed(e));
            case PetitionFiled e -> List.of(PetitionStatements.filed(e, entry));
            case PetitionAcknowledged e -> List.of(PetitionStatements.acknowledged(e, entry));
            case PetitionResolved e -> List.of(PetitionStatements.resolved(e, entry));
            case PetitionEscalated e -> List.of(PetitionStatements.escalated(e, entry));
            case MovementLaunched _,
                    MovementAnswered _,
                    MovementClosed _,
                    LeadershipHandedOver _,
                    AuthorityChanged _,
                    ObligationSettled _,
                    OfficesChanged _,
                    CharterReplaced _ ->
                    List.of();
            case BlocEvent _,
                    PledgeEvent _,
                    ResultEvent _,
                    ScoringEvent _,
                    ConferenceEvent _,
                    BallotEvent _,
                    AwardEvent _,
                    CalendarEvent _,
                    DossierEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }
}
