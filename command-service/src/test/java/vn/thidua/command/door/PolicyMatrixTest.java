package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.door.PolicyCase.Person;
import vn.thidua.command.door.PolicyCase.Phase;
import vn.thidua.command.log.EventLog;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.policy.Policy;
import vn.thidua.domain.policy.Standing;

/**
 * Every command, asked for by everybody there can be, about another board and about the head, in
 * every phase of a year: each is let through to the rules or turned away as the table says, over
 * HTTP. Who is let through has seen an older version than there is, so that nothing ever changes.
 */
class PolicyMatrixTest {
    static final String BLOC = "khoi-ma-tran";

    private static final List<Person> PEOPLE =
            List.of(
                    new Person("cv-nha", "nha", false, Set.of()),
                    new Person("ld-nha", "nha", true, Set.of()),
                    new Person("cv-ben", "ben", false, Set.of()),
                    new Person("ld-ben", "ben", true, Set.of()),
                    new Person("cv-truong", "truong", false, Set.of()),
                    new Person("ld-truong", "truong", true, Set.of()),
                    new Person("ld-pho", "pho", true, Set.of()),
                    new Person("ld-truong-cu", "truong-cu", true, Set.of()),
                    new Person("ld-sap-nhap", "", true, Set.of()),
                    new Person(PolicyCase.TELLER, "", false, Set.of()),
                    new Person("bo", "", false, Set.of(Standing.STANDING_BODY)),
                    new Person("hoi-dong", "", false, Set.of(Standing.COUNCIL_SECRETARY)),
                    new Person("kiem-tra", "", false, Set.of(Standing.AUDITOR)),
                    new Person("theo-doi", "", false, Set.of(Standing.OBSERVER)),
                    new Person("van-hanh", "", false, Set.of(Standing.OPERATOR)),
                    new Person("nguoi-la", "", false, Set.of()),
                    new Person("", "", false, Set.of()));

    private static final int AT_ONCE = 48;

    private static final RunningService SERVICE = RunningService.start();

    @BeforeAll
    static void found() {
        var year = LocalDate.now(Stamp.ZONE).getYear();
        history("EstablishBloc", DoorReasonsTest.establish(BLOC).replaceFirst("\\{", ""));
        for (var board : List.of("nha", "ben", "truong", "pho", "truong-cu", "sap-nhap")) {
            history(
                    "RegisterBoard",
                    "\"bloc\":\"%s\",\"board\":\"%s\",\"name\":\"BQL %s\",\"province\":\"tỉnh\",\"memberFrom\":\"2023-01-01\"}"
                            .formatted(BLOC, board, board));
        }
        for (var person : List.of("cv-nha", "cv-ben", "cv-truong")) {
            grant(person, person.substring(3), "CLERK");
        }
        for (var board : List.of("nha", "ben", "truong", "pho", "truong-cu", "sap-nhap")) {
            grant("ld-" + board, board, "LEADER");
        }
        history(
                "AbsorbBoard",
                "\"bloc\":\"%s\",\"board\":\"sap-nhap\",\"into\":\"nha\",\"instrument\":{\"number\":\"02/QĐ\"},\"from\":\"2024-01-01\"}"
                        .formatted(BLOC));
        appoint(Phase.CLOSED.year(), "HEAD", "truong-cu");
        for (int led : Set.of(Phase.RUNNING.year(), year)) {
            appoint(led, "HEAD", "truong");
            appoint(led, "DEPUTY", "pho");
        }
        for (var phase : List.of(Phase.CLOSED, Phase.RUNNING)) {
            history("OpenCycle", year(phase) + "}");
            meet(phase);
        }
        history("HandOverLeadership", year(Phase.CLOSED) + ",\"successor\":\"truong\"}");
        history("CloseCycle", year(Phase.CLOSED) + "}");
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void everybody_may_ask_for_what_the_table_grants_and_for_nothing_else() {
        long head = SERVICE.bean(EventLog.class).head();
        var cells = cells();
        var wrong = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            cells.forEach(cell ->
                    threads.execute(() -> {
                        var answer = cell.askedOf(SERVICE);
                        if (answer.status() != cell.expected()) {
                            wrong.add(cell + " was answered " + answer.status() + answer.body());
                        }
                    }));
        }
        System.out.printf(
                "%d cells of the policy asked for over HTTP, %d wrong%n",
                cells.size(), wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(SERVICE.bean(EventLog.class).head()).isEqualTo(head);
    }

    private static List<PolicyCase> cells() {
        var cells = new ArrayList<PolicyCase>();
        for (var row : Policy.table()) {
            for (var phase : Phase.values()) {
                for (var about : List.of("nha", "truong")) {
                    PEOPLE.forEach(person -> cells.add(new PolicyCase(row, phase, about, person)));
                }
            }
        }
        return cells;
    }

    private static void meet(Phase phase) {
        history(
                "ConveneConference",
                year(phase) + ",\"on\":\"2025-01-06\",\"place\":\"ở đây\",\"chairs\":[]}");
        history(
                "RecordAttendance",
                year(phase)
                        + ",\"present\":[\"nha\",\"ben\",\"truong\",\"pho\",\"truong-cu\"],\"absent\":[],\"guests\":0}");
        history(
                "ElectTellers",
                year(phase)
                        + ",\"tellers\":[{\"person\":\"%s\",\"board\":\"ben\"},{\"person\":\"nguoi-thu-hai\",\"board\":\"pho\"}]}"
                                .formatted(PolicyCase.TELLER));
    }

    private static void appoint(int year, String office, String board) {
        history(
                "AppointLeadership",
                "\"bloc\":\"%s\",\"year\":%d,\"office\":\"%s\",\"board\":\"%s\"}"
                        .formatted(BLOC, year, office, board));
    }

    private static void grant(String person, String board, String capacity) {
        history(
                "GrantMandate",
                "\"bloc\":\"%s\",\"mandate\":\"%s\",\"person\":\"%s\",\"board\":\"%s\",\"capacity\":\"%s\",\"from\":\"2023-01-01\"}"
                        .formatted(BLOC, person, person, board, capacity));
    }

    private static String year(Phase phase) {
        return "\"bloc\":\"%s\",\"year\":%d".formatted(BLOC, phase.year());
    }

    /** Recorded by the ministry, as all that was before. */
    private static void history(String command, String members) {
        var imported = "{\"imported\":{\"happenedOn\":\"2025-01-06\",\"source\":\"ma trận\"},";
        var answer = SERVICE.send(command, imported + members);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
