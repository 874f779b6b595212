package vn.thidua.query.portal.news;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.award.EligibilityEvent;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.cycle.ChangeEvent;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.RequestEvent;
import vn.thidua.domain.cycle.YearEvent;
import vn.thidua.domain.dispute.PetitionEvent;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.query.page.ReplayReader.Happening;

/**
 * Whom an event is told to while the year is not yet open act by act, and on which page it shows:
 * until the results are out an act is the affair of the boards that it names.
 */
final class Audience {
    private Audience() {}

    /** Whether it concerns the whole bloc, or one of the person's own boards. */
    static boolean includes(Set<String> own, Happening happening) {
        return switch (happening.event()) {
            case VoteCast vote -> own.contains(vote.voter());
            case VoteInvalidated vote -> own.contains(vote.voter());
            case PaperCountRecorded _ -> false;
            case BallotOpened _,
                    BallotClosed _,
                    BallotRecounted _,
                    TallyCertified _,
                    BallotVoided _,
                    TieBroken _ ->
                    true;
            case EligibilityEvent _ -> namesNoOther(own, happening);
            case AwardEvent _ -> true;
            case YearEvent _,
                    ChangeEvent _,
                    CalendarEvent _,
                    ConferenceEvent _,
                    PledgeEvent _,
                    ResultEvent _,
                    ScoringEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    namesNoOther(own, happening);
        };
    }

    /** The page of the year on which it shows. */
    static String page(CycleEvent event) {
        return switch (event) {
            case YearEvent _, ChangeEvent _, PledgeEvent _ -> "";
            case CalendarEvent _ -> "/rules";
            case ResultEvent _ -> "/indicators";
            case ScoringEvent _ -> "/scores";
            case ConferenceEvent _ -> "/conference";
            case BallotEvent _ -> "/ballots";
            case AwardEvent _ -> "/awards";
            case DossierEvent _ -> "/dossiers";
            case PetitionEvent _ -> "/petitions";
            case RequestEvent _ -> "/requests";
        };
    }

    private static boolean namesNoOther(Set<String> own, Happening happening) {
        var payload = happening.entry().payload();
        var named =
                Stream.of("board", "verifier")
                        .map(field -> payload == null ? "" : text(payload, field))
                        .filter(board -> !board.isEmpty())
                        .toList();
        return named.isEmpty() || named.stream().anyMatch(own::contains);
    }

    private static String text(JsonNode payload, String field) {
        return payload.path(field).asString("");
    }
}
