package vn.thidua.domain.cycle;

import vn.thidua.domain.Event;
import vn.thidua.domain.Streams;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.result.ResultEvent;

/** What can happen in one bloc's year. */
public sealed interface CycleEvent extends Event
        permits YearEvent, PledgeEvent, ResultEvent, ConferenceEvent, BallotEvent, AwardEvent {
    String bloc();

    int year();

    @Override
    default String stream() {
        return Streams.cycle(bloc(), year());
    }
}
