package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.APetition.FILED;
import static vn.thidua.domain.APetition.LAST;
import static vn.thidua.domain.APetition.PUBLISHED;
import static vn.thidua.domain.APetition.due;
import static vn.thidua.domain.APetition.file;
import static vn.thidua.domain.APetition.filed;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.meetingUnder;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.AnAward.published;
import static vn.thidua.domain.AnAward.with;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.ballot.Mode.NAMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.bloc.PetitionRule;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.dispute.Matter;
import vn.thidua.domain.dispute.PetitionReason;

/** What makes a petition one that is taken: by a member, in time, on something that exists. */
class PetitionFilingTest {
    @Test
    void a_member_files_and_the_answer_is_due_within_working_days() {
        given(PUBLISHED).on(DAY).when(file(Matter.ELIGIBILITY)).then(filed(Matter.ELIGIBILITY));
    }

    @Test
    void the_charter_says_how_soon_it_is_answered() {
        var charter = with(null, null, new PetitionRule(5, 1, SOURCE));
        given(meetingUnder(charter, "ban"), proposed(MINISTRY_FLAG, "ban"), published())
                .on(DAY)
                .when(file(Matter.ELIGIBILITY))
                .then(filed(Matter.ELIGIBILITY, DAY.plusDays(1)));
    }

    @Test
    void petitions_are_taken_from_publication_to_the_last_day() {
        given(meeting("ban"))
                .on(DAY)
                .when(file(Matter.ELIGIBILITY))
                .rejected(PetitionReason.PETITION_WINDOW_NOT_OPEN);
        given(PUBLISHED).on(LAST).when(file(Matter.ELIGIBILITY)).accepted();
        given(PUBLISHED)
                .on(LAST.plusDays(1))
                .when(file(Matter.ELIGIBILITY))
                .rejected(PetitionReason.PETITION_WINDOW_CLOSED);
    }

    @Test
    void a_later_deadline_extends_the_window_and_an_earlier_one_does_not_shorten_it() {
        given(PUBLISHED, due(LAST.plusDays(2)))
                .on(LAST.plusDays(2))
                .when(file(Matter.ELIGIBILITY))
                .accepted();
        given(PUBLISHED, due(LAST.plusDays(2)))
                .on(LAST.plusDays(3))
                .when(file(Matter.ELIGIBILITY))
                .rejected(PetitionReason.PETITION_WINDOW_CLOSED);
        given(PUBLISHED, due(DAY)).on(LAST).when(file(Matter.ELIGIBILITY)).accepted();
    }

    @Test
    void only_members_petition_and_only_about_boards_of_the_year() {
        given(PUBLISHED)
                .on(DAY)
                .when(file(Matter.ELIGIBILITY, "xa", "ban", "b", MINISTRY_FLAG))
                .rejected(YearReason.NOT_A_MEMBER);
        given(PUBLISHED)
                .on(DAY)
                .when(file(Matter.ELIGIBILITY, "sen", "xa", "b", MINISTRY_FLAG))
                .rejected(YearReason.NOT_A_MEMBER);
    }

    @Test
    void a_petition_has_an_identifier_of_its_own() {
        given(FILED)
                .on(DAY)
                .when(file(Matter.ELIGIBILITY))
                .rejected(PetitionReason.PETITION_ALREADY_FILED);
    }

    @Test
    void a_petition_on_a_vote_names_a_ballot_that_is_closed() {
        given(PUBLISHED).on(DAY).when(file(Matter.VOTE)).then(filed(Matter.VOTE));
        given(PUBLISHED)
                .on(DAY)
                .when(file(Matter.VOTE, "sen", "ban", null, MINISTRY_FLAG))
                .rejected(PetitionReason.PETITION_BALLOT_MISSING);
        given(PUBLISHED)
                .on(DAY)
                .when(file(Matter.VOTE, "sen", "ban", "c", MINISTRY_FLAG))
                .rejected(BallotReason.BALLOT_UNKNOWN);
        given(meeting("ban"), flagBallot(NAMED, "ban"), published())
                .on(DAY)
                .when(file(Matter.VOTE))
                .rejected(BallotReason.BALLOT_STILL_OPEN);
    }

    @Test
    void a_petition_on_eligibility_or_a_dossier_names_its_award() {
        for (var matter : List.of(Matter.ELIGIBILITY, Matter.DOSSIER)) {
            given(PUBLISHED)
                    .on(DAY)
                    .when(file(matter, "sen", "ban", null, null))
                    .rejected(PetitionReason.PETITION_AWARD_MISSING);
        }
        given(PUBLISHED).on(DAY).when(file(Matter.DOSSIER)).then(filed(Matter.DOSSIER));
        given(PUBLISHED)
                .on(DAY)
                .when(file(Matter.DOSSIER, "sen", "quy", null, MINISTRY_FLAG))
                .rejected(AwardReason.AWARD_NOT_PROPOSED);
    }

    @Test
    void a_closed_year_takes_no_petition() {
        given(PUBLISHED, new CycleClosed(BLOC, YEAR))
                .on(DAY)
                .when(file(Matter.ELIGIBILITY))
                .rejected(YearReason.CYCLE_CLOSED);
    }
}
