package vn.thidua.gate;

import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Checks tokens, and turns away who brings none, the same at both services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GateSettings.class, QuotaSettings.class})
@Import(Way.class)
public class Gate {
    /** The scope with which a service may read the whole log. */
    public static final String READS_THE_LOG = "thidua.log";

    /** Open to whoever watches over the machine; details are for operators. */
    public static String[] health() {
        return new String[] {
            "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
        };
    }

    /** Asks the issuer for its keys when the first token comes, so that either may start first. */
    @Bean
    JwtDecoder tokens(GateSettings settings) {
        var clock = Clock.systemUTC();
        return new RememberedTokens(new SupplierJwtDecoder(() -> checking(settings, clock)), clock);
    }

    /** Only signatures that need the issuer's own private key. */
    private static JwtDecoder checking(GateSettings settings, Clock clock) {
        var decoder =
                NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .jwsAlgorithm(SignatureAlgorithm.PS256)
                        .jwsAlgorithm(SignatureAlgorithm.ES256)
                        .build();
        decoder.setJwtValidator(new TokenChecks(settings, clock));
        return decoder;
    }

    @Bean
    Callers callers(GateSettings settings) {
        return new Callers(settings.personClaim());
    }

    @Bean
    TurnedAway turnedAway(GateSettings settings) {
        return new TurnedAway(settings.personClaim());
    }

    @Bean
    Quotas quotas(QuotaSettings settings, TurnedAway turnedAway) {
        return new Quotas(settings, turnedAway);
    }

    /** What a filter does with a request is no step of its own, and watching each costs as much. */
    @Bean
    SecurityObservationSettings watchesNoFilter() {
        return SecurityObservationSettings.noObservations();
    }

    /** Also what Tomcat refuses by itself. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests() {
        return server ->
                server.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(UnreadableRequest.class.getName());
                    }
                });
    }

    /** What the firewall refuses, such as a path that winds its way around others. */
    @Bean
    RequestRejectedHandler rejectedRequests(TurnedAway turnedAway) {
        return (request, response, rejected) -> turnedAway.unreadable(response);
    }

    /**
     * For requests that carry a token each time: no session, hence nothing that a foreign page
     * could ride on.
     */
    public static HttpSecurity byToken(
            HttpSecurity http, Callers callers, Quotas quotas, TurnedAway turnedAway) {
        quotas.countOn(http);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy ->
                                policy.policyDirectives(
                                        "default-src 'none'; frame-ancestors 'none'")))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(turnedAway)
                                .accessDeniedHandler(turnedAway))
                .oauth2ResourceServer(server ->
                        server.authenticationEntryPoint(turnedAway)
                                .accessDeniedHandler(turnedAway)
                                .jwt(jwt -> jwt.jwtAuthenticationConverter(callers)));
    }
}
