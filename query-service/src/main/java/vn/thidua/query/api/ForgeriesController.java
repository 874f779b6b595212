package vn.thidua.query.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.query.feed.Forgeries;
import vn.thidua.query.feed.Forgeries.Forged;

/** What an operator is told of records that do not come from the log. Only operators come here. */
@RestController
@RequestMapping("/api/operations/forged")
class ForgeriesController {
    private final Forgeries forgeries;

    ForgeriesController(Forgeries forgeries) {
        this.forgeries = forgeries;
    }

    @GetMapping
    List<Forged> all() {
        return forgeries.all();
    }

    /** The operator has looked into them, and is told of the next one. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget() {
        forgeries.forget();
    }
}
