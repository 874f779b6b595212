package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;
import vn.thidua.command.log.EventLog;
import vn.thidua.engines.Tokens;

/** Only a token that the issuer signed for this system, now, lets somebody in. */
class SignInTest {
    private static final Tokens TOKENS = Tokens.start();
    private static final RunningService SERVICE =
            RunningService.start("thidua.issuer=" + TOKENS.issuer());

    private static long accepted;

    @AfterAll
    static void stop() {
        SERVICE.close();
        TOKENS.close();
    }

    @AfterEach
    void nothing_has_changed_but_for_what_the_ministry_was_granted() {
        assertThat(SERVICE.bean(EventLog.class).head()).isLessThanOrEqualTo(accepted);
    }

    @Test
    void without_a_token_nobody_comes_in() {
        var answer = with("");

        assertRefused(answer, "TOKEN_MISSING");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void a_token_of_the_ministry_comes_in() {
        assertAccepted(with("Bearer " + TOKENS.of("can-bo-bo", "STANDING_BODY")));
    }

    @Test
    void a_token_counts_until_it_expires() {
        assertRefused(
                changed(claims -> claims.issueTime(inSeconds(-120)).expirationTime(inSeconds(-60))),
                "TOKEN_EXPIRED");
        assertRefused(changed(claims -> claims.expirationTime(null)), "TOKEN_EXPIRED");
    }

    @Test
    void a_token_counts_from_its_time_on() {
        assertRefused(
                changed(claims -> claims.notBeforeTime(inSeconds(120))), "TOKEN_NOT_YET_VALID");
        assertRefused(changed(claims -> claims.issueTime(inSeconds(120))), "TOKEN_NOT_YET_VALID");
    }

    @Test
    void a_token_of_another_issuer_or_for_another_system_does_not_count() {
        assertRefused(
                changed(claims -> claims.issuer("https://id.example")), "TOKEN_OF_ANOTHER_ISSUER");
        assertRefused(changed(claims -> claims.audience("another")), "TOKEN_FOR_ANOTHER_AUDIENCE");
        assertRefused(
                changed(claims -> claims.audience((String) null)), "TOKEN_FOR_ANOTHER_AUDIENCE");
    }

    @Test
    void a_token_without_a_signature_does_not_count() {
        assertRefused(with("Bearer " + new PlainJWT(claims()).serialize()), "TOKEN_NOT_TRUSTED");
    }

    @Test
    void the_public_key_of_the_issuer_signs_nothing() throws Exception {
        var key = TOKENS.key();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));

        assertRefused(with("Bearer " + token.serialize()), "TOKEN_NOT_TRUSTED");
    }

    @Test
    void a_token_that_was_touched_does_not_count() {
        var parts = TOKENS.of("can-bo-bo", "STANDING_BODY").split("\\.", -1);
        var other = TOKENS.of("nguoi-khac").split("\\.", -1);

        assertRefused(
                with("Bearer " + parts[0] + "." + other[1] + "." + parts[2]), "TOKEN_NOT_TRUSTED");
        assertRefused(with("Bearer " + parts[0] + "." + parts[1] + "."), "TOKEN_NOT_TRUSTED");
        assertRefused(with("Bearer x"), "TOKEN_NOT_TRUSTED");
    }

    @Test
    void what_the_server_cannot_read_is_answered_like_everything_else() {
        for (var request :
                List.of(
                        request("/api/log").header("Authorization", "Bearer " + "a".repeat(9_000)),
                        request("/api/%2e%2e/log"),
                        request("/api/;/log"))) {
            var answer = SERVICE.send(request);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.reason()).isEqualTo("REQUEST_UNREADABLE");
            assertThat(answer.body()).doesNotContain("Exception", "omcat");
        }
    }

    @Test
    void after_the_key_was_changed_only_the_new_one_signs() {
        var before = TOKENS.of("can-bo-" + UUID.randomUUID(), "STANDING_BODY");
        TOKENS.rotate();

        assertAccepted(with("Bearer " + TOKENS.of("can-bo-bo", "STANDING_BODY")));
        assertRefused(with("Bearer " + before), "TOKEN_NOT_TRUSTED");
    }

    @Test
    void a_token_names_a_person_as_mandates_do() {
        assertRefused(changed(claims -> claims.subject(null)), "PERSON_MISSING");
        assertRefused(changed(claims -> claims.subject("Nguyễn Văn A")), "PERSON_MISSING");
        assertRefused(changed(claims -> claims.subject("a\r\nb")), "PERSON_MISSING");
    }

    @Test
    void what_a_token_claims_in_the_bloc_counts_for_nothing() {
        var answer =
                with("Bearer " + TOKENS.of("ai-do", "HEAD", "LEADER", "PROCESS", "EVERYTHING"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.reason()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void the_whole_log_is_for_auditors_and_figures_of_the_machine_for_operators() {
        for (var path : List.of("/api/log", "/actuator/metrics")) {
            var ministry = get(path, "STANDING_BODY");
            assertThat(ministry.status()).isEqualTo(403);
            assertThat(ministry.reason()).isEqualTo("STANDING_MISSING");
            assertThat(SERVICE.send(request(path)).reason()).isEqualTo("TOKEN_MISSING");
        }
        assertThat(get("/api/log", "AUDITOR").status()).isEqualTo(200);
        assertThat(get("/actuator/metrics", "OPERATOR").status()).isEqualTo(200);
        assertThat(get("/api/log", "OPERATOR").status()).isEqualTo(403);
    }

    @Test
    void health_is_open_and_says_no_more_than_how_it_stands() {
        var answer = SERVICE.send(request("/actuator/health"));

        assertThat(answer.body()).contains("status").doesNotContain("details", "lag");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SERVICE.uri(path));
    }

    private static Answer get(String path, String standing) {
        return SERVICE.send(
                request(path).header("Authorization", "Bearer " + TOKENS.of("ai-do", standing)));
    }

    private static Answer changed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return with(
                "Bearer "
                        + TOKENS.signed(claims ->
                                change.apply(
                                        claims.subject("can-bo-bo")
                                                .claim(
                                                        "thidua_standings",
                                                        List.of("STANDING_BODY")))));
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(TOKENS.issuer())
                .audience(Tokens.AUDIENCE)
                .subject("can-bo-bo")
                .claim("thidua_standings", List.of("STANDING_BODY"))
                .expirationTime(inSeconds(600))
                .build();
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private static Answer with(String authorization) {
        var body = DoorReasonsTest.establish("khoi-" + UUID.randomUUID());
        var request = SERVICE.command("EstablishBloc", body);
        return SERVICE.send(request.setHeader("Authorization", authorization));
    }

    private static void assertAccepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        accepted++;
    }

    private static void assertRefused(Answer answer, String reason) {
        assertThat(answer.reason()).as(answer.body()).isEqualTo(reason);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().get("vi").stringValue()).endsWith(".").doesNotContain("{");
    }
}
