package vn.thidua.query.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.gate.Callers;
import vn.thidua.query.conference.ConferenceQuery;
import vn.thidua.query.conference.ConferenceView;

/** The screens of a conference: for who chairs it, for the wall and for those who count papers. */
@Controller
@RequestMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/conference")
class ConferencePages {
    private final ConferenceQuery conferences;

    ConferencePages(ConferenceQuery conferences) {
        this.conferences = conferences;
    }

    @GetMapping
    String chair(
            @PathVariable String bloc, @PathVariable int year, Authentication who, Model model) {
        var view = found(conferences.chair(bloc, year, Callers.of(who)));
        show(view.conference(), model);
        model.addAttribute("next", view.next());
        return "conference";
    }

    @GetMapping("/wall")
    String wall(@PathVariable String bloc, @PathVariable int year, Model model) {
        show(found(conferences.wall(bloc, year)), model);
        // Everybody looks at it, and nobody's own tasks stand on it.
        model.addAttribute("wall", true);
        return "conference-wall";
    }

    @GetMapping("/count")
    String count(
            @PathVariable String bloc, @PathVariable int year, Authentication who, Model model) {
        var view = found(conferences.counts(bloc, year, Callers.of(who)));
        show(view.conference(), model);
        model.addAttribute("papers", view.papers());
        model.addAttribute("next", view.next());
        return "conference-count";
    }

    static void show(ConferenceView view, Model model) {
        model.addAttribute("page", PageFrame.of("conference", view.heading()));
        model.addAttribute("view", view);
        model.addAttribute("current", view.current().orElse(null));
    }

    static <T> T found(Optional<T> view) {
        return view.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
