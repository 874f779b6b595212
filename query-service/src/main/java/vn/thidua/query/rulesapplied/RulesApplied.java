package vn.thidua.query.rulesapplied;

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
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.RequestEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.cycle.YearEvent.MovementClosed;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.dispute.PetitionEvent;
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
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;
import vn.thidua.domain.result.ResultEvent.MidYearConcluded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;
import vn.thidua.domain.result.ResultEvent.ResultRestated;
import vn.thidua.domain.scoring.ScoringEvent.ExplanationRequested;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.RelativeScoresComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreExplained;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreInputsLocked;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;
import vn.thidua.query.feed.ReadModel;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.feed.YearTables;

/**
 * Which rule applied: every value that an event of the year carries, with its source, and the
 * clocks.
 */
@Component
public class RulesApplied implements ReadModel {
    public static final String NAME = "rules_applied";

    private static final YearTables TABLES = new YearTables(NAME);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(
                        YearTables.names(NAME).stream(),
                        Stream.of("rules_applied_rule", "rules_applied_clock"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case CycleOpened e ->
                    Stream.concat(TABLES.opened(e), RuleStatements.of(e, entry, AppliedRules.of(e)))
                            .toList();
            case MembersChanged e -> TABLES.changed(e).toList();
            case CycleClosed e -> List.of(TABLES.closed(e));
            case CharterReplaced e -> applied(e, entry, AppliedRules.of(e));
            case ScoreScaleAdopted e -> applied(e, entry, AppliedRules.of(e));
            case BallotOpened e -> applied(e, entry, AppliedRules.of(e));
            case AwardProposed e -> applied(e, entry, AppliedRules.of(e));
            case DossierSubmitted e -> applied(e, entry, AppliedRules.of(e));
            case OpinionRequested e -> applied(e, entry, AppliedRules.of(e));
            case CouncilVoted e -> applied(e, entry, AppliedRules.of(e));
            case PrizeComputed e -> applied(e, entry, AppliedRules.of(e));
            case AwardRevoked e -> applied(e, entry, AppliedRules.of(e));
            case CalendarEvent e -> List.of(ClockStatements.of(e, entry));
            case MovementLaunched _,
                    MovementAnswered _,
                    MovementClosed _,
                    LeadershipHandedOver _,
                    AuthorityChanged _,
                    ObligationSettled _,
                    OfficesChanged _,
                    PledgeEvent _,
                    AnnualResultSubmitted _,
                    AnnualResultReturned _,
                    AnnualResultAccepted _,
                    AnnualResultCorrected _,
                    ResultRestated _,
                    MidYearSubmitted _,
                    MidYearConcluded _,
                    EvidenceAttached _,
                    BlocTotalsRecorded _,
                    SelfScoreSubmitted _,
                    VerifierAssigned _,
                    ScoreVerified _,
                    ExplanationRequested _,
                    ScoreExplained _,
                    ScoreReverified _,
                    VerificationReopened _,
                    ScoreInputsLocked _,
                    RelativeScoresComputed _,
                    ScoreFinalised _,
                    RankingComputed _,
                    VoteCast _,
                    BallotClosed _,
                    PaperCountRecorded _,
                    VoteInvalidated _,
                    BallotRecounted _,
                    TallyCertified _,
                    BallotVoided _,
                    TieBroken _,
                    DecisionRecorded _,
                    ProposalWithdrawn _,
                    ResultsPublished _,
                    AwardPresented _,
                    RecoveryConfirmed _,
                    EligibilityEvent _,
                    DossierPartAttached _,
                    DossierSigned _,
                    DossierReturned _,
                    DossierAccepted _,
                    OpinionRecorded _,
                    NoReplyMarked _ ->
                    List.of();
            case BlocEvent _, ConferenceEvent _, PetitionEvent _, RequestEvent _ -> List.of();
        };
    }

    private static List<Statement> applied(CycleEvent e, LogEntry entry, List<Applied> values) {
        return RuleStatements.of(e, entry, values).toList();
    }
}
