package vn.thidua.query.scoreboard;

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
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.scoring.ScoringEvent;
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

/** The scores of a year, stage by stage, and every ranking there has been. */
@Component
public class Scoreboard implements ReadModel {
    public static final String NAME = "scoreboard";

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
                                "scoreboard_scale",
                                "scoreboard_criterion",
                                "scoreboard_sheet",
                                "scoreboard_line",
                                "scoreboard_note",
                                "scoreboard_remark",
                                "scoreboard_duty",
                                "scoreboard_ranking",
                                "scoreboard_place"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case CycleOpened e -> TABLES.opened(e).toList();
            case MembersChanged e -> TABLES.changed(e).toList();
            case CycleClosed e -> List.of(TABLES.closed(e));
            case ScoringEvent e -> scored(entry, e);
            case MovementLaunched _,
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
                    BallotEvent _,
                    AwardEvent _,
                    CalendarEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }

    private static List<Statement> scored(LogEntry entry, ScoringEvent event) {
        return switch (event) {
            case ScoreScaleAdopted e -> ScaleStatements.adopted(e, entry);
            case SelfScoreSubmitted e -> SheetStatements.self(e, entry);
            case ScoreVerified e -> SheetStatements.verified(e, entry);
            case ScoreReverified e -> SheetStatements.reverified(e, entry);
            case ScoreFinalised e -> SheetStatements.finalised(e, entry);
            case RelativeScoresComputed e -> SheetStatements.compared(e, entry);
            case VerifierAssigned e -> List.of(RemarkStatements.assigned(e));
            case ExplanationRequested e -> RemarkStatements.asked(e, entry);
            case ScoreExplained e -> List.of(RemarkStatements.explained(e, entry));
            case VerificationReopened e -> RemarkStatements.reopened(e, entry);
            case ScoreInputsLocked e -> List.of(RemarkStatements.locked(e, entry));
            case RankingComputed e -> ScaleStatements.ranked(e, entry);
        };
    }
}
