package vn.thidua.query.portal;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.domain.policy.Standing;
import vn.thidua.gate.Callers;
import vn.thidua.query.page.PageFrames;
import vn.thidua.query.portal.news.News;
import vn.thidua.query.portal.news.Readers;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsQuery;

/**
 * The first page: what whoever signed in has to do, what is new since the last visit, and then the
 * blocs and their years.
 */
@Controller
class HomePage {
    private static final int MOST_NEWS = 10;

    private final YearsQuery years;
    private final ReadGate gate;
    private final MyTasks tasks;
    private final Readers readers;
    private final News news;

    HomePage(YearsQuery years, ReadGate gate, MyTasks tasks, Readers readers, News news) {
        this.years = years;
        this.gate = gate;
        this.tasks = tasks;
        this.readers = readers;
        this.news = news;
    }

    @GetMapping("/")
    String home(Authentication signedIn, Model model) {
        var caller = Callers.of(signedIn);
        var view = years.years().only(gate::reads);
        var reader = readers.meet(caller.person());
        var latest = news.since(reader.seen(), caller, view, MOST_NEWS);
        if (latest.isWhole()) {
            readers.showed(reader, latest.upTo());
        }
        model.addAttribute("page", PageFrames.home());
        model.addAttribute("view", view);
        model.addAttribute("work", tasks.of(view, caller));
        model.addAttribute("news", latest);
        model.addAttribute("operates", caller.vouched().contains(Standing.OPERATOR));
        return "home";
    }
}
