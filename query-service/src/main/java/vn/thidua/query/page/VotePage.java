package vn.thidua.query.page;

import static vn.thidua.query.page.ConferencePages.found;
import static vn.thidua.query.page.ConferencePages.show;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.gate.Callers;
import vn.thidua.query.conference.ConferenceQuery;
import vn.thidua.query.conference.VoterView;
import vn.thidua.query.conference.VoterView.Card;

/** The ballot on a voter's phone: filled in, looked at once more, and only then cast. */
@Controller
@RequestMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/conference/vote")
class VotePage {
    private static final String VIEW = "conference-vote";

    private final ConferenceQuery conferences;

    VotePage(ConferenceQuery conferences) {
        this.conferences = conferences;
    }

    @GetMapping
    String vote(
            @PathVariable String bloc, @PathVariable int year, Authentication who, Model model) {
        showCards(found(conferences.voter(bloc, year, Callers.of(who))), model);
        return VIEW;
    }

    /**
     * Shows what would be cast; nothing is cast here. Who may fill in which ballot follows from who
     * asks: a ballot or a board that is not among those is passed over.
     */
    @PostMapping
    String review(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam String ballot,
            @RequestParam String voter,
            @RequestParam Map<String, String> typed,
            Authentication who,
            Model model) {
        var view = found(conferences.voter(bloc, year, Callers.of(who)));
        showCards(view, model);
        view.cards().stream()
                .filter(card -> card.ballot().equals(ballot) && card.board().equals(voter))
                .filter(card -> !card.isDone())
                .findFirst()
                .ifPresent(card -> {
                    var chosen = chosen(card, typed);
                    model.addAttribute("about", card.board());
                    model.addAttribute("chosen", chosen);
                    if (!typed.containsKey("edit")) {
                        judge(bloc, year, card, chosen, model);
                    }
                });
        return VIEW;
    }

    /** Asks the rules now what they would say of the vote, so that nobody submits it in vain. */
    private void judge(String bloc, int year, Card card, Map<String, Choice> chosen, Model model) {
        if (chosen.size() < card.lines().size()) {
            model.addAttribute("incomplete", true);
            return;
        }
        var lines =
                chosen.entrySet().stream()
                        .map(line -> new VoteLine(line.getKey(), line.getValue()))
                        .toList();
        conferences
                .refusal(bloc, year, card, lines)
                .ifPresentOrElse(
                        refused -> model.addAttribute("refused", refused),
                        () -> model.addAttribute("reviewed", true));
    }

    /** What was chosen for each candidate; what is no choice, or for somebody else, is none. */
    private static Map<String, Choice> chosen(Card card, Map<String, String> typed) {
        var chosen = new LinkedHashMap<String, Choice>();
        for (int i = 0; i < card.lines().size(); i++) {
            var candidate = card.lines().get(i).board();
            if (candidate.equals(typed.get("lines[%d].candidate".formatted(i)))) {
                var choice = typed.get("lines[%d].choice".formatted(i));
                Stream.of(Choice.values())
                        .filter(known -> known.name().equals(choice))
                        .forEach(known -> chosen.put(candidate, known));
            }
        }
        return chosen;
    }

    private static void showCards(VoterView view, Model model) {
        show(view.conference(), model);
        model.addAttribute("cards", view.cards());
        model.addAttribute("state", view.state());
        model.addAttribute("incomplete", false);
        model.addAttribute("reviewed", false);
        model.addAttribute("choices", Choice.values());
        model.addAttribute("key", UUID.randomUUID().toString());
    }
}
