package vn.thidua.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Says to somebody who does not come in why, and what to do. */
public final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SOON = "2";

    private final String personClaim;

    TurnedAway(String personClaim) {
        this.personClaim = personClaim;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        write(response, reason(failure));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(response, TokenReason.STANDING_MISSING);
    }

    private static TokenReason reason(AuthenticationException failure) {
        if (failure instanceof InsufficientAuthenticationException
                || failure instanceof AuthenticationCredentialsNotFoundException) {
            return TokenReason.TOKEN_MISSING;
        }
        return causes(failure)
                .flatMap(TurnedAway::named)
                .findFirst()
                .orElse(TokenReason.TOKEN_NOT_TRUSTED);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Stream<TokenReason> named(Throwable cause) {
        return switch (cause) {
            case IssuerAway _ -> Stream.of(TokenReason.ISSUER_AWAY);
            case JwtValidationException invalid -> named(List.copyOf(invalid.getErrors()));
            default -> Stream.empty();
        };
    }

    private static Stream<TokenReason> named(List<OAuth2Error> errors) {
        return Stream.of(TokenReason.values())
                .filter(reason ->
                        errors.stream()
                                .anyMatch(error -> error.getErrorCode().equals(reason.name())));
    }

    private void write(HttpServletResponse response, TokenReason reason) throws IOException {
        SecurityLog.refused(reason);
        switch (reason.status()) {
            case 401 ->
                    response.setHeader(
                            HttpHeaders.WWW_AUTHENTICATE,
                            reason == TokenReason.TOKEN_MISSING
                                    ? "Bearer"
                                    : "Bearer error=\"invalid_token\"");
            case 503 -> response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            default -> {}
        }
        var details =
                reason == TokenReason.PERSON_MISSING
                        ? Map.of("claim", personClaim)
                        : Map.<String, String>of();
        write(response, Problem.of(reason, reason.status(), details));
    }

    /** Says that the request cannot be read. */
    void unreadable(HttpServletResponse response) throws IOException {
        SecurityLog.refused(GateReason.REQUEST_UNREADABLE);
        int badRequest = HttpServletResponse.SC_BAD_REQUEST;
        write(response, Problem.of(GateReason.REQUEST_UNREADABLE, badRequest, Map.of()));
    }

    /** Comes again too soon; a browser is shown a page. */
    void tooOften(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        SecurityLog.refused(GateReason.TOO_OFTEN);
        int tooManyRequests = HttpStatus.TOO_MANY_REQUESTS.value();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        if (accepts != null && accepts.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendError(tooManyRequests);
        } else {
            var details = Map.of("seconds", seconds);
            write(response, Problem.of(GateReason.TOO_OFTEN, tooManyRequests, details));
        }
    }

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
