package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AConference.FILE;
import static vn.thidua.domain.AConference.MINUTES;
import static vn.thidua.domain.AConference.approved;
import static vn.thidua.domain.AConference.closed;
import static vn.thidua.domain.AConference.recount;
import static vn.thidua.domain.AConference.tellers;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.AConference.voiding;
import static vn.thidua.domain.AYear.MEETING;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.attendance;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.open;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.Spec.given;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.conference.ConferenceCommand.ApproveMinutes;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.RecordResolution;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.conference.ConferenceEvent.AgendaSet;
import vn.thidua.domain.conference.ConferenceEvent.ResolutionRecorded;
import vn.thidua.domain.conference.ConferenceReason;
import vn.thidua.domain.conference.Teller;
import vn.thidua.domain.cycle.YearReason;

/** The agenda, the tellers, the resolutions and the minutes of the conference. */
class SessionTest {
    private static final ApproveMinutes APPROVE = new ApproveMinutes(BLOC, YEAR, MINUTES, FILE);

    @Nested
    class Agenda {
        private final SetAgenda set = new SetAgenda(BLOC, YEAR, List.of("Báo cáo", "Bình xét"));
        private final AgendaSet done = new AgendaSet(BLOC, YEAR, List.of("Báo cáo", "Bình xét"));

        @Test
        void it_is_set_and_set_again_until_the_conference_meets() {
            given(opened(), convened()).when(set).then(done);
            given(opened(), convened(), done).when(set).then(done);
            given(opened(), convened(), done, attendance())
                    .when(set)
                    .rejected(ConferenceReason.AGENDA_LOCKED);
        }

        @Test
        void there_is_none_before_the_conference_is_convened() {
            given(opened()).when(set).rejected(ConferenceReason.CONFERENCE_NOT_CONVENED);
        }

        @Test
        void an_agenda_does_not_convene_the_conference_again() {
            given(opened(), convened(), done)
                    .on(MEETING.minusDays(1))
                    .when(attend())
                    .rejected(ConferenceReason.CONFERENCE_NOT_BEGUN);
        }
    }

    @Nested
    class Tellers {
        @Test
        void they_are_elected_from_boards_present() {
            given(inSession())
                    .when(elect(teller("an", "sen"), teller("binh", "lan"), teller("chi", "sim")))
                    .then(tellers(null));
            given(inSession("lan"))
                    .when(elect(teller("an", "sen"), teller("binh", "lan")))
                    .rejected(ConferenceReason.TELLER_BOARD_ABSENT);
            given(inSession())
                    .when(elect(teller("an", "sen"), teller("binh", "tulip")))
                    .rejected(YearReason.NOT_A_MEMBER);
        }

        @Test
        void each_is_another_person() {
            given(inSession())
                    .when(elect(teller("an", "sen"), teller("an", "lan")))
                    .rejected(ConferenceReason.TELLER_REPEATED);
            given(inSession()).when(elect(teller("an", "sen"), teller("binh", "sen"))).accepted();
        }

        @Test
        void attendance_comes_first() {
            given(opened(), convened())
                    .when(elect(teller("an", "sen"), teller("binh", "lan")))
                    .rejected(ConferenceReason.ATTENDANCE_NOT_RECORDED);
        }

        @Test
        void the_team_may_change_between_ballots_and_never_during_one() {
            var elected = then(inSession(), tellers(null));
            given(elected).when(elect(teller("an", "sen"), teller("binh", "lan"))).accepted();
            given(elected, flagBallot(Mode.NAMED, "ban"))
                    .when(elect(teller("an", "sen"), teller("binh", "lan")))
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
            given(elected, flagBallot(Mode.NAMED, "ban"), closed())
                    .when(elect(teller("an", "sen"), teller("binh", "lan")))
                    .accepted();
        }
    }

    @Nested
    class Resolutions {
        @Test
        void more_than_half_of_those_present_adopt_one() {
            given(inSession("sung"))
                    .when(resolve("bc", 6, 4, 0))
                    .then(resolved("bc", 6, 4, 0, true));
        }

        @Test
        void half_of_those_present_are_not_enough() {
            given(inSession("sung"))
                    .when(resolve("bc", 5, 3, 1))
                    .then(resolved("bc", 5, 3, 1, false));
        }

