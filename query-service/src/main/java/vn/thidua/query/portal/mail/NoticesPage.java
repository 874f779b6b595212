package vn.thidua.query.portal.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.gate.Callers;
import vn.thidua.query.page.PageFrames;
import vn.thidua.query.portal.news.Address;
import vn.thidua.query.portal.news.News;
import vn.thidua.query.portal.news.Readers;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsQuery;

/** What is new since the last visit, and which letters somebody wants. */
@Controller
class NoticesPage {
    private static final int MOST_NEWS = 100;
    private static final String BACK = "redirect:/notices";

    private final YearsQuery years;
    private final ReadGate gate;
    private final Readers readers;
    private final News news;
    private final MailSettings settings;

    NoticesPage(
            YearsQuery years, ReadGate gate, Readers readers, News news, MailSettings settings) {
        this.years = years;
        this.gate = gate;
        this.readers = readers;
        this.news = news;
        this.settings = settings;
    }

    @GetMapping("/notices")
    String notices(Authentication signedIn, Model model) {
        var caller = Callers.of(signedIn);
        var reader = readers.meet(caller.person());
        var view = years.years().only(gate::reads);
        model.addAttribute("page", PageFrames.notices());
        model.addAttribute("news", news.latest(reader, caller, view, MOST_NEWS));
        model.addAttribute("reader", reader);
        model.addAttribute("mailIsOn", settings.isOn());
        return "notices";
    }

    /** {@code upTo}: what was shown; {@code home}: from the first page, to which it goes back. */
    @PostMapping("/notices/seen")
    String seen(
            @RequestParam long upTo,
            @RequestParam(defaultValue = "false") boolean home,
            Authentication signedIn) {
        readers.meet(signedIn.getName());
        readers.saw(signedIn.getName(), upTo);
        return home ? "redirect:/" : BACK;
    }

    @PostMapping("/notices")
    String choose(
            @RequestParam(defaultValue = "false") boolean digest,
            @RequestParam(defaultValue = "vi") String language,
            Authentication signedIn) {
        readers.meet(signedIn.getName());
        readers.choose(signedIn.getName(), digest, language.equals("en") ? "en" : "vi");
        return BACK;
    }

    @PostMapping("/notices/forget")
    String forget(Authentication signedIn) {
        readers.meet(signedIn.getName());
        readers.forget(signedIn.getName());
        return BACK;
    }

    @PostMapping("/notices/keep")
    String keep(Authentication signedIn) {
        readers.meet(signedIn.getName());
        readers.keep(signedIn.getName(), address(signedIn));
        return BACK;
    }

    private static @Nullable String address(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof OidcUser user
                ? Address.of(user).orElse(null)
                : null;
    }
}
