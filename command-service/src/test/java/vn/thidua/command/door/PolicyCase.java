package vn.thidua.command.door;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;
import vn.thidua.command.json.Json;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.policy.Circumstance;
import vn.thidua.domain.policy.Policy.Allowed;
import vn.thidua.domain.policy.Policy.Row;
import vn.thidua.domain.policy.Standing;

/**
 * One cell of the matrix: a command about a board, asked for by somebody in some phase. What is
 * expected is said here from who these people are, without the code that decides.
 */
record PolicyCase(Row row, Phase phase, String about, Person person) {
    static final String TELLER = "kiem-phieu-vien";

    private static final int LET_THROUGH = 412;

    /** Somebody: for which board, in front or behind, or vouched for from outside. */
    record Person(String id, String board, boolean leads, Set<Standing> vouched) {}

    /** Where the year stands that a command is about. */
    enum Phase {
        NOT_OPENED(2090),
        RUNNING(2025),
        CLOSED(2024),
        /** What happened before, recorded now. */
        HISTORY(2025);

        private final int year;

        Phase(int year) {
            this.year = year;
        }

        int year() {
            return year;
        }
    }

    Answer askedOf(RunningService service) {
        var name = row.command().getSimpleName();
        var request = service.command(name, body(name)).setHeader("If-Match", "\"99999\"");
        request.setHeader(
                "Authorization",
                person.id().isEmpty()
                        ? ""
                        : RunningService.token(
                                person.id(),
                                person.vouched().stream()
                                        .map(Standing::name)
                                        .toArray(String[]::new)));
        return service.send(request);
    }

    private String body(String name) {
        ObjectNode body = Json.MAPPER.valueToTree(Examples.of(Bodies.shape(name)));
        body.put("bloc", PolicyMatrixTest.BLOC);
        replace(body, "year", phase.year());
        for (var field : List.of("board", "voter")) {
            replace(body, field, about);
        }
        replace(body, "verifier", "ben");
        replace(body, "decidedBy", "pho");
        replace(body, "teller", TELLER);
        if (name.equals("FileDataRequest")) {
            body.put("person", person.id());
        }
        replace(body, "capacity", "CLERK");
        replace(body, "mandate", "cv-" + about);
        if (name.equals("RequestCertification")) {
            body.putArray("tellers").add(TELLER).add("nguoi-thu-hai");
        }
        if (phase == Phase.HISTORY) {
            body.putObject("imported").put("happenedOn", "2025-01-06").put("source", "ma trận");
        }
        return body.toString();
    }

    private static void replace(ObjectNode body, String field, Object value) {
        if (body.has(field)) {
            body.putPOJO(field, value);
        }
    }

    int expected() {
        if (person.id().isEmpty()) {
            return 401;
        }
        return isLetThrough() ? LET_THROUGH : 403;
    }

    private boolean isLetThrough() {
        return phase == Phase.HISTORY
                ? person.vouched().contains(Standing.STANDING_BODY)
                : row.allowed().stream().anyMatch(this::isAllowed);
    }

    private boolean isAllowed(Allowed way) {
        return has(way.standing()) && way.circumstance().filter(so -> !isSo(so, way)).isEmpty();
    }

    private boolean has(Standing standing) {
        return switch (standing) {
            case CLERK -> person.board().equals(owner()) && !person.leads();
            case LEADER -> person.board().equals(owner()) && person.leads();
            case VERIFIER -> person.board().equals("ben");
            case SECRETARY -> person.board().equals(head());
            case HEAD -> person.board().equals(head()) && person.leads();
            case DEPUTY -> person.board().equals(deputy()) && person.leads();
            case TELLER -> person.id().equals(TELLER) && hasMet();
            default -> person.vouched().contains(standing);
        };
    }

    /**
     * Nobody has filed a petition, so that nobody can take it further; and whoever acts for a board
     * may ask about itself.
     */
    private String owner() {
        return switch (row.command().getSimpleName()) {
            case "EscalatePetition" -> "nobody";
            case "FileDataRequest" -> person.board().isEmpty() ? "nobody" : person.board();
            default -> about;
        };
    }

    private boolean isSo(Circumstance circumstance, Allowed way) {
        return switch (circumstance) {
            case NOT_ABOUT_ITSELF -> !about.equals(head());
            case ABOUT_THE_HEAD -> about.equals(head());
            case CLERK_OR_SUBSTITUTE,
                    OWN_COUNT,
                    AMONG_THE_TELLERS,
                    FIRST_CHARTER,
                    ABOUT_ONESELF,
                    NOT_YET_OVER ->
                    true;
            case DECIDES_ITSELF -> way.standing() == Standing.DEPUTY;
            case DECIDED_OUTSIDE, ASKED_FOR_BY_ANOTHER, NAMED_AND_ASKED, OVER -> false;
        };
    }

    private boolean hasMet() {
        return isOfYear() && phase != Phase.NOT_OPENED;
    }

    private boolean isOfYear() {
        return CycleCommand.class.isAssignableFrom(row.command());
    }

    /** What is no board is held by nobody. */
    private String head() {
        return !isOfYear() || phase == Phase.RUNNING
                ? "truong"
                : phase == Phase.CLOSED ? "truong-cu" : "nobody";
    }

    private String deputy() {
        return !isOfYear() || phase == Phase.RUNNING ? "pho" : "nobody";
    }

    @Override
    public String toString() {
        return Objects.toString(row.command().getSimpleName())
                + " "
                + phase
                + " about "
                + about
                + " by "
                + (person.id().isEmpty() ? "nobody" : person.id());
    }
}