        @Test
        void no_more_boards_speak_than_are_present() {
            given(inSession("sung")).when(resolve("bc", 6, 3, 1)).accepted();
            given(inSession("sung"))
                    .when(resolve("bc", 6, 4, 1))
                    .rejected(ConferenceReason.RESOLUTION_ABOVE_PRESENT);
        }

        @Test
        void each_is_recorded_once() {
            given(inSession(), resolved("bc", 6, 4, 0, true))
                    .when(resolve("bc", 6, 4, 0))
                    .rejected(ConferenceReason.RESOLUTION_ALREADY_RECORDED);
            given(inSession(), resolved("bc", 6, 4, 0, true))
                    .when(resolve("pa", 6, 4, 0))
                    .accepted();
        }

        @Test
        void there_is_none_without_a_session() {
            given(opened(), convened())
                    .when(resolve("bc", 6, 4, 0))
                    .rejected(ConferenceReason.ATTENDANCE_NOT_RECORDED);
        }
    }

    @Nested
    class Minutes {
        private final List<Event> over =
                then(inSession(), flagBallot(Mode.NAMED, "ban"), closed(), approved());

        @Test
        void they_are_approved_once() {
            given(inSession()).when(APPROVE).then(approved());
            var refusal = given(over).when(APPROVE).rejected(ConferenceReason.MINUTES_APPROVED);
            assertThat(refusal.vi()).contains("02/BB");
        }

        @Test
        void nothing_is_approved_before_the_conference_meets_or_during_a_ballot() {
            given(opened()).when(APPROVE).rejected(ConferenceReason.CONFERENCE_NOT_CONVENED);
            given(opened(), convened())
                    .when(APPROVE)
                    .rejected(ConferenceReason.ATTENDANCE_NOT_RECORDED);
            given(inSession(), flagBallot(Mode.NAMED, "ban"))
                    .when(APPROVE)
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
        }

        @Test
        void afterwards_the_conference_does_nothing_more() {
            var commands =
                    List.of(
                            attend(),
                            elect(teller("an", "sen"), teller("binh", "lan")),
                            resolve("bc", 6, 4, 0),
                            open(AwardKind.CERTIFICATE_OF_MERIT, Mode.NAMED, "ban"),
                            recount(),
                            voiding("b"));
            for (var command : commands) {
                given(over).on(MEETING).when(command).rejected(ConferenceReason.MINUTES_APPROVED);
            }
            given(over)
                    .when(new SetAgenda(BLOC, YEAR, List.of("x")))
                    .rejected(ConferenceReason.AGENDA_LOCKED);
        }

        @Test
        void the_day_of_the_conference_stays_known() {
            given(over)
                    .when(new ConveneConference(BLOC, YEAR, MEETING, "x", null, List.of()))
                    .rejected(ConferenceReason.CONFERENCE_ALREADY_CONVENED);
        }
    }

    @Test
    void who_is_present_does_not_change_once_the_conference_has_acted() {
        given(inSession()).on(MEETING).when(attend()).accepted();
        given(inSession(), tellers(null))
                .on(MEETING)
                .when(attend())
                .rejected(ConferenceReason.ATTENDANCE_LOCKED);
        given(inSession(), resolved("bc", 6, 4, 0, true))
                .on(MEETING)
                .when(attend())
                .rejected(ConferenceReason.ATTENDANCE_LOCKED);
    }

    private static RecordAttendance attend() {
        return new RecordAttendance(BLOC, YEAR, ABloc.boards(), List.of(), 0);
    }

    private static ElectTellers elect(Teller... tellers) {
        return new ElectTellers(BLOC, YEAR, List.of(tellers), null);
    }

    private static Teller teller(String person, String board) {
        return new Teller(person, board);
    }

    private static RecordResolution resolve(String id, int agree, int disagree, int abstain) {
        return new RecordResolution(
                BLOC, YEAR, id, "Thông qua báo cáo", agree, disagree, abstain, null);
    }

    private static ResolutionRecorded resolved(
            String id, int agree, int disagree, int abstain, boolean adopted) {
        return new ResolutionRecorded(
                BLOC, YEAR, id, "Thông qua báo cáo", agree, disagree, abstain, adopted, null);
    }
}
