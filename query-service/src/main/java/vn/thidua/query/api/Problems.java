package vn.thidua.query.api;

import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.thidua.domain.Sentence;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Readings.Busy;
import vn.thidua.query.signin.NotForYou;

/** The one place that turns a missing answer into problem+json, in both languages. */
@RestControllerAdvice(basePackages = {"vn.thidua.query.api", "vn.thidua.query.live"})
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NoAnswer e) {
        return problem(e.reason(), e.details());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotForYou e) {
        return problem(QueryReason.NOT_FOR_YOU, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException e) {
        return problem(
                QueryReason.BAD_PARAMETER,
                Map.of("name", e.getName(), "value", String.valueOf(e.getValue())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LogAway e) {
        LOG.warn("the log cannot be read: {}", e.getMessage());
        return problem(QueryReason.LOG_AWAY, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Busy e) {
        return problem(QueryReason.BUSY, Map.of());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> onDatabaseAway(Exception e) {
        LOG.warn("the database cannot be read: {}", e.getMessage());
        return problem(QueryReason.DATABASE_AWAY, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception e) {
        LOG.error("no answer", e);
        return problem(QueryReason.FAILED, Map.of());
    }

    private static ResponseEntity<ProblemDetail> problem(
            QueryReason reason, Map<String, ?> details) {
        var vi = Sentence.vi(reason, details);
        var en = Sentence.en(reason, details);
        var problem = ProblemDetail.forStatusAndDetail(reason.status(), vi);
        problem.setType(URI.create("urn:thidua:reason:" + reason.name()));
        problem.setTitle(en);
        problem.setProperty("reason", reason.name());
        problem.setProperty("vi", vi);
        problem.setProperty("en", en);
        problem.setProperty("details", details);
        var answer =
                ResponseEntity.status(reason.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (reason.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(problem);
    }
}
