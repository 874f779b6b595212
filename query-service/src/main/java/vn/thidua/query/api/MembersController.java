package vn.thidua.query.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.query.members.MembersQuery;
import vn.thidua.query.members.MembersView;

/** A bloc on any day, by what was known on another, as JSON. */
@RestController
class MembersController {
    private final MembersQuery members;

    MembersController(MembersQuery members) {
        this.members = members;
    }

    @GetMapping("/api/blocs/{bloc}/members")
    MembersView members(
            @PathVariable String bloc,
            @RequestParam @Nullable String on,
            @RequestParam @Nullable String known) {
        return members.members(bloc, day("on", on), day("known", known))
                .orElseThrow(() -> new NoAnswer(QueryReason.BLOC_UNKNOWN, Map.of("bloc", bloc)));
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NoAnswer(QueryReason.BAD_DAY, Map.of("name", name, "value", text));
        }
    }
}
