package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {
    private static final String NAME = "sleep";

    @TempDir Path folder;

    private final Await await = new Await();

    @Test
    void it_ends_when_its_launcher_lets_go() {
        var service = start();
        var process = process();

        service.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(service.isAlive()).isFalse();
    }

    @Test
    void a_killed_one_is_gone_at_once() {
        var service = start();
        var process = process();

        service.kill();

        assertThat(await.until(Duration.ofSeconds(10), () -> !process.isAlive())).isTrue();
        assertThat(service.isAlive()).isFalse();
    }

    @Test
    void one_that_was_left_behind_is_stopped_by_its_pid_file() {
        try (var _ = start()) {
            var process = process();

            Service.pidFile(NAME, folder).stop(Duration.ofSeconds(10));

            assertThat(process.isAlive()).isFalse();
        }
    }

    @Test
    void a_pid_file_does_not_name_a_process_of_somebody_else() {
        try (var _ = start()) {
            process();
            var file = Service.pidFile(NAME, folder).file();

            assertThat(new PidFile(file, "another program").living()).isEmpty();
        }
    }

    private Service start() {
        return Service.start(NAME, List.of("sleep", "300"), Map.of(), folder);
    }

    private ProcessHandle process() {
        var pidFile = Service.pidFile(NAME, folder);
        assertThat(await.until(Duration.ofSeconds(10), () -> pidFile.living().isPresent()))
                .isTrue();
        return pidFile.living().orElseThrow();
    }
}
