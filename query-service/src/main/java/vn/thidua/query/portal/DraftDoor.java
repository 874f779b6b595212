package vn.thidua.query.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.domain.Stamp;

/** Takes what a form saves while somebody types. */
@RestController
class DraftDoor {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(Stamp.ZONE);

    private final Desk desk;
    private final Drafts drafts;

    DraftDoor(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    /**
     * What the form shows.
     *
     * @param by who has saved since, where that was somebody else
     */
    record Answer(int version, String at, @Nullable String by) {}

    @PostMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/do/{command:[A-Za-z]+}/draft")
    ResponseEntity<Answer> ofYear(
            @PathVariable String bloc,
            @PathVariable int year,
            @PathVariable String command,
            Authentication signedIn,
            HttpServletRequest request) {
        return save(command, desk.ofYear(bloc, year), signedIn, request);
    }

    @PostMapping("/{bloc:[a-z0-9-]+}/do/{command:[A-Za-z]+}/draft")
    ResponseEntity<Answer> ofBloc(
            @PathVariable String bloc,
            @PathVariable String command,
            Authentication signedIn,
            HttpServletRequest request) {
        return save(command, desk.ofBloc(bloc), signedIn, request);
    }

    private ResponseEntity<Answer> save(
            String command, Known known, Authentication signedIn, HttpServletRequest request) {
        var act =
                Acts.of(command)
                        .filter(Forms::isDrafted)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var values = Values.of(request.getParameterMap());
        var person = signedIn.getName();
        var name = Forms.draft(act, values, known, person);
        return switch (drafts.save(name, values.content(), seen(values), person)) {
            case Drafts.Saving.Saved saved ->
                    ResponseEntity.ok(new Answer(saved.version(), CLOCK.format(saved.at()), null));
            case Drafts.Saving.Overtaken overtaken ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(
                                    new Answer(
                                            overtaken.by().version(),
                                            CLOCK.format(overtaken.by().savedAt()),
                                            overtaken.by().savedBy()));
        };
    }

    /** The version that the writer has before its eyes. */
    static int seen(Values values) {
        var text = values.one(Form.VERSION);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
