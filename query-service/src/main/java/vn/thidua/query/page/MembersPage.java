package vn.thidua.query.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.members.MembersQuery;

/** A bloc on any day. */
@Controller
class MembersPage {
    private final MembersQuery members;

    MembersPage(MembersQuery members) {
        this.members = members;
    }

    @GetMapping("/{bloc:[a-z0-9-]+}/members")
    String members(
            @PathVariable String bloc,
            @RequestParam @Nullable String on,
            @RequestParam @Nullable String known,
            Model model) {
        var view =
                members.members(bloc, day(on), day(known))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new PageFrame("members", null, view.asOf(), null));
        model.addAttribute("view", view);
        return "members";
    }

    /** An empty field of the form asks for nothing. */
    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, text, e);
        }
    }
}
