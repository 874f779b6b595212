package vn.thidua.query.portal;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.page.PageFrames;

/** A form as paper: to be looked at, printed and signed by hand. */
@Controller
class PrintPage {
    private final Desk desk;
    private final Papers papers;
    private final PageFrames frames;

    PrintPage(Desk desk, Papers papers, PageFrames frames) {
        this.desk = desk;
        this.papers = papers;
        this.frames = frames;
    }

    @GetMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/print/{form:f1|f3|f4}/{board:[a-z0-9-]+}")
    String paper(
            @PathVariable String bloc,
            @PathVariable int year,
            @PathVariable String form,
            @PathVariable String board,
            @RequestParam(defaultValue = "false") boolean draft,
            Authentication signedIn,
            Model model) {
        var known = desk.ofYear(bloc, year);
        var paper =
                PrintForm.of(form)
                        .flatMap(asked ->
                                draft
                                        ? papers.draft(asked, board, known, signedIn.getName())
                                        : papers.sent(asked, board, known))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", frames.of("print", bloc, year));
        model.addAttribute("paper", paper);
        return "paper";
    }
}
