package vn.thidua.command.fuzz;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What the service writes into its log of the machine, as its operator would read it. */
final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    static LogLines listen() {
        var lines = new LogLines();
        lines.start();
        root().addAppender(lines);
        return lines;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        lines.add(
                event.getFormattedMessage()
                        + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown)));
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        root().detachAppender(this);
        stop();
    }
}
