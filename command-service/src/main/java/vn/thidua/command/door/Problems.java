package vn.thidua.command.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.policy.PolicyReason;
import vn.thidua.gate.GateReason;
import vn.thidua.gate.Problem;
import vn.thidua.gate.SecurityLog;

/** Turns every refusal into an answer that says what to do, in both languages. */
@RestControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    static final int REFUSED_BY_THE_RULES = 422;
    private static final int FORBIDDEN = 403;
    private static final int TOO_OFTEN = 429;
    private static final int UNAVAILABLE = 503;
    private static final String SOON = "2";

    /** The policy says who may not, the rules say what may not be. */
    static int statusOf(Reason reason) {
        return reason instanceof PolicyReason ? FORBIDDEN : REFUSED_BY_THE_RULES;
    }

    @ExceptionHandler
    ResponseEntity<Problem> rejected(Rejection rejection) {
        var reason = rejection.reason();
        if (reason instanceof PolicyReason) {
            SecurityLog.refused(reason);
        }
        return answer(Problem.of(reason, statusOf(reason), rejection.details()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        var reason = refused.reason();
        var headers = new HttpHeaders();
        if (reason.status() == UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, SOON);
        } else if (reason.status() == TOO_OFTEN) {
            SecurityLog.refused(reason);
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(refused.details().get(Refused.SECONDS)));
        }
        return answer(Problem.of(reason, reason.status(), refused.details()), headers);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<Problem> logAway(Exception failure, HttpServletResponse response)
            throws Exception {
        requireUnsent(response, failure);
        LOG.warn("the log is away: {}", failure.getMessage());
        return refused(new Refused(DoorReason.LOG_UNAVAILABLE));
    }

    @ExceptionHandler
    ResponseEntity<Problem> method(HttpRequestMethodNotSupportedException wrong) {
        var allowed =
                List.copyOf(Objects.requireNonNullElse(wrong.getSupportedHttpMethods(), List.of()));
        var headers = new HttpHeaders();
        headers.setAllow(Set.copyOf(allowed));
        var details =
                Map.of(
                        "method",
                        wrong.getMethod(),
                        "allowed",
                        String.join(", ", allowed.stream().map(HttpMethod::name).toList()));
        return answer(
                Problem.of(
                        DoorReason.METHOD_NOT_ALLOWED,
                        DoorReason.METHOD_NOT_ALLOWED.status(),
                        details),
                headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> mediaType(HttpMediaTypeNotSupportedException wrong) {
        return refused(new Refused(DoorReason.MEDIA_TYPE_NOT_JSON));
    }

    @ExceptionHandler
    ResponseEntity<Problem> accept(HttpMediaTypeNotAcceptableException wrong) {
        return refused(new Refused(DoorReason.NOT_ACCEPTABLE));
    }

    @ExceptionHandler
    ResponseEntity<Problem> path(NoHandlerFoundException wrong) {
        return refused(new Refused(DoorReason.PATH_UNKNOWN));
    }

    /** Found out only when the header or the parameter was asked for. */
    @ExceptionHandler({RequestRejectedException.class, InvalidParameterException.class})
    ResponseEntity<Problem> unreadable(Exception rejected) {
        int status = HttpServletResponse.SC_BAD_REQUEST;
        return answer(
                Problem.of(GateReason.REQUEST_UNREADABLE, status, Map.of()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> parameter(MethodArgumentTypeMismatchException wrong) {
        return refused(new Refused(DoorReason.PARAMETER_INVALID, "parameter", wrong.getName()));
    }

    /** The caller gets a number and nothing else; the operator finds the rest under it. */
    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception failure, HttpServletResponse response)
            throws Exception {
        requireUnsent(response, failure);
        var incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, failure);
        return refused(new Refused(DoorReason.UNEXPECTED, "incident", incident));
    }

    /** Half an answer has gone out: the connection is cut, so that nobody takes it for a whole. */
    private static void requireUnsent(HttpServletResponse response, Exception failure)
            throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
