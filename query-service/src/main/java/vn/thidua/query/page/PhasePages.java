package vn.thidua.query.page;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.disputes.DisputesQuery;
import vn.thidua.query.dossiers.DossiersQuery;
import vn.thidua.query.eligibility.EligibilityQuery;
import vn.thidua.query.requests.RequestsQuery;
import vn.thidua.query.rulesapplied.RulesAppliedQuery;
import vn.thidua.query.scoreboard.ScoreboardQuery;

/** The pages of a year's scores, dossiers, petitions, rules and requests. */
@Controller
@RequestMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}")
class PhasePages {
    private final ScoreboardQuery scores;
    private final EligibilityQuery eligibility;
    private final DossiersQuery dossiers;
    private final DisputesQuery disputes;
    private final RulesAppliedQuery rules;
    private final RequestsQuery requests;

    PhasePages(
            ScoreboardQuery scores,
            EligibilityQuery eligibility,
            DossiersQuery dossiers,
            DisputesQuery disputes,
            RulesAppliedQuery rules,
            RequestsQuery requests) {
        this.scores = scores;
        this.eligibility = eligibility;
        this.dossiers = dossiers;
        this.disputes = disputes;
        this.rules = rules;
        this.requests = requests;
    }

    @GetMapping("/scores")
    String scores(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean folded,
            @RequestParam(defaultValue = "") List<String> but,
            @RequestParam(defaultValue = "false") boolean differing,
            Model model) {
        var view = found(scores.scoreboard(bloc, year));
        var folds = ScoreFolds.of(folded, but, differing);
        model.addAttribute("page", PageFrame.of("scores", view.heading()));
        model.addAttribute("view", view);
        model.addAttribute("folds", folds);
        model.addAttribute(
                "trees",
                view.boards().stream().flatMap(score -> ScoreTree.of(score, folds)).toList());
        return "scores";
    }

    @GetMapping("/dossiers")
    String dossiers(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(dossiers.dossiers(bloc, year));
        // The two advance on their own; each says how far it is where it is shown.
        var beside = eligibility.eligibility(bloc, year);
        var page = PageFrame.of("dossiers", view.heading());
        model.addAttribute("page", beside.map(it -> page.beside(it.heading())).orElse(page));
        model.addAttribute("view", view);
        beside.ifPresent(standing -> model.addAttribute("eligibility", standing));
        return "dossiers";
    }

    @GetMapping("/petitions")
    String petitions(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(disputes.disputes(bloc, year));
        model.addAttribute("page", PageFrame.of("petitions", view.heading()));
        model.addAttribute("view", view);
        return "petitions";
    }

    @GetMapping("/rules")
    String rules(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(rules.rules(bloc, year));
        model.addAttribute("page", PageFrame.of("rules", view.heading()));
        model.addAttribute("view", view);
        return "rules";
    }

    @GetMapping("/requests")
    String requests(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(requests.requests(bloc, year));
        model.addAttribute("page", PageFrame.of("requests", view.heading()));
        model.addAttribute("view", view);
        return "requests";
    }

    private static <T> T found(Optional<T> view) {
        return view.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
