package vn.thidua.command.axon;

import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.TestLog;
import vn.thidua.command.trace.Traces;
import vn.thidua.domain.Actor;
import vn.thidua.domain.policy.Caller;
import vn.thidua.gate.Quota;

/** The path of a command on a log of the test's own. */
public final class TestCommands {
    /** Who may do what is no matter of these tests; the system acts as itself all the same. */
    private static final Admission ANYBODY_FOR_HOA_SEN =
            (caller, _, _, _, _, _) ->
                    caller instanceof Caller.Unattended
                            ? Caller.Unattended.ACTOR
                            : new Actor(caller.person(), "hoa-sen");

    private TestCommands() {}

    public static Commands on(TestLog log, Clock clock) {
        return on(log, log.appender, clock, Duration.ofSeconds(5));
    }

    /** {@code appender}: that of the node. Nodes that share one know the same. */
    public static Commands on(TestLog log, Appender appender, Clock clock, Duration patience) {
        return on(log, log.log, appender, clock, patience);
    }

    /** {@code seen}: the log as the commands see it, where a test stands in between. */
    static Commands on(
            TestLog log, EventLog seen, Appender appender, Clock clock, Duration patience) {
        var rim = new AxonRim();
        var converter = rim.converter();
        var receipts = rim.receipts();
        var engine =
                new PgEventStorageEngine(
                        seen,
                        appender,
                        log.growth,
                        receipts,
                        new Traces(OpenTelemetry.noop()),
                        converter);
        var axon =
                rim.axon(
                        ANYBODY_FOR_HOA_SEN,
                        new BoardQuota(new Quota(Integer.MAX_VALUE)),
                        engine,
                        rim.states(converter),
                        receipts,
                        converter);
        axon.start();
        return new Commands(
                axon.getComponent(CommandGateway.class),
                new Answers(receipts, log.log),
                appender,
                clock,
                patience);
    }
}
