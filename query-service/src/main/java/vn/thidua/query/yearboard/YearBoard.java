package vn.thidua.query.yearboard;

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
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.CalendarEvent.RegimeEndAnnounced;
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
import vn.thidua.domain.pledge.PledgeEvent.CovenantSigned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAccepted;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
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
            case MembersChanged e ->
                    Stream.concat(TABLES.changed(e), FrameStatements.changed(e)).toList();
            case OfficesChanged e -> List.of(FrameStatements.offices(e));
            case CharterReplaced e -> List.of(FrameStatements.charter(e));
            case DeadlineSet e -> FrameStatements.due(e, e.step(), e.due());
            case DeadlineExtended e -> FrameStatements.due(e, e.step(), e.due());
            case MovementLaunched e -> List.of(FrameStatements.launched(e, entry.position()));
            case PledgeRegistered e -> List.of(StepStatements.registered(e, day));
            case PledgeReturned e -> List.of(StepStatements.pledgeReturned(e));
            case PledgeAmended e -> List.of(StepStatements.amended(e));
            case PledgeSigned e -> List.of(StepStatements.signed(e, day));
            case AnnualResultSubmitted e -> List.of(StepStatements.submitted(e, day));
            case AnnualResultCorrected e -> List.of(StepStatements.corrected(e, day));
            case AnnualResultReturned e -> List.of(StepStatements.returned(e));
            case ConferenceConvened e -> List.of(FrameStatements.convened(e));
            case AttendanceRecorded e -> FrameStatements.attended(e);
            case BallotOpened e -> VoteStatements.opened(e, entry.position());
            case VoteCast e -> List.of(VoteStatements.cast(e));
            case BallotClosed e -> VoteStatements.closed(e);
            case BallotRecounted e -> VoteStatements.recounted(e);
            case TieBroken e -> VoteStatements.tieBroken(e);
            case BallotVoided e -> List.of(VoteStatements.voided(e));
            case AwardProposed e -> List.of(ProposalStatements.proposed(e, day));
            case ProposalWithdrawn e -> List.of(ProposalStatements.withdrawn(e));
            case DecisionRecorded e -> List.of(ProposalStatements.decided(e));
            case AwardRevoked e -> List.of(ProposalStatements.revoked(e));
            case LeadershipHandedOver e -> List.of(FrameStatements.handedOver(e));
            case CycleClosed e -> List.of(TABLES.closed(e), FrameStatements.closed(e, day));
            case MovementAnswered _,
                    MovementClosed _,
                    AuthorityChanged _,
                    ObligationSettled _,
                    DeadlineReminded _,
                    DeadlinePassed _,
                    RegimeEndAnnounced _,
                    PledgeAccepted _,
                    CovenantSigned _,
                    AnnualResultAccepted _,
                    ResultRestated _,
                    MidYearSubmitted _,
                    MidYearConcluded _,
                    EvidenceAttached _,
                    BlocTotalsRecorded _,
                    AgendaSet _,
                    TellersElected _,
                    ResolutionRecorded _,
                    MinutesApproved _,
                    PaperCountRecorded _,
                    VoteInvalidated _,
                    TallyCertified _,
                    PrizeComputed _,
                    ResultsPublished _,
                    AwardPresented _,
                    RecoveryConfirmed _,
                    EligibilityEvent _ ->
                    List.of();
            case BlocEvent _, ScoringEvent _, DossierEvent _, PetitionEvent _, RequestEvent _ ->
                    List.of();
        };
    }
}
