package vn.thidua.command.skip;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.command.log.AppendRefused;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Draft;
import vn.thidua.command.log.Drafts;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.log.Selection;
import vn.thidua.command.log.TestLog;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.proof.skip.Leaf;
import vn.thidua.proof.skip.Store;

/** Our log as the skip suite sees it. */
final class OurLog implements Store {
    static final String NAME = "Thi Đua: one head row, dense positions in commit order";

    private static final Duration CASE = Duration.ofMillis(300);
    private static final int PAGE = 100;

    private final TestLog log = new TestLog();

    /** Three nodes on one log, and each append comes to the next of them. */
    private final List<Appender> nodes =
            List.of(log.appender, log.anotherNode(), log.anotherNode());

    private final AtomicInteger appends = new AtomicInteger();

    /** How far each reader has come: one number is all that our log asks of them. */
    private final Map<String, Long> cursors = new ConcurrentHashMap<>();

    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "event_log";
    }

    @Override
    public String streamColumn() {
        return "stream";
    }

    /** Its readers never give a position up, so this only says how long the cases last. */
    @Override
    public Duration patience() {
        return CASE;
    }

    @Override
    public Connection session() throws SQLException {
        var database = log.connection();
        return DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    @Override
    public List<String> append(String stream, int events) {
        return nextNode().append(Condition.NONE, drafts(stream, events)).stream()
                .map(entry -> entry.commandId() + "/" + entry.ordinal())
                .toList();
    }

    private Appender nextNode() {
        return nodes.get(Math.floorMod(appends.getAndIncrement(), nodes.size()));
    }

    private static List<Draft> drafts(String stream, int events) {
        var command = UUID.randomUUID().toString();
        var drafts = new ArrayList<Draft>();
        for (int ordinal = 0; ordinal < events; ordinal++) {
            drafts.add(Drafts.of(stream, command, ordinal));
        }
        return drafts;
    }

    /** Nobody can roll an append of ours back, so it is made to fail: in turn by each means. */
    @Override
    public void appendInVain(String stream, int events) {
        switch (failures.incrementAndGet() % 3) {
            case 0 -> mustFail(Condition.NONE, twice(drafts(stream, events)));
            case 1 -> mustFail(Condition.NONE, withOneThatIsThere(drafts(stream, events)));
            default -> mustFail(stale(), drafts(stream, events));
        }
    }

    private static List<Draft> twice(List<Draft> drafts) {
        drafts.add(drafts.getFirst());
        return drafts;
    }

    private List<Draft> withOneThatIsThere(List<Draft> drafts) {
        var there = first();
        drafts.add(Drafts.of(there.stream(), there.commandId(), there.ordinal()));
        return drafts;
    }

    /** Rests on the first stream of the log as it was before it began. */
    private Condition stale() {
        return new Condition(0, Selection.ofStream(first().stream()));
    }

    private LogEntry first() {
        return log.log.page(Selection.ALL, 0, 1).getFirst().entry();
    }

    private void mustFail(Condition condition, List<Draft> drafts) {
        try {
            nextNode().append(condition, drafts);
        } catch (AppendRefused | DataIntegrityViolationException _) {
            return;
        }
        throw new AssertionError("an append that must fail was taken");
    }

    /** On a session of its own: one of the pool may be ended as that of the writer before it. */
    @Override
    public Reader reader(String name, Runnable beforeStatement) {
        var own = ownSession();
        var meddled =
                new DelegatingDataSource(own) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        beforeStatement.run();
                        return super.getConnection();
                    }
                };
        var rows = new EventLog(JdbcClient.create(meddled));
        return new Reader() {
            @Override
            public List<Leaf> next() {
                var page = rows.page(Selection.ALL, cursors.getOrDefault(name, 0L), PAGE);
                if (!page.isEmpty()) {
                    cursors.put(name, page.getLast().entry().position());
                }
                return page.stream().map(OurLog::leaf).toList();
            }

            @Override
            public void close() {
                own.destroy();
            }
        };
    }

    private SingleConnectionDataSource ownSession() {
        try {
            return new SingleConnectionDataSource(session(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Leaf leaf(LogRow row) {
        var entry = row.entry();
        assertThat(entry.isIntact()).isTrue();
        return new Leaf(entry.commandId() + "/" + entry.ordinal(), entry.leafHash());
    }

    /** Dense as well: position n is the n-th. */
    @Override
    public List<Leaf> persisted() {
        var rows = log.log.view(Selection.ALL, 0).rows();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).entry().position()).isEqualTo(i + 1L);
        }
        assertThat(log.log.head()).isEqualTo(rows.size());
        return rows.stream().map(OurLog::leaf).toList();
    }

    @Override
    public void close() {
        log.close();
    }
}
