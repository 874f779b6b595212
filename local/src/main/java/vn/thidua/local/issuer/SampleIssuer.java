package vn.thidua.local.issuer;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A real issuer of OpenID Connect whose people are a file. */
public final class SampleIssuer implements AutoCloseable {
    /** What a sample person signs in with: nothing that is secret. */
    static final String PASSWORD = "mau";

    private final ConfigurableApplicationContext context;

    private SampleIssuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** By which a program of the trial gets a token, each by its own: nothing that is secret. */
    public static String secretOf(String client) {
        return PASSWORD + "-" + client;
    }

    /** {@code pages}: where people come back to when they have signed in. */
    public static SampleIssuer start(int port, Path people, String pages) {
        var application = new SpringApplication(IssuerBeans.class);
        application.addInitializers(context -> {
            if (context instanceof GenericApplicationContext beans) {
                beans.registerBean(SamplePeople.class, () -> SamplePeople.read(people));
            }
        });
        var address = "http://127.0.0.1:" + port;
        application.setDefaultProperties(
                Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        String.valueOf(port),
                        "server.servlet.session.cookie.name",
                        "THIDUA_SAMPLE_ISSUER",
                        "spring.main.banner-mode",
                        "off",
                        "spring.security.oauth2.authorizationserver.issuer",
                        address,
                        "thidua.pages",
                        pages));
        return new SampleIssuer(application.run());
    }

    @Override
    public void close() {
        context.close();
    }
}
