package vn.thidua.query.dossiers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AfterEvent;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.EligibilityEvent;
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
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierEvent.DossierAccepted;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierEvent.DossierReturned;
import vn.thidua.domain.dossier.DossierEvent.DossierSigned;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.DossierEvent.NoReplyMarked;
import vn.thidua.domain.dossier.DossierEvent.OpinionRecorded;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.query.feed.ReadModel;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.feed.YearTables;

/** The dossier of every proposal, from the first paper to what followed the decision. */
@Component
public class Dossiers implements ReadModel {
    public static final String NAME = "dossiers";

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
                                "dossiers_proposal",
                                "dossiers_part",
                                "dossiers_opinion",
                                "dossiers_publication"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case CycleOpened e -> TABLES.opened(e).toList();
            case MembersChanged e -> TABLES.changed(e).toList();
            case CycleClosed e -> List.of(TABLES.closed(e));
            case AwardProposed e -> ProposalStatements.proposed(e, entry);
            case ProposalWithdrawn e -> List.of(ProposalStatements.withdrawn(e, entry));
            case DecisionRecorded e -> List.of(ProposalStatements.decided(e));
            case AfterEvent e -> List.of(AfterStatements.of(e, entry));
            case DossierEvent e -> dossier(entry, e);
            case EligibilityEvent _ -> List.of();
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
                    CalendarEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }

    private static List<Statement> dossier(LogEntry entry, DossierEvent event) {
        return switch (event) {
            case DossierPartAttached e -> PaperStatements.attached(e, entry);
            case DossierSigned e -> List.of(PaperStatements.signed(e, entry));
            case DossierSubmitted e -> List.of(PaperStatements.submitted(e, entry));
            case DossierReturned e -> List.of(PaperStatements.returned(e, entry));
            case DossierAccepted e -> List.of(PaperStatements.accepted(e, entry));
            case OpinionRequested e -> List.of(OpinionStatements.requested(e, entry));
            case OpinionRecorded e -> List.of(OpinionStatements.recorded(e, entry));
            case NoReplyMarked e -> List.of(OpinionStatements.noReply(e, entry));
            case CouncilVoted e -> List.of(OpinionStatements.voted(e, entry));
        };
    }
}
