package vn.thidua.benchmark;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the server costs without us: JSON in, JSON of the usual size out, and nothing between. */
@AutoConfiguration
@Import(NoOpDoor.Door.class)
public class NoOpDoor {

    /** A door that leads nowhere. */
    @RestController
    public static class Door {

        /** As large as the answer to a command. */
        public record Answer(String stream, long version, long position, List<String> events) {}

        /** Reads the body and answers. */
        @PostMapping("/bench/nothing")
        public Answer nothing(@RequestBody Map<String, Object> body) {
            return new Answer("bloc:" + body.get("bloc"), 1, 1, List.of("BoardRegistered"));
        }
    }
}
