package vn.thidua.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.command.log.EventLog;

/** An erasure is carried out once, for what was written before it was granted. */
class ErasureTest {
    private final Directory directory = SERVICE.bean(Directory.class);
    private final String person = "nguoi-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_is_given_after_an_erasure_was_granted_stays_however_late_it_is_carried_out() {
        long granted = head();
        put();
        directory.erase(person, granted);
        assertThat(directory.read(person, "vu")).isPresent();
    }

    @Test
    void what_was_written_before_goes_and_a_second_time_does_no_harm() {
        put();
        long granted = head() + 1;
        directory.erase(person, granted);
        directory.erase(person, granted);
        assertThat(directory.read(person, "vu")).isEmpty();
    }

    private void put() {
        directory.put(new Entry(person, "Người mẫu", null, null), person);
    }

    private static long head() {
        return SERVICE.bean(EventLog.class).head();
    }
}
