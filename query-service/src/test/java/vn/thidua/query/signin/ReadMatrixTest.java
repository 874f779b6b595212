package vn.thidua.query.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.query.signin.ReadMatrixTest.Read.BY_A_LETTER;
import static vn.thidua.query.signin.ReadMatrixTest.Read.OF_ONESELF;
import static vn.thidua.query.signin.ReadMatrixTest.Read.OPERATIONS;
import static vn.thidua.query.signin.ReadMatrixTest.Read.REPLAY;
import static vn.thidua.query.signin.ReadMatrixTest.Read.YEARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.domain.Document;
import vn.thidua.domain.bloc.BoardCommand.AbsorbBoard;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;
import vn.thidua.query.SampleLog.Told;

/**
 * Everything that can be read, asked for by everybody there can be, about their bloc and another,
 * in every phase of a year. What is expected is written here by hand.
 */
class ReadMatrixTest {
    /** What an address shows. */
    enum Read {
        YEARS,
        REPLAY,
        OPERATIONS,
        OF_ONESELF,
        BY_A_LETTER
    }

    private static final Map<String, Read> READS = reads();

    /** About no bloc: what they show of each follows who asks. */
    private static final Set<String> OF_NO_BLOC =
            Set.of("/", "/search", "/api/years", "/api/**", "/error");

    private static final List<String> CLOSED_RUNNING_NOT_OPENED = List.of("2025", "2026", "2031");
    private static final String OWN = "khoi-mau";
    private static final String OTHER = "khoi-mau-dang-hop";

    /** Somebody, with the bloc of whose boards one has a mandate today. */
    private record Person(String name, String bloc, List<String> standings) {
        Person(String name, String bloc, String... standings) {
            this(name, bloc, List.of(standings));
        }

        boolean isVouched(String... any) {
            return Stream.of(any).anyMatch(standings::contains);
        }

        String token() {
            return RunningService.token(name, standings.toArray(String[]::new));
        }
    }

    private static final Person NOBODY = new Person("", "");

    private static final List<Person> PEOPLE =
            List.of(
                    new Person("cv-hoa-mai", OWN),
                    new Person("ld-hoa-mai", OWN),
                    new Person("cv-hoa-ban", OWN), // the head of 2026
                    new Person("ld-hoa-ban", OWN),
                    new Person("ld-hoa-sen", OWN), // the head of 2025
                    new Person("ld-hoa-sim", ""), // of a board that another has absorbed
                    new Person("cv-trang-non", OTHER),
                    new Person("ld-trang-non", OTHER),
                    new Person("can-bo-bo", "", "STANDING_BODY"),
                    new Person("thu-ky-hoi-dong", "", "COUNCIL_SECRETARY"),
                    new Person("kiem-tra-vien", "", "AUDITOR"),
                    new Person("nguoi-theo-doi", "", "OBSERVER"),
                    new Person("van-hanh", "", "OPERATOR"),
                    new Person("tu-xung", "", "HEAD", "LEADER", "ADMIN"),
                    new Person("khach", ""),
                    NOBODY);

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(log());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<LogEntry> log() {
        var absorbed =
                new AbsorbBoard(
                        OWN,
                        "hoa-sim",
                        "hoa-sen",
                        new Document("09/QĐ-MẪU", null, null),
                        LocalDate.of(2026, 11, 20));
        return SampleLog.followedBy(
                List.of(new Told(LocalDate.of(2026, 11, 20), absorbed)), "mau-2025", "mau-2026");
    }

    private static Map<String, Read> reads() {
        var reads = new TreeMap<String, Read>();
        var page = "/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}";
        for (var part :
                List.of(
                        "",
                        "/indicators",
                        "/charts",
                        "/charts/{name}.svg",
                        "/charts/{name}.png",
                        "/ballots",
                        "/awards",
                        "/scores",
                        "/dossiers",
                        "/ministry",
                        "/petitions",
                        "/rules",
                        "/requests",
                        "/acts",
                        "/conference",
                        "/conference/wall",
                        "/conference/count",
                        "/conference/vote",
                        "/workbook",
                        "/workbook/file.xlsx",
                        "/live")) {
            reads.put(page + part, YEARS);
        }
        for (var view :
                List.of(
                        "board",
                        "indicators",
                        "ballots",
                        "awards",
                        "scoreboard",
                        "eligibility",
                        "dossiers",
                        "disputes",
                        "rules",
                        "requests")) {
            reads.put("/api/cycles/{bloc}/{year}/" + view, YEARS);
        }
        reads.put("/{bloc:[a-z0-9-]+}/members", YEARS);
        reads.put(page + "/do/{command:[A-Za-z]+}", YEARS);
        reads.put(page + "/do/{command:[A-Za-z]+}/book.xlsx", YEARS);
        reads.put(page + "/print/{form:f1|f3|f4}/{board:[a-z0-9-]+}", YEARS);
        reads.put("/{bloc:[a-z0-9-]+}/do/{command:[A-Za-z]+}", YEARS);
        reads.put("/{bloc:[a-z0-9-]+}/files/{sha256:[0-9a-f]{64}}", YEARS);
        for (var part : List.of("", "/{name}.svg", "/{name}.png")) {
            reads.put("/{bloc:[a-z0-9-]+}/over-the-years" + part, YEARS);
        }
        reads.put("/api/blocs/{bloc}/members", YEARS);
        reads.put("/audit" + page, REPLAY);
        reads.put("/audit" + page + "/events/{position:[0-9]{1,18}}", REPLAY);
        reads.put("/audit" + page + "/log.ndjson", REPLAY);
        reads.put("/api/audit/cycles/{bloc}/{year}", REPLAY);
        reads.put("/notices", OF_ONESELF);
        reads.put("/tasks-band", OF_ONESELF);
        reads.put("/notices/unsubscribe", BY_A_LETTER);
        reads.put("/operations", OPERATIONS);
        reads.put("/api/operations/read-models", OPERATIONS);
        reads.put("/api/operations/read-models/{name}/rebuild", OPERATIONS);
        reads.put("/api/operations/read-models/{name}/parked", OPERATIONS);
        reads.put("/api/operations/forged", OPERATIONS);
        return reads;
    }

