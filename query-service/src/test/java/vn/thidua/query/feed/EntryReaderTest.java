package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.SampleLog;
import vn.thidua.query.feed.EntryReader.Unreadable;

/** What is not exactly an entry is refused with its cause. */
class EntryReaderTest {
    private static final LogEntry ENTRY =
            SampleLog.of("mau-2025").stream()
                    .filter(entry -> entry.type().equals("PledgeRegistered"))
                    .findFirst()
                    .orElseThrow();

    private final EntryReader reader = new EntryReader();

    @Test
    void every_entry_of_the_samples_is_read_back_as_it_was_written() throws Unreadable {
        for (var entry : SampleLog.of("2022", "mau-2025", "mau-2026")) {
            assertThat(reader.entry(SampleLog.line(entry))).isEqualTo(entry);
            assertThat(SampleLog.JSON.writeValueAsString(reader.event(entry)))
                    .isEqualTo(entry.payload());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | NOT_AN_ENTRY",
                "null                    | NOT_AN_ENTRY",
                "[]                      | NOT_AN_ENTRY",
                "{}                      | NOT_AN_ENTRY",
                "{\"position\":\"1\"} | NOT_AN_ENTRY"
            })
    void a_line_that_is_no_entry_is_refused(String line, Cause cause) {
        assertThat(refusal(() -> reader.entry(line)).cause()).isEqualTo(cause);
    }

    @Test
    void a_line_with_more_than_an_entry_is_refused() {
        var line = SampleLog.line(ENTRY);
        assertThat(refusal(() -> reader.entry(line + " {}")).cause()).isEqualTo(Cause.NOT_AN_ENTRY);
        assertThat(
                        refusal(() ->
                                        reader.entry(
                                                line.replace(
                                                        "{\"position\"", "{\"x\":1,\"position\"")))
                                .cause())
                .isEqualTo(Cause.NOT_AN_ENTRY);
    }

    @Test
    void a_changed_field_is_refused_and_names_the_entry() {
        var changed = SampleLog.line(ENTRY).replace("\"schema\":1", "\"schema\":2");
        var refusal = refusal(() -> reader.entry(changed));
        assertThat(refusal.cause()).isEqualTo(Cause.HASH_DIFFERS);
        assertThat(refusal.entry().map(LogEntry::position)).contains(ENTRY.position());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"registration\":1 | \"registration\":\"1\"",
                "\"registration\":1 | \"registration\":1.5",
                "\"registration\":1 | \"registration\":null",
                "\"registration\":1 | \"registration\":1,\"registration\":1",
                "\"registration\":1 | \"registration\":1,\"more\":1",
                "\"indicator\":     | \"sign\":",
                "\"year\":2025      | \"year\":2024"
            })
    void a_payload_of_another_shape_is_refused(String written, String changed) {
        var payload = ENTRY.payload().replace(written, changed);
        assertThat(payload).isNotEqualTo(ENTRY.payload());
        assertThat(refusal(() -> reader.event(SampleLog.changed(ENTRY, payload))).cause())
                .isEqualTo(Cause.PAYLOAD_DOES_NOT_FIT);
    }

    private static Unreadable refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        return catchThrowableOfType(Unreadable.class, read);
    }
}
