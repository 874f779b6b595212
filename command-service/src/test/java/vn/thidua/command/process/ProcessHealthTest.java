package vn.thidua.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import org.junit.jupiter.api.Test;

class ProcessHealthTest {
    @Test
    void the_operator_sees_every_process_and_how_far_it_is_behind() {
        var processes = SERVICE.get("/actuator/health").json().at("/components/processes");

        assertThat(processes.get("status").stringValue()).isEqualTo("UP");
        assertThat(processes.at("/details/lag").propertyNames())
                .containsExactlyInAnyOrder(
                        "WhenAllInputsLockedThenComputeRelativeScores",
                        "WhenBoardsMergedThenAdjustOpenCycles",
                        "WhenDeadlinePassedThenClosePhase");
        assertThat(processes.at("/details/standing").isEmpty()).isTrue();
        assertThat(processes.at("/details/failingTimers").isEmpty()).isTrue();
        assertThat(SERVICE.get("/actuator/metrics/thidua.process.lag").status()).isEqualTo(200);
        assertThat(SERVICE.get("/actuator/metrics/thidua.timer.failing").status()).isEqualTo(200);
    }
}