    @Test
    void every_address_has_its_row() {
        assertThat(
                        service
                                .bean(
                                        "requestMappingHandlerMapping",
                                        RequestMappingHandlerMapping.class)
                                .getHandlerMethods()
                                .keySet()
                                .stream()
                                .filter(ReadMatrixTest::isRead)
                                .flatMap(mapping -> mapping.getPatternValues().stream())
                                .filter(path -> !OF_NO_BLOC.contains(path))
                                .collect(Collectors.toSet()))
                .isEqualTo(READS.keySet());
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    @Test
    void everybody_reads_what_is_granted_and_nothing_else() throws Exception {
        int cells = 0;
        var wrong = new ArrayList<String>();
        for (var row : READS.entrySet()) {
            for (var bloc : row.getKey().contains("{bloc") ? List.of(OWN, OTHER) : List.of("")) {
                for (var year : years(row.getKey())) {
                    for (var person : PEOPLE) {
                        int expected = expected(person, row.getValue(), bloc, year, row.getKey());
                        int status = status(person, address(row.getKey(), bloc, year));
                        cells++;
                        if (status != expected) {
                            wrong.add(row.getKey() + bloc + year + person + " was " + status);
                        }
                    }
                }
            }
        }
        System.out.printf(
                "%d cells of reading asked for over HTTP, %d wrong%n", cells, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private static List<String> years(String path) {
        return path.contains("{year") ? CLOSED_RUNNING_NOT_OPENED : List.of("");
    }

    private static String address(String path, String bloc, String year) {
        return path.replaceFirst("\\{bloc[^}]*}", bloc)
                .replaceFirst("\\{year(:\\[0-9]\\{4})?}+", year)
                .replaceFirst("\\{command[^}]*}", "RegisterPledge")
                .replaceFirst("\\{form[^}]*}", "f1")
                .replaceFirst("\\{board[^}]*}", "hoa-mai")
                .replaceFirst("\\{sha256[^/]*}}", "0".repeat(64))
                .replaceFirst("\\{position.*", "1")
                .replace("{name}", "years");
    }

    /** Let in is 0: whether there is something to be seen is another matter. */
    private static int expected(Person person, Read read, String bloc, String year, String path) {
        if (person.equals(NOBODY) && read != BY_A_LETTER) {
            return path.startsWith("/api/") ? 401 : 302;
        }
        boolean granted =
                switch (read) {
                    case YEARS ->
                            person.bloc.equals(bloc)
                                    || person.isVouched(
                                            "STANDING_BODY",
                                            "COUNCIL_SECRETARY",
                                            "AUDITOR",
                                            "OBSERVER");
                    case REPLAY ->
                            person.isVouched("STANDING_BODY", "AUDITOR")
                                    || (person.bloc.equals(bloc)
                                            && bloc.equals(OWN)
                                            && year.equals("2025"));
                    case OPERATIONS -> person.isVouched("OPERATOR");
                    case OF_ONESELF, BY_A_LETTER -> true;
                };
        return granted ? 0 : 403;
    }

    private static int status(Person person, String path) throws Exception {
        var headers =
                person.equals(NOBODY)
                        ? new String[] {"Accept", "text/html"}
                        : new String[] {"Authorization", person.token()};
        int status = path.endsWith("/live") ? begun(path, headers) : whole(path, headers);
        return status == 200 || status == 404 ? 0 : status;
    }

    private static int whole(String path, String... headers) throws Exception {
        return service.get(path, headers).statusCode();
    }

    /** Of an answer that would never end. */
    private static int begun(String path, String... headers) throws Exception {
        var answer = service.open(path, headers);
        answer.body().close();
        return answer.statusCode();
    }
}
