package vn.thidua.query.page;

import java.security.Principal;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.domain.Sentence;
import vn.thidua.query.api.NoAnswer;
import vn.thidua.query.api.OperatorActs;
import vn.thidua.query.api.QueryReason;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Operations;
import vn.thidua.query.feed.Readings.Busy;

/** The read models for the operator: how far they are, and what can be done. */
@Controller
@RequestMapping("/operations")
class OperationsPage {
    private static final String NAME = "{name:[a-z_]{1,40}}";
    private static final String BACK = "redirect:/operations";

    private final Operations operations;
    private final OperatorActs acts;

    OperationsPage(Operations operations, OperatorActs acts) {
        this.operations = operations;
        this.acts = acts;
    }

    @GetMapping
    ModelAndView overview() {
        return new ModelAndView("operations", shown());
    }

    @PostMapping("/" + NAME + "/rebuild")
    String rebuild(@PathVariable String name) throws Busy {
        acts.rebuild(name);
        return BACK;
    }

    @PostMapping("/" + NAME + "/cancel")
    String cancel(@PathVariable String name) {
        acts.cancel(name);
        return BACK;
    }

    @PostMapping("/" + NAME + "/switch")
    String switchTo(@PathVariable String name, @RequestParam String hash) throws Busy {
        acts.switchTo(name, hash);
        return BACK;
    }

    @PostMapping("/" + NAME + "/resume")
    String resume(@PathVariable String name) throws LogAway, Busy {
        acts.resume(name);
        return BACK;
    }

    @PostMapping("/" + NAME + "/retry")
    String retry(@PathVariable String name, @RequestParam String stream) {
        acts.retry(name, stream);
        return BACK;
    }

    @ExceptionHandler
    ModelAndView refused(NoAnswer e, Principal signedIn) {
        return refused(e.reason(), e.details(), signedIn);
    }

    @ExceptionHandler
    ModelAndView refused(Busy e, Principal signedIn) {
        return refused(QueryReason.BUSY, Map.of(), signedIn);
    }

    @ExceptionHandler
    ModelAndView refused(LogAway e, Principal signedIn) {
        return refused(QueryReason.LOG_AWAY, Map.of(), signedIn);
    }

    /** All that there was to see before, and above it why nothing was done. */
    private ModelAndView refused(QueryReason reason, Map<String, ?> details, Principal signedIn) {
        boolean vietnamese = LocaleContextHolder.getLocale().getLanguage().equals("vi");
        var model = shown().addAttribute("signedIn", signedIn.getName());
        model.addAttribute(
                "refusal",
                vietnamese ? Sentence.vi(reason, details) : Sentence.en(reason, details));
        return new ModelAndView("operations", model, reason.status());
    }

    private ModelMap shown() {
        return new ModelMap("page", PageFrames.alone("operations"))
                .addAttribute("view", operations.overview());
    }
}
