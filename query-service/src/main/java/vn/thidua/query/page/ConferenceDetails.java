package vn.thidua.query.page;

import static vn.thidua.query.page.Words.details;

import org.springframework.stereotype.Component;
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
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.conference.ConferenceEvent.AgendaSet;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.conference.ConferenceEvent.MinutesApproved;
import vn.thidua.domain.conference.ConferenceEvent.ResolutionRecorded;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;

/** What the sentences about the conference and its ballots name; no person, no open vote. */
@Component
class ConferenceDetails {
    private final Show show;
    private final Words words;

    ConferenceDetails(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    String[] of(ConferenceEvent event, BoardNames names) {
        return switch (event) {
            case ConferenceConvened e -> details(show.date(e.on()) + ", " + e.place());
            case AttendanceRecorded e -> details(show.count(e.present().size()));
            case AgendaSet e -> details(show.count(e.items().size()));
            case TellersElected e ->
                    details(
                            show.count(e.tellers().size()),
                            names.of(
                                    e.tellers().stream()
                                            .map(teller -> teller.board())
                                            .distinct()
                                            .toList()));
            case ResolutionRecorded e ->
                    details(
                            e.text(),
                            words.of(e.adopted() ? "resolution.adopted" : "resolution.refused"),
                            show.count(e.agree()),
                            show.count((long) e.agree() + e.disagree() + e.abstain()));
            case MinutesApproved e -> details(show.paper(e.minutes()));
        };
    }

    String[] of(BallotEvent event, BoardNames names) {
        return switch (event) {
            case BallotOpened e -> details(show.name(e.award()));
            case VoteCast e -> details(names.of(e.voter()));
            case BallotClosed e -> details(show.count(e.tally().collected()));
            case PaperCountRecorded _ -> details();
            case VoteInvalidated e -> details(names.of(e.voter()), e.reason());
            case BallotRecounted e ->
                    details(words.of(e.changed() ? "recount.changed" : "recount.same"), e.reason());
            case TallyCertified e ->
                    details(show.count(e.tellers().size()), show.paper(e.minutes()));
            case BallotVoided e -> details(e.reason());
            case TieBroken e -> details(names.of(e.seated()));
        };
    }
}
