package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.domain.log.LogEntry;

/** The hash that proofs rest on for years: computed here by other means, and never to change. */
class LeafHashTest {
    private static final LogEntry ENTRY =
            new LogEntry(
                    7,
                    "cycle:khoi-mau:2025",
                    3,
                    "PledgeRegistered",
                    1,
                    "{\"note\":\"Đắk Nông\"}",
                    Instant.parse("2025-03-01T02:03:04.005Z"),
                    LocalDate.of(2025, 2, 28),
                    null,
                    "chuyen-vien",
                    "ban-01",
                    "RegisterPledge",
                    "key-00000001",
                    0,
                    "ab".repeat(32),
                    "");

    @Test
    void a_leaf_has_the_hash_that_any_other_program_gives_it() {
        assertThat(LeafHash.of(ENTRY))
                .isEqualTo("645fdb2c3c589027e914334e03bc0f50e7d4765747c2a5344ead3cfd0033c1ac");
    }
}
