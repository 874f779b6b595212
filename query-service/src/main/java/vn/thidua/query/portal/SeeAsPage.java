package vn.thidua.query.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.signin.SeeAs;

/** Begins and ends looking at the pages in the place of a board. */
@Controller
class SeeAsPage {
    private final SeeAs seeAs;

    SeeAsPage(SeeAs seeAs) {
        this.seeAs = seeAs;
    }

    @PostMapping("/see-as")
    String begin(
            @RequestParam String bloc,
            @RequestParam String board,
            @RequestParam(defaultValue = "false") boolean leader,
            Authentication signedIn,
            HttpServletRequest request) {
        if (!seeAs.begin(request, signedIn, bloc, board, leader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/";
    }

    @PostMapping("/see-as/end")
    String end(HttpServletRequest request) {
        seeAs.end(request);
        return "redirect:/";
    }
}
