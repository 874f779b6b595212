package vn.thidua.local.issuer;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.config.Customizer.withDefaults;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** What makes Spring's authorization server the issuer of a trial. */
@SpringBootApplication(proxyBeanMethods = false)
class IssuerBeans {
    private static final String AUDIENCE = "thidua";
    private static final String READS_THE_LOG = "thidua.log";
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** Every sample person can be asked for a token by a program, and so can the query-service. */
    @Bean
    RegisteredClientRepository clients(
            SamplePeople people, @Value("${thidua.pages}") String pages) {
        var persons = people.people().stream().map(known -> client(known.person()).build());
        var reader =
                client("query-service")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                        .redirectUri(pages + "/login/oauth2/code/thidua")
                        .postLogoutRedirectUri(pages + "/")
                        .scope(READS_THE_LOG)
                        .scope(OidcScopes.OPENID)
                        .scope(OidcScopes.EMAIL)
                        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                        .build();
        return new InMemoryRegisteredClientRepository(
                Stream.concat(persons, Stream.of(reader)).toList());
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(id)
                .clientSecret("{noop}" + SampleIssuer.secretOf(id))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFE).build());
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(withDefaults());
                        })
                .authorizeHttpRequests(doors -> doors.anyRequest().authenticated())
                .exceptionHandling(refusals ->
                        refusals.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignInPage.PATH),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signingIn(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(doors -> doors.anyRequest().authenticated())
                .formLogin(login -> login.loginPage(SignInPage.PATH).permitAll())
                .build();
    }

    @Bean
    UserDetailsService people(SamplePeople people) {
        return person ->
                people.of(person)
                        .map(known ->
                                User.withUsername(known.person())
                                        .password("{noop}" + SampleIssuer.PASSWORD)
                                        .build())
                        .orElseThrow(() -> new UsernameNotFoundException(person));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(SamplePeople people) {
        return context -> {
            var standings =
                    people.of(requireNonNull(context.<Authentication>getPrincipal()).getName())
                            .map(SamplePeople.SamplePerson::standings)
                            .orElse(List.of());
            context.getClaims().claim("thidua_standings", standings);
            if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)
                    && context.getAuthorizedScopes().contains(OidcScopes.EMAIL)) {
                var person = requireNonNull(context.<Authentication>getPrincipal()).getName();
                context.getClaims()
                        .claim(StandardClaimNames.EMAIL, SamplePeople.addressOf(person))
                        .claim(StandardClaimNames.EMAIL_VERIFIED, true);
            }
            if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
                context.getClaims().audience(List.of(AUDIENCE));
            }
        };
    }
}
