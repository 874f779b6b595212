package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.Spec.given;

import org.junit.jupiter.api.Test;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.cycle.YearCommand.CloseMovement;
import vn.thidua.domain.cycle.YearCommand.RespondToMovement;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.cycle.YearEvent.MovementClosed;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.cycle.YearReason;

/** Movements are answered and closed, so that none is launched and then forgotten. */
class MovementTest {

    @Test
    void a_board_answers_with_what_it_will_do() {
        given(opened(), launched("xanh"))
                .when(respond("xanh", "sen"))
                .then(answered("xanh", "sen"));
    }

    @Test
    void a_board_answers_a_movement_once() {
        given(opened(), launched("xanh"), answered("xanh", "sen"))
                .when(respond("xanh", "sen"))
                .rejected(YearReason.MOVEMENT_ALREADY_ANSWERED);
    }

    @Test
    void another_board_and_another_movement_are_answered_apart() {
        given(opened(), launched("xanh"), launched("sạch"), answered("xanh", "sen"))
                .when(respond("xanh", "mai"))
                .accepted();
        given(opened(), launched("xanh"), launched("sạch"), answered("xanh", "sen"))
                .when(respond("sạch", "sen"))
                .accepted();
    }

    @Test
    void only_a_movement_that_was_launched_is_answered_or_closed() {
        given(opened(), launched("xanh"))
                .when(respond("sạch", "sen"))
                .rejected(YearReason.MOVEMENT_UNKNOWN);
        given(opened()).when(close("xanh")).rejected(YearReason.MOVEMENT_UNKNOWN);
    }

    @Test
    void only_a_member_answers() {
        given(opened(), launched("xanh"))
                .when(respond("xanh", "lạ"))
                .rejected(YearReason.NOT_A_MEMBER);
    }

    @Test
    void a_movement_closes_with_what_came_of_it() {
        given(opened(), launched("xanh")).when(close("xanh")).then(closed("xanh"));
    }

    @Test
    void a_closed_movement_takes_no_answer_and_does_not_close_again() {
        given(opened(), launched("xanh"), closed("xanh"))
                .when(respond("xanh", "sen"))
                .rejected(YearReason.MOVEMENT_ALREADY_CLOSED);
        given(opened(), launched("xanh"), closed("xanh"))
                .when(close("xanh"))
                .rejected(YearReason.MOVEMENT_ALREADY_CLOSED);
    }

    @Test
    void another_movement_goes_on_when_one_closes() {
        given(opened(), launched("xanh"), launched("sạch"), closed("xanh"))
                .when(respond("sạch", "sen"))
                .accepted();
    }

    private static MovementLaunched launched(String movement) {
        return new MovementLaunched(BLOC, YEAR, movement, Issuer.BLOC, "Xanh", 2025, 2027, null);
    }

    private static RespondToMovement respond(String movement, String board) {
        return new RespondToMovement(BLOC, YEAR, movement, board, "trồng cây", null);
    }

    private static MovementAnswered answered(String movement, String board) {
        return new MovementAnswered(BLOC, YEAR, movement, board, "trồng cây", null);
    }

    private static CloseMovement close(String movement) {
        return new CloseMovement(BLOC, YEAR, movement, "đã trồng cây");
    }

    private static MovementClosed closed(String movement) {
        return new MovementClosed(BLOC, YEAR, movement, "đã trồng cây");
    }
}
