package vn.thidua.query.portal;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.domain.policy.Standing;
import vn.thidua.gate.Callers;
import vn.thidua.query.page.PageFrames;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsQuery;

/** The first page: what whoever signed in has to do, and then the blocs and their years. */
@Controller
class HomePage {
    private final YearsQuery years;
    private final ReadGate gate;
    private final MyTasks tasks;

    HomePage(YearsQuery years, ReadGate gate, MyTasks tasks) {
        this.years = years;
        this.gate = gate;
        this.tasks = tasks;
    }

    @GetMapping("/")
    String home(Authentication signedIn, Model model) {
        var view = years.years().only(gate::reads);
        model.addAttribute("page", PageFrames.home());
        model.addAttribute("view", view);
        model.addAttribute("operates", Callers.of(signedIn).vouched().contains(Standing.OPERATOR));
        model.addAttribute("work", tasks.of(view, Callers.of(signedIn)));
        return "home";
    }
}
