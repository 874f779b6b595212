package vn.thidua.query.awards;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AfterEvent.AwardPresented;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AfterEvent.RecoveryConfirmed;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.EligibilityEvent;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
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
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.scoring.ScoringEvent;
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
                        Stream.of("awards_count", "awards_void", "awards_proposal"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        var day = entry.happenedOn();
        return switch (event) {
            case CycleOpened e -> TABLES.opened(e).toList();
            case MembersChanged e -> TABLES.changed(e).toList();
            case BallotClosed e -> Counts.closed(e, day);
            case BallotRecounted e -> Counts.recounted(e);
            case BallotVoided e -> List.of(Counts.voided(e, day));
            case AwardProposed e -> List.of(ProposalStatements.proposed(e, entry));
            case ProposalWithdrawn e -> List.of(ProposalStatements.withdrawn(e, day));
            case DecisionRecorded e -> List.of(ProposalStatements.decided(e));
            case AwardRevoked e -> List.of(ProposalStatements.revoked(e));
            case CycleClosed e -> List.of(TABLES.closed(e));
            case BallotOpened _,
                    VoteCast _,
                    PaperCountRecorded _,
                    VoteInvalidated _,
                    TallyCertified _,
                    TieBroken _,
                    PrizeComputed _,
                    ResultsPublished _,
                    AwardPresented _,
                    RecoveryConfirmed _,
                    EligibilityEvent _,
                    MovementLaunched _,
                    MovementAnswered _,
                    MovementClosed _,
                    LeadershipHandedOver _,
                    CharterReplaced _,
                    OfficesChanged _,
                    AuthorityChanged _,
                    ObligationSettled _ ->
                    List.of();
            case BlocEvent _,
                    PledgeEvent _,
                    ResultEvent _,
                    ConferenceEvent _,
                    CalendarEvent _,
                    ScoringEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }
}
