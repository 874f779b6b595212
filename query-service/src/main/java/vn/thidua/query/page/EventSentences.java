package vn.thidua.query.page;

import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.ballot.BallotEvent;
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

/** What happened, as one sentence that names the board. */
@Component("sentences")
class EventSentences {
    private final Words words;
    private final YearDetails year;
    private final ConferenceDetails conference;
    private final ScoreDetails scores;
    private final AwardDetails awards;

    EventSentences(
            Words words,
            YearDetails year,
            ConferenceDetails conference,
            ScoreDetails scores,
            AwardDetails awards) {
        this.words = words;
        this.year = year;
        this.conference = conference;
        this.scores = scores;
        this.awards = awards;
    }

    public String of(CycleEvent event, BoardNames names) {
        return words.of("event." + event.getClass().getSimpleName(), details(event, names));
    }

    /** What stands in the places of the sentence. */
    private String[] details(CycleEvent event, BoardNames names) {
        return switch (event) {
            case YearEvent e -> year.of(e, names);
            case ChangeEvent e -> year.of(e, names);
            case CalendarEvent e -> year.of(e, names);
            case PledgeEvent e -> scores.of(e, names);
            case ResultEvent e -> scores.of(e, names);
            case ScoringEvent e -> scores.of(e, names);
            case ConferenceEvent e -> conference.of(e, names);
            case BallotEvent e -> conference.of(e, names);
            case AwardEvent e -> awards.of(e, names);
            case DossierEvent e -> awards.of(e, names);
            case PetitionEvent e -> awards.of(e, names);
            case RequestEvent e -> year.of(e, names);
        };
    }
}
