package vn.thidua.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.command.axon.Commands;
import vn.thidua.command.json.RequestHash;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.gate.Callers;

/** The one door for every command. A new command needs nothing here. */
@RestController
class CommandDoor {
    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEYS = Pattern.compile("[A-Za-z0-9._:-]{8,100}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final Commands commands;

    CommandDoor(Commands commands) {
        this.commands = commands;
    }

    /** What happened, and where the stream stands since. */
    record Answer(String stream, long version, long position, List<String> events) {}

    /** {@code produces}: who could not read the answer is told so before anything happens. */
    @PostMapping(
            path = "/api/commands/{command}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> take(
            @PathVariable String command, Authentication signedIn, HttpServletRequest request)
            throws IOException {
        Bodies.shape(command);
        var key = key(request.getHeader(KEY));
        var version = expectedVersion(request.getHeader(HttpHeaders.IF_MATCH));
        var asked = Bodies.read(command, request.getInputStream(), request.getContentLengthLong());
        var caller = Callers.of(signedIn);
        var hash = RequestHash.of(caller, asked.command(), asked.imported());
        return answer(
                commands.send(
                        new Commands.Request(
                                asked.command(), caller, asked.imported(), key, hash, version)));
    }

    private static ResponseEntity<Answer> answer(Commands.Answer sent) {
        var receipt = sent.receipt();
        var response = ResponseEntity.ok().eTag("\"" + receipt.version() + "\"");
        if (sent.replayed()) {
            response.header(REPLAYED, "true");
        }
        return response.body(
                new Answer(
                        receipt.stream(), receipt.version(), receipt.position(), receipt.events()));
    }

    private static String key(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refused(DoorReason.KEY_MISSING);
        }
        if (!KEYS.matcher(header).matches()) {
            throw new Refused(DoorReason.KEY_INVALID);
        }
        return header;
    }

    private static @Nullable Long expectedVersion(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw new Refused(DoorReason.EXPECTED_VERSION_INVALID);
        }
        return Long.valueOf(version.group(1));
    }
}
