package vn.thidua.gate;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Before anything starts: it is known who vouches for people, and that nobody can pose as it. */
final class IssuerNamed implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String REMEDY =
            "Set THIDUA_ISSUER to the https address of the identity provider.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        require(context.getEnvironment().getProperty("thidua.issuer", ""));
    }

    static void require(String issuer) {
        if (issuer.isBlank()) {
            throw new StartRefused(
                    "THIDUA_ISSUER is not set, so nobody could be told from anybody else.", REMEDY);
        }
        if (!isTrustworthy(issuer)) {
            throw new StartRefused(
                    "THIDUA_ISSUER="
                            + issuer
                            + " is no https address, so anybody on the way could vouch for anybody.",
                    REMEDY);
        }
    }

    private static boolean isTrustworthy(String issuer) {
        try {
            var address = URI.create(issuer);
            var host = address.getHost();
            return host != null
                    && ("https".equals(address.getScheme())
                            || ("http".equals(address.getScheme()) && isThisMachine(host)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Only literal addresses: what a name means is somebody else's to say. */
    private static boolean isThisMachine(String host) {
        try {
            return host.matches("[0-9.]+|\\[[0-9a-f:]+]")
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
