package vn.thidua.query.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.query.disputes.Disputes;
import vn.thidua.query.disputes.DisputesQuery;
import vn.thidua.query.disputes.DisputesView;
import vn.thidua.query.dossiers.Dossiers;
import vn.thidua.query.dossiers.DossiersQuery;
import vn.thidua.query.dossiers.DossiersView;
import vn.thidua.query.eligibility.EligibilityQuery;
import vn.thidua.query.eligibility.EligibilityView;
import vn.thidua.query.journal.Journal;
import vn.thidua.query.requests.RequestsQuery;
import vn.thidua.query.requests.RequestsView;
import vn.thidua.query.rulesapplied.RulesApplied;
import vn.thidua.query.rulesapplied.RulesAppliedQuery;
import vn.thidua.query.rulesapplied.RulesAppliedView;
import vn.thidua.query.scoreboard.Scoreboard;
import vn.thidua.query.scoreboard.ScoreboardQuery;
import vn.thidua.query.scoreboard.ScoreboardView;

/** The views of scores, eligibility, dossiers, petitions, rules and requests as JSON. */
@RestController
@RequestMapping("/api/cycles/{bloc}/{year}")
class PhaseViewsController {
    private final Answers answers;
    private final ScoreboardQuery scores;
    private final EligibilityQuery eligibility;
    private final DossiersQuery dossiers;
    private final DisputesQuery disputes;
    private final RulesAppliedQuery rules;
    private final RequestsQuery requests;

    PhaseViewsController(
            Answers answers,
            ScoreboardQuery scores,
            EligibilityQuery eligibility,
            DossiersQuery dossiers,
            DisputesQuery disputes,
            RulesAppliedQuery rules,
            RequestsQuery requests) {
        this.answers = answers;
        this.scores = scores;
        this.eligibility = eligibility;
        this.dossiers = dossiers;
        this.disputes = disputes;
        this.rules = rules;
        this.requests = requests;
    }

    @GetMapping("/scoreboard")
    ScoreboardView scoreboard(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(
                Scoreboard.NAME, bloc, year, atLeast, () -> scores.scoreboard(bloc, year));
    }

    @GetMapping("/eligibility")
    EligibilityView eligibility(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(
                Journal.NAME, bloc, year, atLeast, () -> eligibility.eligibility(bloc, year));
    }

    @GetMapping("/dossiers")
    DossiersView dossiers(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(
                Dossiers.NAME, bloc, year, atLeast, () -> dossiers.dossiers(bloc, year));
    }

    @GetMapping("/disputes")
    DisputesView disputes(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(
                Disputes.NAME, bloc, year, atLeast, () -> disputes.disputes(bloc, year));
    }

    @GetMapping("/rules")
    RulesAppliedView rules(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(
                RulesApplied.NAME, bloc, year, atLeast, () -> rules.rules(bloc, year));
    }

    @GetMapping("/requests")
    RequestsView requests(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(
                Journal.NAME, bloc, year, atLeast, () -> requests.requests(bloc, year));
    }
}
