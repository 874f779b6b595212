package vn.thidua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.local.Browsers.browse;
import static vn.thidua.local.Browsers.picture;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** At Keycloak, with the realm that is deployed. */
class KeycloakIT extends SignInJourney {
    private static final String WRONG = "khong-phai-mat-khau-ay";
    private static final int TRIES = 5;

    private static KeycloakRun run;
    private static Keycloak keycloak;

    /** The telephones of those who have set one up. */
    private static final Map<String, Totp> PHONES = new HashMap<>();

    @BeforeAll
    static void start() {
        run = new KeycloakRun();
        keycloak = run.keycloak;
        for (var person : new String[] {"cv-hoa-mai", "ld-hoa-mai", "cv-hoa-sen", "ld-hoa-sen"}) {
            keycloak.addPerson(person);
        }
        keycloak.addPerson("can-bo-bo", "STANDING_BODY");
        keycloak.addPerson("kiem-tra-vien", "AUDITOR");
        keycloak.addPerson("nguoi-theo-doi", "OBSERVER");
    }

    @AfterAll
    static void stop() {
        if (run != null) {
            run.close();
        }
    }

    @Override
    String pages() {
        return run.addresses.queryUrl();
    }

    @Override
    String issuer() {
        return "keycloak";
    }

    @Override
    void isAskedToSignIn(Page page) {
        assertThat(page.url()).startsWith(keycloak.issuer());
        assertThat(page.locator("#password")).isVisible();
    }

    /** Nobody comes in by a password alone: the first time, a second factor is set up. */
    @Override
    void signIn(Page page, String person) {
        password(page, person, Keycloak.PASSWORD);
        var phone = PHONES.get(person);
        if (phone == null) {
            assertThat(page.locator("#totpSecret")).isAttached();
            var own = new Totp(page.locator("#totpSecret").inputValue());
            PHONES.put(person, own);
            page.locator("#totp").fill(own.code());
            page.locator("#saveTOTPBtn").click();
        } else {
            page.locator("#otp").fill(phone.code());
            page.locator("#kc-login").click();
        }
        page.waitForLoadState();
    }

    private static Totp phoneOf(String person) {
        return Objects.requireNonNull(PHONES.get(person), person);
    }

    private static void password(Page page, String person, String password) {
        page.locator("#username").fill(person);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }

    @Test
    void a_new_person_sets_up_a_code_and_is_asked_for_it_ever_after() {
        browse(page -> {
            page.navigate(pages() + "/");
            password(page, "nguoi-theo-doi", Keycloak.PASSWORD);
            assertThat(page.locator("#kc-totp-secret-qr-code")).isVisible();
            picture(page, "keycloak-first-code");
        });
        browse(page -> {
            page.navigate(pages() + "/khoi-mau/2026");
            signIn(page, "nguoi-theo-doi");
            assertThat(page.locator(".who")).containsText("nguoi-theo-doi");
            assertThat(keycloak.sessions("nguoi-theo-doi")).isOne();

            page.locator(".who button").click();
            isAskedToSignIn(page);
            assertThat(keycloak.sessions("nguoi-theo-doi")).isZero();

            password(page, "nguoi-theo-doi", Keycloak.PASSWORD);
            assertThat(page.locator("#otp")).isVisible();
            picture(page, "keycloak-code");
            page.locator("#otp").fill("000000");
            page.locator("#kc-login").click();
            assertThat(page.locator("#otp")).isVisible();
            page.locator("#otp").fill(phoneOf("nguoi-theo-doi").code());
            page.locator("#kc-login").click();
            assertThat(page.locator(".who")).containsText("nguoi-theo-doi");
        });
    }

    @Test
    void a_session_that_the_operator_ends_is_over_at_the_pages() {
        browse(page -> {
            page.navigate(pages() + "/khoi-mau/2026");
            signIn(page, "cv-hoa-sen");
            page.navigate(pages() + "/khoi-mau/2026");
            assertThat(page.locator(".who")).containsText("cv-hoa-sen");

            keycloak.endSessions("cv-hoa-sen");

            page.navigate(pages() + "/khoi-mau/2026");
            isAskedToSignIn(page);
        });
    }

