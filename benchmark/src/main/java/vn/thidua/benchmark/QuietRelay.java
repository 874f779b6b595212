package vn.thidua.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import vn.thidua.engines.Postgres;
import vn.thidua.local.Stand;

/** Has the seat of the relay like another node, and sends nothing: the topic stays empty. */
final class QuietRelay implements AutoCloseable {
    private static final String TAKE =
            "select pg_advisory_lock(hashtextextended('thidua.relay:' || ?, 0))";
    private static final int PARTITIONS = 6;

    /** The seat is ours as long as it is open. */
    private final Connection session;

    private QuietRelay(Connection session) {
        this.session = session;
    }

    static QuietRelay of(Postgres postgres) {
        try {
            var session =
                    DriverManager.getConnection(
                            postgres.url(Stand.LOG), postgres.user(), postgres.password());
            try (var take = session.prepareStatement(TAKE)) {
                take.setString(1, Stand.TOPIC);
                take.execute();
            }
            return new QuietRelay(session);
        } catch (SQLException e) {
            throw new IllegalStateException("the seat of the relay could not be taken", e);
        }
    }

    /** Makes the topic, which a relay does first. */
    static void createTopic(String kafka) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var topic = new NewTopic(Stand.TOPIC, PARTITIONS, (short) 1);
            var created = admin.createTopics(List.of(topic)).all();
            created.toCompletionStage().toCompletableFuture().join();
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
