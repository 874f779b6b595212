package vn.thidua.query.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.query.page.PageFrames;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.signin.SeeAs;
import vn.thidua.query.years.YearsQuery;
import vn.thidua.query.years.YearsView;

/** The first page: what whoever signed in has to do, and then the blocs and their years. */
@Controller
class HomePage {
    private final YearsQuery years;
    private final ReadGate gate;
    private final MyTasks tasks;
    private final SeeAs seeAs;
    private final Desk desk;

    HomePage(YearsQuery years, ReadGate gate, MyTasks tasks, SeeAs seeAs, Desk desk) {
        this.years = years;
        this.gate = gate;
        this.tasks = tasks;
        this.seeAs = seeAs;
        this.desk = desk;
    }

    @GetMapping("/")
    String home(Authentication signedIn, Model model) {
        var view = years.years().only(gate::reads);
        model.addAttribute("page", PageFrames.home());
        model.addAttribute("view", view);
        model.addAttribute("work", tasks.of(view, seeAs.caller(signedIn)));
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
