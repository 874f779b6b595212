package vn.thidua.command.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A request that is being made, down to its bytes: right, until somebody spoils it. */
final class Draft {
    /** What a request may be told that is in order, asked for by somebody who comes in. */
    static final Set<Integer> IN_ORDER = Set.of(200, 403, 409, 412, 422);

    private static final String KEY_HEADER = "Idempotency-Key:";

    static final String CHUNKED = "Transfer-Encoding: chunked";

    final int number;
    final String command;
    final JsonNode schema;
    final ObjectNode json;
    final Person person;
    final World world;

    String kind = "valid";
    String key;
    Set<Integer> fits;
    String method = "POST";
    String target;
    String version = "HTTP/1.1";
    final List<String> headers = new ArrayList<>();
    byte[] body;

    /** How the end of the body is told; a test may lie. */
    String framing;

    /** What follows where the body is sent as one chunk. */
    String afterTheChunk = "";

    /** Whether the caller stops in the middle, and says no more. */
    boolean isCutOff;

    /** Whether the connection is of no use afterwards. */
    boolean isLast;

    Draft(
            int number,
            String command,
            JsonNode schema,
            ObjectNode json,
            Person person,
            World world) {
        this.number = number;
        this.command = command;
        this.schema = schema;
        this.json = json;
        this.person = person;
        this.world = world;
        this.key = "fuzz:%08d".formatted(number);
        this.target = "/api/commands/" + command;
        this.fits = person.comesIn() ? IN_ORDER : Set.of(401);
        this.framing = "";
        say(json.toString());
    }

    /** Instead of the JSON. */
    void say(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
    }

    Draft spoilt(String how, Integer... statuses) {
        kind = how;
        if (person.comesIn() && statuses.length > 0) {
            fits = Set.of(statuses);
        }
        return this;
    }

    /** Anything goes that is no failure of the service. */
    Draft anyhow(String how) {
        kind = how;
        fits = Set.of();
        isLast = true;
        return this;
    }

    /** Where the key breaks the line, the rest is read as something else. */
    String keyAsRead() {
        var said =
                headers.stream()
                        .filter(header -> header.startsWith(KEY_HEADER))
                        .map(header -> header.substring(KEY_HEADER.length()).strip())
                        .findFirst()
                        .orElse(key);
        return said.split("[\r\n]", 2)[0];
    }

    byte[] bytes() {
        var head = new StringBuilder();
        head.append(method).append(' ').append(target).append(' ').append(version).append("\r\n");
        with(head, "Host", "127.0.0.1");
        with(head, "Authorization", person.authorization());
        with(head, "Content-Type", "application/json");
        with(head, "Idempotency-Key", key);
        headers.stream()
                .filter(header -> !header.endsWith(":"))
                .forEach(header -> head.append(header).append("\r\n"));
        head.append(framing.isEmpty() ? "Content-Length: " + body.length : framing);
        head.append("\r\n\r\n");
        var bytes = new ByteArrayOutputStream();
        // Each character a byte, so that a test can put any byte into a header.
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (framing.equals(CHUNKED)) {
            bytes.writeBytes(ascii(Integer.toHexString(body.length) + "\r\n"));
            bytes.writeBytes(body);
            bytes.writeBytes(ascii("\r\n" + afterTheChunk));
        } else {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Unless the test says something else in its place; {@code Name:} alone leaves it out. */
    private void with(StringBuilder head, String name, String value) {
        if (!value.isEmpty() && headers.stream().noneMatch(said -> said.startsWith(name + ":"))) {
            head.append(name).append(": ").append(value).append("\r\n");
        }
    }

    @Override
    public String toString() {
        return "request "
                + number
                + " ("
                + kind
                + ") "
                + method
                + " "
                + target
                + " by "
                + person.id();
    }
}
