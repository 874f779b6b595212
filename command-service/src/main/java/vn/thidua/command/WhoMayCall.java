package vn.thidua.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Before anything starts: a caller is named by a sign-in, or nobody but this machine may call. */
public final class WhoMayCall
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        require(context.getEnvironment());
    }

    static void require(Environment environment) {
        boolean local = environment.getProperty("thidua.local", Boolean.class, false);
        var bind = environment.getProperty("thidua.bind", "");
        if (local && !isLoopback(bind)) {
            throw new StartRefused(
                    "THIDUA_LOCAL=true lets callers name themselves, but THIDUA_BIND="
                            + bind
                            + " can be reached from other machines.",
                    "Set THIDUA_BIND to 127.0.0.1, or THIDUA_LOCAL to false and THIDUA_ISSUER to the identity provider.");
        }
        if (!local && environment.getProperty("thidua.issuer", "").isBlank()) {
            throw new StartRefused(
                    "THIDUA_ISSUER is not set, so nobody could be told from anybody else.",
                    "Set THIDUA_ISSUER to the identity provider, or THIDUA_LOCAL=true for a trial on this machine.");
        }
    }

    private static boolean isLoopback(String bind) {
        try {
            return !bind.isBlank() && InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused(
                    "THIDUA_BIND=" + bind + " is no address of this machine.",
                    "Set THIDUA_BIND to an address, such as 127.0.0.1.");
        }
    }
}