    @Test
    void a_program_of_a_person_acts_with_a_token_that_lives_five_minutes() {
        browse(page -> {
            var program = new Program(keycloak);
            var tokens = program.tokens(page, () -> signIn(page, "can-bo-bo"));
            var claims = Program.claims(tokens);
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(Duration.ofMinutes(5).toSeconds());
            assertThat(claims.path("aud").asString()).isEqualTo("thidua");
            assertThat(claims.path("thidua_standings").toString()).isEqualTo("[\"STANDING_BODY\"]");
            assertThat(claims.propertyNames()).doesNotContain("name", "email");
            assertThat(establishBloc(tokens).status()).isEqualTo(200);

            keycloak.endSessions("can-bo-bo");

            // A token is not asked about at the issuer; no other follows it.
            assertThat(establishBloc(tokens).status()).isEqualTo(200);
            assertThat(program.renewed(tokens).status()).isEqualTo(400);
        });
    }

    @Test
    void a_program_without_proof_of_its_own_gets_no_code() {
        browse(page ->
                assertThat(new Program(keycloak).withoutProof(page))
                        .contains("error=invalid_request"));
    }

    @Test
    void nobody_but_the_query_service_gets_the_scope_that_reads_the_log() {
        var own =
                keycloak.form(
                        keycloak.endpoint("token"),
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                Stack.QUERY_SERVICE,
                                "client_secret",
                                Keycloak.SECRET,
                                "scope",
                                "thidua.log"));
        assertThat(Program.claims(own.json()).path("scope").asString()).contains("thidua.log");

        browse(page ->
                assertThat(new Program(keycloak).asksFor("openid thidua.log", page))
                        .contains("error=invalid_scope"));
    }

    @Test
    void an_auditor_sees_the_year_compared_with_the_log() {
        browse(page -> {
            page.navigate(pages() + "/audit/khoi-mau/2026");
            signIn(page, "kiem-tra-vien");
            assertThat(page.locator("#verification")).containsText("trùng khớp với nhật ký gốc");
        });
    }

    @Test
    void after_wrong_passwords_the_right_one_is_refused_for_a_while() {
        browse(page -> {
            page.navigate(pages() + "/");
            for (int i = 0; i < TRIES; i++) {
                password(page, "ld-hoa-sen", WRONG);
                assertThat(page.locator("#input-error-username, #input-error")).isVisible();
            }
            // Keycloak counts beside the answer.
            assertThat(
                            new Await()
                                    .until(
                                            Duration.ofSeconds(10),
                                            () -> keycloak.isHeldBack("ld-hoa-sen")))
                    .isTrue();

            password(page, "ld-hoa-sen", Keycloak.PASSWORD);
            isAskedToSignIn(page);
            picture(page, "keycloak-held-back");
            assertThat(keycloak.failedSignIns("ld-hoa-sen")).isGreaterThan(TRIES);

            keycloak.letTryAgain("ld-hoa-sen");
            signIn(page, "ld-hoa-sen");
            assertThat(page.locator(".who")).containsText("ld-hoa-sen");
        });
    }

    @Test
    void no_client_takes_a_password_or_hands_out_a_token_in_an_address() {
        assertThat(keycloak.clients()).isNotEmpty().noneMatch(KeycloakIT::isLoose);
    }

    private static boolean isLoose(JsonNode client) {
        return client.path("directAccessGrantsEnabled").asBoolean()
                || client.path("implicitFlowEnabled").asBoolean()
                || client.path("redirectUris")
                        .valueStream()
                        .anyMatch(address -> address.asString().equals("*"));
    }

    private static Http.Answer establishBloc(JsonNode tokens) {
        var body =
                """
                {"bloc":"khoi-keycloak","name":"Khối Keycloak (minh họa)","authority":"Bộ mẫu (minh họa)",
                 "instrument":{"number":"02/QĐ-MẪU","date":"2024-12-20","title":"Minh họa"},"subGroups":[],"illustrative":true}
                """;
        return run.http
                .send(
                        Http.request(run.addresses.commandUrl() + "/api/commands/EstablishBloc")
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "a-bloc-by-keycloak")
                                .header(
                                        "Authorization",
                                        "Bearer " + tokens.path("access_token").asString())
                                .POST(BodyPublishers.ofString(body)))
                .orElseThrow();
    }
}
