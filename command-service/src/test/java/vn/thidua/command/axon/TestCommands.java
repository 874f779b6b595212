package vn.thidua.command.axon;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.TestLog;

/** The path of a command on a log of the test's own. */
public final class TestCommands {
    private TestCommands() {}

    public static Commands on(TestLog log, Clock clock) {
        return on(log, log.log, clock, Duration.ofSeconds(5));
    }

    /** {@code seen}: the log as the commands see it, where a test stands in between. */
    static Commands on(TestLog log, EventLog seen, Clock clock, Duration patience) {
        var rim = new AxonRim();
        var converter = rim.converter();
        var engine = new PgEventStorageEngine(seen, log.appender, log.growth, converter);
        var axon = rim.axon(engine, converter);
        axon.start();
        return new Commands(axon.getComponent(CommandGateway.class), log.log, clock, patience);
    }
}
