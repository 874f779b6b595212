package vn.thidua.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.thidua.local.issuer.SampleIssuer;

/** Tokens of the sample people, each asked for again before it ends. */
final class Tokens {
    private static final Duration EARLY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Http http;
    private final String issuer;
    private final Await await;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    Tokens(Http http, String issuer, Await await) {
        this.http = http;
        this.issuer = issuer;
        this.await = await;
    }

    private record Token(String text, Instant until) {
        boolean isFresh() {
            return until.isAfter(Instant.now());
        }
    }

    /** What goes into the header {@code Authorization}. */
    String of(String person) {
        return "Bearer "
                + known.compute(
                                person,
                                (_, token) ->
                                        token != null && token.isFresh() ? token : ask(person))
                        .text();
    }

    private Token ask(String person) {
        var answers = new AtomicReference<Http.@Nullable Answer>();
        await.until(
                PATIENCE,
                () -> {
                    http.send(
                                    Http.request(issuer + "/oauth2/token")
                                            .header("Authorization", "Basic " + basic(person))
                                            .header(
                                                    "Content-Type",
                                                    "application/x-www-form-urlencoded")
                                            .POST(
                                                    BodyPublishers.ofString(
                                                            "grant_type=client_credentials")))
                            .ifPresent(answers::set);
                    return answers.get() != null;
                });
        var answer = answers.get();
        if (answer == null || !answer.isOk()) {
            throw new Halt(
                    "Không lấy được thẻ đăng nhập cho “" + person + "” tại " + issuer,
                    "No token for “" + person + "” at " + issuer);
        }
        var token = answer.json();
        var life = Duration.ofSeconds(token.path("expires_in").asLong());
        return new Token(
                token.path("access_token").asString(), Instant.now().plus(life).minus(EARLY));
    }

    private static String basic(String person) {
        var text = person + ":" + SampleIssuer.secretOf(person);
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
