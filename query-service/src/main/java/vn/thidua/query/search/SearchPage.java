package vn.thidua.query.search;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.query.page.PageFrames;

/** Looks for words in all that the reader may read. */
@Controller
class SearchPage {
    private static final int LONGEST = 100;
    private static final int MOST = 50;

    private final Findable findable;

    SearchPage(Findable findable) {
        this.findable = findable;
    }

    /** What came of a search, as a key of the words that say it. */
    private enum Answer {
        NOTHING_ASKED,
        TOO_LONG,
        NOTHING_FOUND,
        FOUND,
        MORE_FOUND
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q, HttpServletResponse response, Model model) {
        var wanted = Wanted.of(q.length() > LONGEST ? "" : q);
        var found = wanted.isNothing() ? List.<Thing>of() : wanted.among(findable.things());
        var answer = answer(q, wanted, found);
        if (answer == Answer.TOO_LONG) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("page", PageFrames.alone("search"));
        model.addAttribute("keep", "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        model.addAttribute("q", q);
        model.addAttribute("longest", LONGEST);
        model.addAttribute("answer", answer.name());
        model.addAttribute("count", found.size());
        model.addAttribute("hits", found.stream().limit(MOST).toList());
        return "search";
    }

    private static Answer answer(String q, Wanted wanted, List<Thing> found) {
        if (q.length() > LONGEST) {
            return Answer.TOO_LONG;
        }
        if (wanted.isNothing()) {
            return Answer.NOTHING_ASKED;
        }
        if (found.isEmpty()) {
            return Answer.NOTHING_FOUND;
        }
        return found.size() > MOST ? Answer.MORE_FOUND : Answer.FOUND;
    }
}
