package vn.thidua.query;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.PropertyResolver;

/** The service does not start without knowing who may use it. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StartRefused(String sentence) {
        super(sentence, null, false, false);
    }

    /** Why the service must not start with these settings, if there is a reason. */
    static Optional<String> reason(PropertyResolver settings) {
        boolean local = settings.getProperty("thidua.local", Boolean.class, false);
        var issuer = settings.getProperty("thidua.issuer", "");
        var bind = settings.getProperty("server.address", "");
        if (local && !isLoopback(bind)) {
            return Optional.of(
                    "THIDUA_LOCAL=true is only accepted on this machine's own address, but THIDUA_BIND is "
                            + bind
                            + ".");
        }
        if (!local && issuer.isBlank()) {
            return Optional.of(
                    "THIDUA_ISSUER is not set: name the identity provider, or set THIDUA_LOCAL=true on a machine of your own.");
        }
        return Optional.empty();
    }

    private static boolean isLoopback(String bind) {
        try {
            return !bind.isBlank() && InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused("THIDUA_BIND is no address of this machine: " + bind + ".");
        }
    }

    /** Looks at the settings before anything is started. */
    static final class Check
            implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            reason(event.getEnvironment())
                    .ifPresent(sentence -> {
                        throw new StartRefused(sentence);
                    });
        }

        /** After the settings are read and the logging that will say so is set up. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }

    /** Says the sentence without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<StartRefused> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
