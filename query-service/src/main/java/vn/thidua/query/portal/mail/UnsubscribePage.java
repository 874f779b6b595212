package vn.thidua.query.portal.mail;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Switches letters off for whoever holds one, without signing in. Looking at the page changes
 * nothing, since mail programs follow the links of a letter to see whether they are harmless.
 */
@Controller
class UnsubscribePage {
    private static final String PAGE = "unsubscribe";
    private static final String TOKEN = "token";

    private final LetterTokens tokens;

    UnsubscribePage(LetterTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/notices/unsubscribe")
    String ask(
            @RequestParam(defaultValue = "") String token,
            Model model,
            HttpServletResponse response) {
        return page("asked", tokens.language(token).isPresent(), token, model, response);
    }

    @PostMapping("/notices/unsubscribe")
    String unsubscribe(
            @RequestParam(defaultValue = "") String token,
            Model model,
            HttpServletResponse response) {
        return page("done", tokens.unsubscribe(token), token, model, response);
    }

    private static String page(
            String state, boolean known, String token, Model model, HttpServletResponse response) {
        if (!known) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("state", known ? state : "unknown");
        model.addAttribute(TOKEN, token);
        model.addAttribute("keep", known ? "&" + TOKEN + "=" + token : "");
        return PAGE;
    }
}
