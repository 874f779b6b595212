package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.MEETING;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.attendance;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.Spec.given;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceReason;
import vn.thidua.domain.cycle.YearReason;

/** The conference: convened once, and every member accounted for before any ballot. */
class ConferenceTest {

    @Test
    void a_conference_is_convened_with_day_place_host_and_chairs() {
        given(opened()).when(convene("sen")).then(convened());
    }

    @Test
    void a_conference_is_convened_once() {
        given(opened(), convened())
                .when(convene("sen"))
                .rejected(ConferenceReason.CONFERENCE_ALREADY_CONVENED);
    }

    @Test
    void the_host_is_a_member_or_not_known() {
        given(opened()).when(convene("tulip")).rejected(YearReason.NOT_A_MEMBER);
        given(opened()).when(convene(null)).accepted();
    }

    @Test
    void attendance_accounts_for_every_member() {
        given(opened(), convened())
                .on(MEETING)
                .when(record(present("sung"), new Absence("sung", "ốm")))
                .then(attendance("sung"));
    }

    @Test
    void a_member_that_is_neither_present_nor_absent_is_asked_for() {
        given(opened(), convened())
                .on(MEETING)
                .when(record(present("sung")))
                .rejected(ConferenceReason.ATTENDANCE_INCOMPLETE);
    }

    @Test
    void a_member_is_not_present_and_absent_at_once() {
        given(opened(), convened())
                .on(MEETING)
                .when(record(present(), new Absence("sung", "ốm")))
                .rejected(ConferenceReason.ATTENDANCE_REPEATED);
    }

    @Test
    void only_members_are_counted() {
        var withGuest = new ArrayList<>(present());
        withGuest.add("tulip");
        given(opened(), convened())
                .on(MEETING)
                .when(record(withGuest))
                .rejected(YearReason.NOT_A_MEMBER);
    }

    @Test
    void nobody_attends_before_the_day() {
        given(opened(), convened())
                .on(MEETING.minusDays(1))
                .when(record(present()))
                .rejected(ConferenceReason.CONFERENCE_NOT_BEGUN);
    }

    @Test
    void nobody_attends_a_conference_that_is_not_convened() {
        given(opened()).when(record(present())).rejected(ConferenceReason.CONFERENCE_NOT_CONVENED);
    }

    @Test
    void attendance_may_be_corrected_until_the_first_ballot_opens() {
        given(inSession())
                .on(MEETING)
                .when(record(present("sung"), new Absence("sung", "ốm")))
                .accepted();
        given(inSession(), flagBallot(Mode.NAMED, "ban"))
                .on(MEETING)
                .when(record(present("sung"), new Absence("sung", "ốm")))
                .rejected(ConferenceReason.ATTENDANCE_LOCKED);
    }

    private static ConveneConference convene(@Nullable String host) {
        return new ConveneConference(BLOC, YEAR, MEETING, "Hoa Sen", host, List.of());
    }

    private static RecordAttendance record(List<String> present, Absence... absent) {
        return new RecordAttendance(BLOC, YEAR, present, List.of(absent), 0);
    }

    private static List<String> present(String... without) {
        var away = List.of(without);
        return ABloc.boards().stream().filter(board -> !away.contains(board)).toList();
    }
}
