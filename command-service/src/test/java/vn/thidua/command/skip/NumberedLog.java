package vn.thidua.command.skip;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.engines.Engines;
import vn.thidua.proof.skip.Leaf;
import vn.thidua.proof.skip.Store;

/**
 * Guilty on purpose: an outbox as it is usually built, with numbers from a sequence and readers who
 * ask for what is above the last number they saw.
 */
final class NumberedLog implements Store {
    private final String url = Engines.shared().freshDatabase();
    private long seen;

    NumberedLog() {
        try (var session = session();
                var statement = session.createStatement()) {
            statement.execute(
                    "create table outbox (number bigserial primary key, stream text, id text)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "an outbox with a sequence";
    }

    @Override
    public String table() {
        return "outbox";
    }

    @Override
    public String streamColumn() {
        return "stream";
    }

    @Override
    public Duration patience() {
        return Duration.ofMillis(100);
    }

    @Override
    public Connection session() throws SQLException {
        var postgres = Engines.shared().postgres();
        return DriverManager.getConnection(url, postgres.user(), postgres.password());
    }

    @Override
    public List<String> append(String stream, int events) throws SQLException {
        try (var session = session()) {
            session.setAutoCommit(false);
            var ids = insert(session, stream, events);
            session.commit();
            return ids;
        }
    }

    @Override
    public void appendInVain(String stream, int events) throws SQLException {
        try (var session = session()) {
            session.setAutoCommit(false);
            insert(session, stream, events);
            session.rollback();
        }
    }

    private static List<String> insert(Connection session, String stream, int events)
            throws SQLException {
        var ids = new ArrayList<String>();
        var sql = "insert into outbox (stream, id) values (?, ?)";
        try (var insert = session.prepareStatement(sql)) {
            for (int i = 0; i < events; i++) {
                ids.add(UUID.randomUUID().toString());
                insert.setString(1, stream);
                insert.setString(2, ids.getLast());
                insert.executeUpdate();
            }
        }
        return ids;
    }

    @Override
    public Reader reader(String name, Runnable beforeStatement) {
        return new Reader() {
            @Override
            public List<Leaf> next() {
                beforeStatement.run();
                return after(seen);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public List<Leaf> persisted() {
        return after(0);
    }

    private List<Leaf> after(long number) {
        var leaves = new ArrayList<Leaf>();
        var sql = "select * from outbox where number > " + number + " order by number";
        try (var session = session();
                var statement = session.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var id = rows.getString("id");
                leaves.add(new Leaf(id, LeafHash.sha256(id.getBytes(StandardCharsets.UTF_8))));
                seen = rows.getLong("number");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return leaves;
    }

    @Override
    public void close() {}
}
