package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AScore.BOARDS;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.calendar.Step.DOSSIER;
import static vn.thidua.domain.calendar.Step.EXPLANATION;
import static vn.thidua.domain.calendar.Step.MID_YEAR;
import static vn.thidua.domain.calendar.Step.PLEDGE;
import static vn.thidua.domain.calendar.Step.RESULT;
import static vn.thidua.domain.calendar.Step.SELF_SCORE;
import static vn.thidua.domain.calendar.Step.VERIFICATION;
import static vn.thidua.domain.result.FigureStatus.ESTIMATE;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;

/** Who has not done a step when its deadline is over. Three boards: sen, mai and ban. */
class WaitingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 1, 5);

    @Test
    void at_first_everybody_waits_with_pledge_report_result_and_self_score() {
        for (var step : List.of(PLEDGE, MID_YEAR, RESULT, SELF_SCORE)) {
            missing(List.of(AScore.opened()), step, BOARDS);
        }
    }

    @Test
    void a_registered_pledge_is_done_until_it_is_returned() {
        var registered = List.<Event>of(AScore.opened(), registered("mai", target(REVENUE, 1)));
        missing(registered, PLEDGE, List.of("sen", "ban"));
        missing(
                all(registered, List.of(new PledgeReturned(BLOC, YEAR, "mai", 1, "thiếu"))),
                PLEDGE,
                BOARDS);
    }

    @Test
    void a_signature_is_enough_where_history_does_not_know_the_targets() {
        missing(List.of(AScore.opened(), signed("mai")), PLEDGE, List.of("sen", "ban"));
    }

    @Test
    void a_mid_year_report_is_done_when_it_is_submitted() {
        missing(
                List.of(
                        AScore.opened(),
                        new MidYearSubmitted(
                                BLOC, YEAR, "sen", 1, List.of(figure(REVENUE, null, 1)), 0)),
                MID_YEAR,
                List.of("mai", "ban"));
    }

    @Test
    void a_result_is_done_until_it_is_returned() {
        var filed =
                List.<Event>of(
                        AScore.opened(), submitted("ban", 1, ESTIMATE, figure(REVENUE, null, 1)));
        missing(filed, RESULT, List.of("sen", "mai"));
        missing(
                all(filed, List.of(new AnnualResultReturned(BLOC, YEAR, "ban", 1, "thiếu"))),
                RESULT,
                BOARDS);
    }

    @Test
    void who_has_scored_itself_does_not_wait() {
        var scored = AScore.after(AScore.ready(), AScore.selfScore("mai", AScore.usual("mai")));
        missing(scored, SELF_SCORE, List.of("sen", "ban"));
    }

    @Test
    void a_verifier_waits_from_the_assignment_until_the_score_is_verified() {
        missing(AScore.ready(), VERIFICATION, List.of());
        var assigned =
                AScore.after(
                        AScore.ready(),
                        AScore.selfScore("sen", AScore.usual("sen")),
                        AScore.assign("sen", AScore.other("sen")),
                        AScore.assign("ban", AScore.other("sen")));
        missing(assigned, VERIFICATION, List.of(AScore.other("sen")));
        missing(AScore.verified(AScore.ready(), "sen"), VERIFICATION, List.of());
    }

    @Test
    void who_was_asked_waits_until_the_answer() {
        var asked =
                AScore.after(AScore.verified(AScore.ready(), "sen"), AScore.ask("sen", "movement"));
        missing(AScore.verified(AScore.ready(), "sen"), EXPLANATION, List.of());
        missing(asked, EXPLANATION, List.of("sen"));
        missing(AScore.after(asked, AScore.explain("sen", "movement")), EXPLANATION, List.of());
    }

    @Test
    void a_proposed_board_waits_until_its_dossier_is_with_the_ministry() {
        missing(List.of(opened()), DOSSIER, List.of());
        missing(ADossier.PROPOSED, DOSSIER, List.of("ban"));
        missing(ADossier.SIGNED, DOSSIER, List.of("ban"));
        missing(ADossier.SUBMITTED, DOSSIER, List.of());
        missing(ADossier.ACCEPTED, DOSSIER, List.of());
    }

    @Test
    void a_returned_dossier_waits_again() {
        missing(
                all(ADossier.SUBMITTED, List.of(ADossier.returned(MINISTRY_FLAG, "ban"))),
                DOSSIER,
                List.of("ban"));
    }

    @Test
    void a_decided_proposal_waits_for_no_dossier() {
        var decided =
                new DecisionRecorded(
                        BLOC,
                        YEAR,
                        MINISTRY_FLAG,
                        "ban",
                        DecisionOutcome.AWARDED,
                        ABloc.PAPER,
                        DUE,
                        null);
        missing(all(ADossier.PROPOSED, List.of(decided)), DOSSIER, List.of());
    }

    /** The deadline of the step passes, and these boards have not done it. */
    private static void missing(List<? extends Event> before, Step step, List<String> boards) {
        var due = new ArrayList<Event>(before);
        due.add(new DeadlineExtended(BLOC, YEAR, step, null, DUE, "lũ"));
        given(due)
                .on(DUE.plusDays(1))
                .when(new PassDeadline(BLOC, YEAR, step))
                .then(new DeadlinePassed(BLOC, YEAR, step, DUE, boards));
    }
}
