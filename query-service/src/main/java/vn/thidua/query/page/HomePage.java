package vn.thidua.query.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.query.years.YearsQuery;

/** The first page: the blocs and their years. */
@Controller
class HomePage {
    private final YearsQuery years;

    HomePage(YearsQuery years) {
        this.years = years;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", new PageFrame("home", null, null, null));
        model.addAttribute("view", years.years());
        return "home";
    }
}
