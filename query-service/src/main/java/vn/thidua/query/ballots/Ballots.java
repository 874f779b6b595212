package vn.thidua.query.ballots;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AwardEvent;
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

/** The ballots of a year: rule, candidates, voters, and every line of every vote. */
@Component
public class Ballots implements ReadModel {
    public static final String NAME = "ballots";

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
                                "ballots_ballot",
                                "ballots_candidate",
                                "ballots_voter",
                                "ballots_line",
                                "ballots_tie_step",
                                RuleSources.TABLE))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        var day = entry.happenedOn();
        return switch (event) {
            case CycleOpened e -> Stream.concat(TABLES.opened(e), RuleSources.opened(e)).toList();
            case MembersChanged e -> TABLES.changed(e).toList();
            case CharterReplaced e -> RuleSources.replaced(e).toList();
            case BallotOpened e -> BallotStatements.opened(e, entry);
            case VoteCast e -> BallotStatements.cast(e, entry);
            case VoteInvalidated e -> List.of(CountStatements.invalidated(e));
            case BallotClosed e -> CountStatements.closed(e, day);
            case BallotRecounted e -> CountStatements.recounted(e, day);
            case TieBroken e -> CountStatements.tieBroken(e, entry.position());
            case TallyCertified e -> List.of(CountStatements.certified(e, day));
            case BallotVoided e -> List.of(CountStatements.voided(e, day));
            case CycleClosed e -> List.of(TABLES.closed(e));
            case PaperCountRecorded _,
                    MovementLaunched _,
                    MovementAnswered _,
                    MovementClosed _,
                    LeadershipHandedOver _,
                    OfficesChanged _,
                    AuthorityChanged _,
                    ObligationSettled _ ->
                    List.of();
            case BlocEvent _,
                    PledgeEvent _,
                    ResultEvent _,
                    ConferenceEvent _,
                    AwardEvent _,
                    CalendarEvent _,
                    ScoringEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }
}
