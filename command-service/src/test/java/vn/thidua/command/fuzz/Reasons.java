package vn.thidua.command.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Refusal;
import vn.thidua.gate.GateReason;
import vn.thidua.gate.TokenReason;

/** What is wrong with an answer, whatever was asked. */
final class Reasons {
    private static final Set<String> KNOWN =
            Stream.of(
                            List.of(DoorReason.values()),
                            List.of(TokenReason.values()),
                            List.of(GateReason.values()),
                            Reason.all())
                    .flatMap(List::stream)
                    .map(Refusal::name)
                    .collect(Collectors.toUnmodifiableSet());

    /** The folder of the machine in which it all lies. */
    private static final Path HERE = Path.of("").toAbsolutePath().getName(0);

    /** What only the inside of the service could have written. */
    static final Pattern INSIDE =
            Pattern.compile(
                    "Exception|\\tat |\\.java|(?:org|java|jakarta|tools)\\.[a-z]+\\.[a-z]|vn\\.thidua|omcat"
                            + "|PSQL|SQLSTATE|event_log|log_head|(?i:select .+ from)|/home/|/usr/|/tmp/|"
                            + Pattern.quote("/" + HERE + "/"),
                    Pattern.DOTALL);

    static final String FROM_INSIDE = "something from the inside";

    private Reasons() {}

    /** Why the answer is no good, or an empty text. */
    static String objection(Draft asked, Wire.Answer answer) {
        if (answer.status() == 0) {
            return asked.isCutOff ? "" : "no answer";
        }
        if (answer.status() >= 500) {
            return "a failure";
        }
        if (!asked.fits.isEmpty() && !asked.fits.contains(answer.status())) {
            return "not one of " + asked.fits;
        }
        if (!answer.header("X-Injected").isEmpty() || !answer.header("Server").isEmpty()) {
            return "a header that does not belong there";
        }
        if (INSIDE.matcher(answer.body()).find()) {
            return FROM_INSIDE;
        }
        return answer.status() < 400 || asked.method.equals("HEAD") ? "" : problem(answer);
    }

    private static String problem(Wire.Answer answer) {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return "no problem+json";
        }
        try {
            var problem = JsonMapper.shared().readTree(answer.body());
            if (!KNOWN.contains(problem.path("reason").asString(""))) {
                return "an unknown reason";
            }
            boolean speaksBoth =
                    !problem.path("vi").asString("").isBlank()
                            && !problem.path("en").asString("").isBlank();
            return speaksBoth && problem.path("status").asInt(0) == answer.status()
                    ? ""
                    : "not in both languages, or of another status";
        } catch (JacksonException _) {
            return "no JSON";
        }
    }
}
