package vn.thidua.domain.cycle;

import vn.thidua.domain.Event;
import vn.thidua.domain.Streams;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.dispute.PetitionEvent;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.scoring.ScoringEvent;

/** What can happen in one bloc's year. */
public sealed interface CycleEvent extends Event
        permits YearEvent,
                PledgeEvent,
                ResultEvent,
                ConferenceEvent,
                BallotEvent,
                AwardEvent,
                ChangeEvent,
                CalendarEvent,
                ScoringEvent,
                DossierEvent,
                PetitionEvent,
                RequestEvent {
    String bloc();

    int year();

    @Override
    default String stream() {
        return Streams.cycle(bloc(), year());
    }
}
