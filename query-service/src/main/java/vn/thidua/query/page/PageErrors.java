package vn.thidua.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.query.signin.NotForYou;
import vn.thidua.query.signin.OfPages;
import vn.thidua.query.signin.OnlyLooking;

/** A database that is away is a wait, not a failure: the page says so and when to come back. */
@OfPages
class PageErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler(NotForYou.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    ModelAndView notForYou(Principal signedIn) {
        return new ModelAndView("error/403", "signedIn", signedIn.getName());
    }

    @ExceptionHandler(OnlyLooking.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    ModelAndView onlyLooking(Principal signedIn) {
        return new ModelAndView("error/looking", "signedIn", signedIn.getName());
    }

    /** The page that is not there is said as every other one, to whoever is signed in. */
    @ExceptionHandler(ResponseStatusException.class)
    ModelAndView notThere(ResponseStatusException e, @Nullable Principal signedIn) {
        if (!e.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            throw e;
        }
        var page = new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        page.addObject("signedIn", signedIn == null ? null : signedIn.getName());
        return page;
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String away(Exception e, HttpServletResponse response) {
        LOG.warn("the database cannot be read: {}", e.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return "error/503";
    }
}
