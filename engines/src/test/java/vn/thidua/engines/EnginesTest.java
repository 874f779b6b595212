package vn.thidua.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class EnginesTest {
    @Test
    void every_fresh_database_is_another_one() throws Exception {
        var engines = Engines.shared();

        var first = engines.freshDatabase();

        assertThat(engines.freshDatabase()).isNotEqualTo(first);
        var postgres = engines.postgres();
        try (var connection =
                DriverManager.getConnection(first, postgres.user(), postgres.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void tests_share_one_of_each() {
        assertThat(Engines.shared().kafka()).isSameAs(Engines.shared().kafka());
        assertThat(Engines.shared().postgres()).isSameAs(Engines.shared().postgres());
    }

    @Test
    void a_free_port_is_free() {
        assertThat(Ports.isFree(Ports.free())).isTrue();
    }
}
