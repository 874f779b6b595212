package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AConference.charter;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.AYear.MEETING;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.attendance;
import static vn.thidua.domain.AYear.cast;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.no;
import static vn.thidua.domain.AYear.open;
import static vn.thidua.domain.AYear.voted;
import static vn.thidua.domain.AYear.yes;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;

/** Answers in writing: without a meeting, where the charter allows it. */
class WrittenBallotTest {
    private static final CloseBallot CLOSE = new CloseBallot(BLOC, YEAR, "b");
    private final List<Event> year = List.of(AYear.opened(charter(true, TieStep.values()), false));
    private final List<Event> asked = then(year, flagBallot(Mode.WRITTEN, "ban"));

    @Test
    void every_member_is_asked_and_nobody_has_to_come() {
        given(year)
                .when(open(MINISTRY_FLAG, Mode.WRITTEN, "ban"))
                .then(flagBallot(Mode.WRITTEN, "ban"));
        given(year, convened(), attendance("sen", "mai", "dao", "cuc"))
                .when(open(MINISTRY_FLAG, Mode.WRITTEN, "ban"))
                .then(flagBallot(Mode.WRITTEN, "ban"));
    }

    @Test
    void the_charter_has_to_allow_it() {
        given(AYear.opened(charter(false), false))
                .when(open(MINISTRY_FLAG, Mode.WRITTEN, "ban"))
                .rejected(BallotReason.WRITTEN_NOT_ALLOWED);
        given(AYear.opened())
                .when(open(MINISTRY_FLAG, Mode.WRITTEN, "ban"))
                .rejected(BallotReason.WRITTEN_NOT_ALLOWED);
    }

    @Test
    void a_board_answers_once_and_for_every_candidate() {
        var two = then(year, flagBallot(Mode.WRITTEN, "ban", "mai"));
        given(two)
                .when(cast("sen", yes("ban"), no("mai")))
                .then(voted("sen", yes("ban"), no("mai")));
        given(two).when(cast("sen", yes("ban"))).rejected(BallotReason.LINE_MISSING);
        given(two, voted("sen", yes("ban"), no("mai")))
                .when(cast("sen", yes("ban"), no("mai")))
                .rejected(BallotReason.ALREADY_VOTED);
    }

    @Test
    void it_closes_when_a_quorum_has_answered() {
        var line = new Tally.Line("ban", 8, 0, 0, 10, 8, Outcome.ELECTED);
        given(all(asked, answers(8)))
                .when(CLOSE)
                .then(new BallotClosed(BLOC, YEAR, "b", new Tally(11, 8, 8, 0, 0, List.of(line))));
        var refusal =
                given(all(asked, answers(7)))
                        .when(CLOSE)
                        .rejected(BallotReason.ANSWERS_BELOW_QUORUM);
        assertThat(refusal.vi()).contains("7/11", "8");
    }

    @Test
    void an_answer_that_is_invalid_is_still_an_answer() {
        given(all(asked, answers(8)), new VoteInvalidated(BLOC, YEAR, "b", "sen", "chưa ký tên"))
                .when(CLOSE)
                .accepted();
    }

    @Test
    void it_does_not_say_who_came_to_the_conference() {
        given(asked, convened())
                .on(MEETING)
                .when(new RecordAttendance(BLOC, YEAR, ABloc.boards(), List.of(), 0))
                .accepted();
    }

    private static List<Event> answers(int boards) {
        return ABloc.boards().stream()
                .filter(board -> !board.equals("ban"))
                .limit(boards)
                .map(board -> (Event) voted(board, yes("ban")))
                .toList();
    }
}
