package vn.thidua.query.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsQuery;

/** The first page: the blocs and their years. */
@Controller
class HomePage {
    private final YearsQuery years;
    private final ReadGate gate;

    HomePage(YearsQuery years, ReadGate gate) {
        this.years = years;
        this.gate = gate;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", new PageFrame("home", null, null, null));
        model.addAttribute("view", years.years().only(gate::reads));
        return "home";
    }
}
