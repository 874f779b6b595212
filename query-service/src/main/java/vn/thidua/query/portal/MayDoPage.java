package vn.thidua.query.portal;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.gate.Callers;
import vn.thidua.query.page.PageFrames;

/** What somebody can do in a year besides what is waited for. */
@Controller
class MayDoPage {
    private final MayDo mayDo;
    private final PageFrames frames;

    MayDoPage(MayDo mayDo, PageFrames frames) {
        this.mayDo = mayDo;
        this.frames = frames;
    }

    @GetMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/acts")
    String acts(
            @PathVariable String bloc,
            @PathVariable int year,
            Authentication signedIn,
            Model model) {
        model.addAttribute("page", frames.of("acts", bloc, year));
        model.addAttribute("year", year);
        model.addAttribute("groups", mayDo.of(Callers.of(signedIn), bloc, year));
        return "acts";
    }
}
