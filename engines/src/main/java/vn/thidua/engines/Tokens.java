package vn.thidua.engines;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * An issuer that signs whatever a test or a benchmark asks of it. Nobody can sign in to it; it is
 * on no service's class path.
 */
public final class Tokens implements AutoCloseable {
    public static final String AUDIENCE = "thidua";

    private static final Duration LIFE = Duration.ofHours(1);

    private final HttpServer server;
    private final AtomicInteger keys = new AtomicInteger();
    private volatile RSAKey key;

    private Tokens(HttpServer server) {
        this.server = server;
        this.key = freshKey();
    }

    public static Tokens start() {
        try {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var tokens = new Tokens(HttpServer.create(loopback, 0));
            tokens.serve("/.well-known/openid-configuration", tokens::description);
            tokens.serve("/keys", () -> new JWKSet(tokens.key.toPublicJWK()).toString());
            tokens.serve("/token", tokens::ofService);
            tokens.server.start();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(String path, Supplier<String> document) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        var body = document.get().getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
    }

    public String issuer() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private String description() {
        return """
        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
         "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
        """
                .formatted(issuer());
    }

    /** For a service that may read the log. */
    private String ofService() {
        var token = signed(claims -> claims.subject("query-service").claim("scope", "thidua.log"));
        return "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": %d}"
                .formatted(token, LIFE.toSeconds());
    }

    private RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2_048).keyID("key-" + keys.incrementAndGet()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on another key signs, and the one before is forgotten. */
    public void rotate() {
        key = freshKey();
    }

    /** The key that signs now, for a test that forges. */
    public RSAKey key() {
        return key;
    }

    /** A token of a person, for whom these standings are vouched. */
    public String of(String person, String... standings) {
        return signed(
                claims -> claims.subject(person).claim("thidua_standings", List.of(standings)));
    }

    /** A token with claims that a test changes. */
    public String signed(UnaryOperator<JWTClaimsSet.Builder> changed) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(AUDIENCE)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)));
        var signing = key;
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signing.getKeyID()).build();
        var token = new SignedJWT(header, changed.apply(claims).build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
