package vn.thidua.query.portal;

import java.util.LinkedHashMap;
import java.util.Map;
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
import vn.thidua.query.signin.SeeAs;
import vn.thidua.query.years.YearsQuery;
import vn.thidua.query.years.YearsView;

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
    private final SeeAs seeAs;
    private final Desk desk;

    HomePage(
            YearsQuery years,
            ReadGate gate,
            MyTasks tasks,
            Readers readers,
            News news,
            SeeAs seeAs,
            Desk desk) {
        this.years = years;
        this.gate = gate;
        this.tasks = tasks;
        this.readers = readers;
        this.news = news;
        this.seeAs = seeAs;
        this.desk = desk;
    }

    @GetMapping("/")
    String home(Authentication signedIn, Model model) {
        var caller = Callers.of(signedIn);
        var view = years.years().only(gate::reads);
        var reader = readers.meet(caller.person());
        model.addAttribute("page", PageFrames.home());
        model.addAttribute("view", view);
        model.addAttribute("work", tasks.of(view, seeAs.caller(signedIn)));
        model.addAttribute("news", news.latest(reader, caller, view, MOST_NEWS));
        model.addAttribute("operates", caller.vouched().contains(Standing.OPERATOR));
        if (SeeAs.mayHelp(seeAs.caller(signedIn))) {
            model.addAttribute("helped", helped(view));
        }
        return "home";
    }

    /** The boards of each bloc in whose place somebody can look who helps. */
    private Map<String, Map<String, String>> helped(YearsView view) {
        var helped = new LinkedHashMap<String, Map<String, String>>();
        for (var bloc : view.blocs()) {
            var known = desk.ofBloc(bloc.bloc());
            var boards = new LinkedHashMap<String, String>();
            known.boards().forEach(board -> boards.put(board, known.nameOf(board)));
            helped.put(bloc.bloc(), boards);
        }
        return helped;
    }
}
