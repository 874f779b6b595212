package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.awarded;
import static vn.thidua.domain.AnAward.history;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.meetingUnder;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.AnAward.published;
import static vn.thidua.domain.AnAward.with;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AfterCommand.PublishResults;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.bloc.PetitionRule;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;

/** The results of the year are told to all. */
class PublicationTest {
    private static final List<Event> PROPOSED =
            all(meeting("ban"), List.of(proposed(MINISTRY_FLAG, "ban")));
    private static final List<Event> AWARDED =
            all(PROPOSED, List.of(awarded(MINISTRY_FLAG, "ban")));
    private static final CycleClosed CLOSED = new CycleClosed(BLOC, YEAR);

    private final PublishResults publish = new PublishResults(BLOC, YEAR, "Cổng thông tin", null);

    @Test
    void publication_opens_the_window_for_petitions() {
        given(AWARDED).on(DAY).when(publish).then(published());
    }

    @Test
    void results_may_be_published_before_the_ministry_decides() {
        given(PROPOSED).on(DAY).when(publish).then(published());
    }

    @Test
    void the_charter_says_how_many_working_days_the_window_has() {
        var charter = with(null, null, new PetitionRule(1, 10, SOURCE));
        given(meetingUnder(charter, "ban"), proposed(MINISTRY_FLAG, "ban"))
                .on(DAY)
                .when(publish)
                .then(new ResultsPublished(BLOC, YEAR, "Cổng thông tin", null, DAY.plusDays(1)));
    }

    @Test
    void history_without_a_charter_is_published_by_the_default() {
        given(history("ban"), proposed(MINISTRY_FLAG, "ban"))
                .asHistoryOf(DAY)
                .on(DAY)
                .when(publish)
                .then(published());
    }

    @Test
    void there_must_be_something_to_publish() {
        given(meeting("ban")).on(DAY).when(publish).rejected(EligibilityReason.NOTHING_TO_PUBLISH);
        given(PROPOSED, new ProposalWithdrawn(BLOC, YEAR, MINISTRY_FLAG, "ban", "xin rút"))
                .on(DAY)
                .when(publish)
                .rejected(EligibilityReason.NOTHING_TO_PUBLISH);
    }

    @Test
    void results_are_published_once_also_in_a_closed_year() {
        given(AWARDED, published())
                .on(DAY)
                .when(publish)
                .rejected(EligibilityReason.RESULTS_ALREADY_PUBLISHED);
        given(AWARDED, CLOSED).on(DAY).when(publish).then(published());
    }
}
