package vn.thidua.command.axon;

import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import vn.thidua.command.log.TestLog;
import vn.thidua.command.trace.Traces;

/** The vendor's own tests for storage engines, on a real PostgreSQL. */
class PgEventStorageEngineTest extends StorageEngineTestSuite<PgEventStorageEngine> {
    private static final TestLog LOG = new TestLog();

    @Override
    protected PgEventStorageEngine buildStorageEngine() {
        return new PgEventStorageEngine(
                LOG.log,
                LOG.appender,
                LOG.growth,
                new Receipts(),
                new Traces(OpenTelemetry.noop()),
                new JsonConverter());
    }

    @Override
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }

    @AfterAll
    static void close() {
        LOG.close();
    }
}
