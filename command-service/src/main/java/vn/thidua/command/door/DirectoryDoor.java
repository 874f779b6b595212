package vn.thidua.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.command.directory.DataRequestList;
import vn.thidua.command.directory.DataRequestList.Waiting;
import vn.thidua.command.directory.Directory;
import vn.thidua.command.directory.Entry;
import vn.thidua.command.directory.Export;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.policy.ReadPolicy;
import vn.thidua.domain.shape.Id;
import vn.thidua.gate.Callers;

/**
 * Names and contacts, for whoever they are about and for the standing body. A person is named in
 * the body and never in an address, which others write down.
 */
@RestController
@RequestMapping(path = DirectoryDoor.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class DirectoryDoor {
    static final String PATH = "/api/directory";
    static final String REQUESTS = "/requests";

    private final Directory directory;
    private final DataRequestList requests;

    DirectoryDoor(Directory directory, DataRequestList requests) {
        this.directory = directory;
        this.requests = requests;
    }

    /** Whom it is about. */
    record About(@Id String person) {}

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(Authentication signedIn, HttpServletRequest request) throws IOException {
        var entry = Bodies.read(Entry.class, request.getInputStream(), length(request));
        directory.put(entry, admitted(signedIn, entry.person()));
    }

    @PostMapping(path = "/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    Entry read(Authentication signedIn, HttpServletRequest request) throws IOException {
        var person = about(request);
        return directory
                .read(person, admitted(signedIn, person))
                .orElseThrow(() -> new Refused(DoorReason.NOT_IN_THE_DIRECTORY));
    }

    @PostMapping(path = "/export", consumes = MediaType.APPLICATION_JSON_VALUE)
    Export export(Authentication signedIn, HttpServletRequest request) throws IOException {
        var person = about(request);
        return directory.export(person, admitted(signedIn, person));
    }

    /** For whom it is open is said where all doors are. */
    @GetMapping(REQUESTS)
    List<Waiting> requests() {
        return requests.waiting();
    }

    private static String about(HttpServletRequest request) throws IOException {
        return Bodies.read(About.class, request.getInputStream(), length(request)).person();
    }

    private static long length(HttpServletRequest request) {
        return request.getContentLengthLong();
    }

    /** Who asks, if it may. */
    private static String admitted(Authentication signedIn, String person) {
        var caller = Callers.of(signedIn);
        ReadPolicy.requireMayKnow(caller, person);
        return caller.person();
    }
}
