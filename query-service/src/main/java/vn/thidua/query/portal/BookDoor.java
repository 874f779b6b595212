package vn.thidua.query.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands a form of figures out as a workbook, with the draft that there is. */
@RestController
class BookDoor {
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Desk desk;
    private final Forms forms;
    private final Drafts drafts;
    private final Books books;

    BookDoor(Desk desk, Forms forms, Drafts drafts, Books books) {
        this.desk = desk;
        this.forms = forms;
        this.drafts = drafts;
        this.books = books;
    }

    @GetMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/do/{command:[A-Za-z]+}/book.xlsx")
    ResponseEntity<Resource> book(
            @PathVariable String bloc,
            @PathVariable int year,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String board,
            Authentication signedIn) {
        var act =
                Acts.of(command)
                        .filter(Books::has)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var known = desk.ofYear(bloc, year);
        var begun = forms.beginning(act, Values.NONE.with("board", board), known);
        var name = Forms.draft(act, begun, known, signedIn.getName());
        var values = drafts.find(name).map(draft -> begun.with(draft.content())).orElse(begun);
        var disposition =
                ContentDisposition.attachment()
                        .filename(
                                "%s-%d-%s.xlsx".formatted(bloc, year, board),
                                StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(WORKBOOK)
                .body(new ByteArrayResource(books.of(act, values, known)));
    }
}
