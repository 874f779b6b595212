package vn.thidua.local;

import static vn.thidua.local.Keycloak.encoded;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.thidua.engines.Ports;

/** A program on somebody's own machine, to which that person gives a token in the browser. */
final class Program {
    private static final String CLIENT = "thidua-program";
    private static final String PROOF = "mot-doan-chu-du-dai-ma-chi-chuong-trinh-nay-biet";

    private final Keycloak keycloak;
    private final String back = "http://127.0.0.1:" + Ports.free() + "/signed-in";

    Program(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** What it gets once the person has signed in. */
    JsonNode tokens(Page page, Runnable signIn) {
        page.navigate(address("openid") + challenge());
        var answer = page.waitForRequest(this::isBack, signIn).url();
        return keycloak.form(
                        keycloak.endpoint("token"),
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", CLIENT,
                                "redirect_uri", back,
                                "code_verifier", PROOF,
                                "code", answer.replaceFirst(".*[?&]code=([^&]*).*", "$1")))
                .json();
    }

    /** Where the browser is sent when the program does not say how it will prove itself. */
    String withoutProof(Page page) {
        return sentBack(page, address("openid"));
    }

    String asksFor(String scope, Page page) {
        return sentBack(page, address(scope) + challenge());
    }

    Http.Answer renewed(JsonNode tokens) {
        return keycloak.form(
                keycloak.endpoint("token"),
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        CLIENT,
                        "refresh_token",
                        tokens.path("refresh_token").asString()));
    }

    static JsonNode claims(JsonNode tokens) {
        var middle = tokens.path("access_token").asString().replaceAll("^[^.]*\\.|\\.[^.]*$", "");
        return Http.JSON.readTree(
                new String(Base64.getUrlDecoder().decode(middle), StandardCharsets.UTF_8));
    }

    /** Nobody listens there, but the browser says where it was sent. */
    private String sentBack(Page page, String address) {
        return page.waitForRequest(
                        this::isBack,
                        () -> page.evaluate("address => { location.href = address }", address))
                .url();
    }

    private boolean isBack(Request request) {
        return request.url().startsWith(back);
    }

    private String address(String scope) {
        return keycloak.endpoint("auth")
                + "?response_type=code&client_id="
                + CLIENT
                + "&redirect_uri="
                + encoded(back)
                + "&scope="
                + encoded(scope);
    }

    private static String challenge() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(PROOF.getBytes(StandardCharsets.US_ASCII));
            return "&code_challenge_method=S256&code_challenge="
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
