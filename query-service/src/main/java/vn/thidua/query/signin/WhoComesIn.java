package vn.thidua.query.signin;

import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import vn.thidua.domain.policy.Standing;
import vn.thidua.gate.Callers;
import vn.thidua.gate.Gate;
import vn.thidua.gate.Quotas;
import vn.thidua.gate.SecurityLog;
import vn.thidua.gate.TurnedAway;

/**
 * Which doors open to whom: programs bring a token, people sign in. Behind them {@link ReadGate}
 * says what is shown; a new door is closed to everybody who is not signed in.
 */
@Configuration(proxyBeanMethods = false)
@Import(Gate.class)
@EnableConfigurationProperties(Client.class)
class WhoComesIn {
    /** What a page is made of, whoever sees it. */
    private static final String[] PARTS = {
        "/css/**", "/js/**", "/fonts/**", "/webjars/**", "/icons.svg", "/mark.svg", "/error"
    };

    /** Answered by whoever holds a letter, and by the mail program of that person. */
    private static final String ANSWERED_FROM_A_LETTER = "/notices/unsubscribe";

    /** Where people come over https, their session goes nowhere else. */
    @Bean
    ServletContextInitializer sessionCookie(Client client) {
        return context -> context.getSessionCookieConfig().setSecure(client.isBehindTls());
    }

    @Bean
    ApplicationListener<InteractiveAuthenticationSuccessEvent> noteSignIn() {
        return _ -> SecurityLog.signedIn();
    }

    @Bean
    ApplicationListener<LogoutSuccessEvent> noteSignOut() {
        return _ -> SecurityLog.signedOut();
    }

    /** Which session here belongs to which at the issuer. */
    @Bean
    OidcSessionRegistry sessions() {
        return new InMemoryOidcSessionRegistry();
    }

    /** The tokens of a person stay in the session they were given for, and go with it. */
    @Bean
    OAuth2AuthorizedClientRepository tokensOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager renewedTokens(
            LateIssuer issuer, OAuth2AuthorizedClientRepository tokens) {
        var manager = new DefaultOAuth2AuthorizedClientManager(issuer, tokens);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken()
                        .build());
        return manager;
    }

    /** Lets what is known of a session go with it. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /**
     * When the issuer says that somebody is signed out, the session is ended by a request to
     * ourselves: to the address we listen on, whatever the issuer calls us, and with our cookie.
     */
    @Bean
    OidcBackChannelLogoutHandler signedOutAtTheIssuer(
            OidcSessionRegistry sessions,
            @Value("${server.address}") String address,
            @Value("${server.port}") int port,
            @Value("${server.servlet.session.cookie.name}") String cookie) {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(cookie);
        handler.setLogoutUri(
                "http://" + address + ":" + port + "/logout/connect/back-channel/{registrationId}");
        return handler;
    }

    @Bean
    @Order(1)
    SecurityFilterChain doorsForPrograms(
            HttpSecurity http, Callers callers, Quotas quotas, TurnedAway turnedAway)
            throws Exception {
        return Gate.byToken(http, callers, quotas, turnedAway)
                .securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(doors ->
                        doors.requestMatchers(Gate.health())
                                .permitAll()
                                .requestMatchers("/actuator/**", "/api/operations/**")
                                .hasAuthority(Standing.OPERATOR.name())
                                .anyRequest()
                                .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain doorsForPeople(
            HttpSecurity http,
            LateIssuer issuer,
            Client client,
            People people,
            OAuth2AuthorizedClientRepository tokens,
            Callers callers,
            Quotas quotas)
            throws Exception {
        quotas.countOn(http, PARTS);
        var goodbye = new OidcClientInitiatedLogoutSuccessHandler(issuer);
        goodbye.setPostLogoutRedirectUri(client.baseUrl() + "/");
        return http.authorizeHttpRequests(doors ->
                        doors.dispatcherTypeMatchers(DispatcherType.ASYNC)
                                // It ends a stream, perhaps because its session has ended.
                                .permitAll()
                                .requestMatchers(PARTS)
                                .permitAll()
                                .requestMatchers(ANSWERED_FROM_A_LETTER)
                                .permitAll()
                                .requestMatchers("/operations/**")
                                .hasAuthority(Standing.OPERATOR.name())
                                .anyRequest()
                                .authenticated())
                // A mail program has no page of ours, and what it sends holds a secret of its own.
                .csrf(forgery ->
                        forgery.ignoringRequestMatchers(
                                PathPatternRequestMatcher.withDefaults()
                                        .matcher(HttpMethod.POST, ANSWERED_FROM_A_LETTER)))
                .oauth2Login(login ->
                        login.loginPage("/oauth2/authorization/" + Client.ID)
                                .authorizedClientRepository(tokens)
                                .userInfoEndpoint(of -> of.oidcUserService(people)))
                // A program that brings a token reads the pages as well.
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(callers)))
                .logout(logout ->
                        logout.logoutSuccessHandler(goodbye)
                                .addLogoutHandler(
                                        new HeaderWriterLogoutHandler(
                                                new ClearSiteDataHeaderWriter(CACHE, STORAGE))))
                .oidcLogout(logout -> logout.backChannel(withDefaults()))
                .headers(headers ->
                        headers.referrerPolicy(policy ->
                                        policy.policy(
                                                ReferrerPolicyHeaderWriter.ReferrerPolicy
                                                        .SAME_ORIGIN))
                                .contentSecurityPolicy(policy ->
                                        policy.policyDirectives(
                                                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self' "
                                                        + client.origin()
                                                        + "; frame-ancestors 'none'")))
                .build();
    }
}
