package vn.thidua.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.domain.Sentence;
import vn.thidua.query.api.QueryReason;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Operations;
import vn.thidua.query.feed.Readings.Busy;
import vn.thidua.query.feed.Stop;

/** The read models for the operator: how far they are, and what can be done. */
@Controller
@RequestMapping("/operations")
class OperationsPage {
    private static final String NAME = "{name:[a-z_]{1,40}}";

    private final Operations operations;

    OperationsPage(Operations operations) {
        this.operations = operations;
    }

    @GetMapping
    String overview(Model model) {
        return show(model);
    }

    @PostMapping("/" + NAME + "/rebuild")
    String rebuild(@PathVariable String name, HttpServletResponse response, Model model) {
        try {
            return done(operations.rebuild(name));
        } catch (Busy _) {
            return refused(QueryReason.BUSY, Map.of(), response, model);
        }
    }

    @PostMapping("/" + NAME + "/cancel")
    String cancel(@PathVariable String name) {
        return done(operations.cancel(name));
    }

    @PostMapping("/" + NAME + "/switch")
    String switchTo(
            @PathVariable String name,
            @RequestParam String hash,
            HttpServletResponse response,
            Model model) {
        try {
            var switched = operations.switchTo(name, hash);
            return switched.isPresent()
                    ? done(switched)
                    : refused(
                            QueryReason.NOT_WHAT_WAS_SHOWN,
                            Map.of("name", name, "hash", hash),
                            response,
                            model);
        } catch (Busy _) {
            return refused(QueryReason.BUSY, Map.of(), response, model);
        }
    }

    @PostMapping("/" + NAME + "/resume")
    String resume(@PathVariable String name, HttpServletResponse response, Model model) {
        try {
            var resumed = operations.resume(name).orElseThrow(OperationsPage::notFound);
            var stop = resumed.stop();
            return stop == null
                    ? done(Optional.of(resumed))
                    : refused(QueryReason.LOG_REFUSES, details(name, stop), response, model);
        } catch (Busy _) {
            return refused(QueryReason.BUSY, Map.of(), response, model);
        } catch (LogAway _) {
            return refused(QueryReason.LOG_AWAY, Map.of(), response, model);
        }
    }

    @PostMapping("/" + NAME + "/retry")
    String retry(
            @PathVariable String name,
            @RequestParam String stream,
            HttpServletResponse response,
            Model model) {
        var retried = operations.retry(name, stream);
        if (retried.isEmpty()) {
            return refused(
                    QueryReason.NOT_PARKED,
                    Map.of("name", name, "stream", stream),
                    response,
                    model);
        }
        var stop = retried.get().stop();
        if (stop == null) {
            return done(retried);
        }
        return refused(
                QueryReason.STILL_PARKED,
                Map.of(
                        "name",
                        name,
                        "stream",
                        stream,
                        "position",
                        String.valueOf(stop.position()),
                        "why",
                        stop.cause(),
                        "detail",
                        stop.detail()),
                response,
                model);
    }

    private static Map<String, ?> details(String name, Stop stop) {
        return Map.of(
                "name", name, "position", String.valueOf(stop.position()), "why", stop.cause());
    }

    private static String done(Optional<?> answer) {
        if (answer.isEmpty()) {
            throw notFound();
        }
        return "redirect:/operations";
    }

    private String refused(
            QueryReason reason, Map<String, ?> details, HttpServletResponse response, Model model) {
        response.setStatus(reason.status().value());
        boolean vietnamese = LocaleContextHolder.getLocale().getLanguage().equals("vi");
        model.addAttribute(
                "refusal",
                vietnamese ? Sentence.vi(reason, details) : Sentence.en(reason, details));
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("page", PageFrames.alone("operations"));
        model.addAttribute("view", operations.overview());
        return "operations";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
