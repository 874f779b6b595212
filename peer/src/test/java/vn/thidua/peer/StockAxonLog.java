package vn.thidua.peer;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.engines.Engines;
import vn.thidua.proof.skip.Leaf;
import vn.thidua.proof.skip.Store;

/**
 * Axon's JDBC event store as the skip suite sees it: numbers from a sequence, and readers with its
 * tracking stream, whose token remembers gaps until they are older than the timeout, further behind
 * than ten thousand, or too many.
 */
final class StockAxonLog implements Store {
    private static final int CONNECTIONS = 60;
    private static final int READERS = 8;
    private static final int PAGE = 100;
    private static final int FETCH_DELAY_MILLIS = 10;
    private static final Appends.Noted PAYLOAD = new Appends.Noted("it happened");

    private final String url = Engines.shared().freshDatabase();
    private final Duration gapTimeout;
    private final StockAxon axon;

    /** A pool of their own: a session may be ended as that of the writer who had it before. */
    private final StockAxon readers;

    /** How far each reader has come; what a processor keeps in its token store. */
    private final Map<String, TrackingToken> tokens = new ConcurrentHashMap<>();

    /**
     * @param gapTimeout a minute as it is shipped
     */
    StockAxonLog(Duration gapTimeout) {
        this.gapTimeout = gapTimeout;
        var postgres = Engines.shared().postgres();
        axon = new StockAxon(url, postgres.user(), postgres.password(), CONNECTIONS);
        readers = new StockAxon(url, postgres.user(), postgres.password(), READERS);
        axon.createTables();
    }

    @Override
    public String name() {
        return name(gapTimeout);
    }

    static String name(Duration gapTimeout) {
        return "Axon 4.13: numbers from a sequence, gaps given up after %,d ms"
                .formatted(gapTimeout.toMillis());
    }

    @Override
    public String table() {
        return "DomainEventEntry";
    }

    @Override
    public String streamColumn() {
        return "aggregateIdentifier";
    }

    @Override
    public Duration patience() {
        return gapTimeout;
    }

    @Override
    public Connection session() throws SQLException {
        var postgres = Engines.shared().postgres();
        return DriverManager.getConnection(url, postgres.user(), postgres.password());
    }

    @Override
    public List<String> append(String stream, int events) {
        var messages = messages(stream, events);
        axon.transactions().executeInTransaction(() -> axon.engine().appendEvents(messages));
        return messages.stream().map(EventMessage::getIdentifier).toList();
    }

    @Override
    public void appendInVain(String stream, int events) {
        var transaction = axon.transactions().startTransaction();
        try {
            axon.engine().appendEvents(messages(stream, events));
        } finally {
            transaction.rollback();
        }
    }

    /** For an aggregate of its own, so that nobody is refused. */
    private static List<EventMessage<?>> messages(String stream, int events) {
        var aggregate = stream + "/" + UUID.randomUUID();
        var messages = new ArrayList<EventMessage<?>>();
        for (int sequence = 0; sequence < events; sequence++) {
            messages.add(new GenericDomainEventMessage<>("Noted", aggregate, sequence, PAYLOAD));
        }
        return messages;
    }

    @Override
    public Reader reader(String name, Runnable beforeStatement) {
        var store = storeOfAReader(beforeStatement);
        var stream = store.openStream(tokens.get(name));
        return new Reader() {
            @Override
            public List<Leaf> next() {
                var page = new ArrayList<Leaf>();
                try {
                    while (page.size() < PAGE && stream.hasNextAvailable()) {
                        var message = stream.nextAvailable();
                        page.add(leaf(message.getIdentifier()));
                        tokens.put(name, message.trackingToken());
                    }
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                return page;
            }

            @Override
            public void close() {
                stream.close();
                store.shutDown();
            }
        };
    }

    /** In another node than those who write; the engine takes a connection for each statement. */
    private EmbeddedEventStore storeOfAReader(Runnable beforeStatement) {
        var engine =
                readers.engineOn(
                                () -> {
                                    beforeStatement.run();
                                    return readers.provider().getConnection();
                                })
                        .gapTimeout(Math.toIntExact(gapTimeout.toMillis()))
                        .build();
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MILLIS)
                .timeUnit(TimeUnit.MILLISECONDS)
                .build();
    }

    private static Leaf leaf(String id) {
        return new Leaf(id, LeafHash.sha256(id.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Leaf> persisted() {
        var leaves = new ArrayList<Leaf>();
        var sql = "select eventIdentifier from DomainEventEntry order by globalIndex";
        try (var session = session();
                var statement = session.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                leaves.add(leaf(rows.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return leaves;
    }

    @Override
    public void close() {
        readers.close();
        axon.close();
    }
}
