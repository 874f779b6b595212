package vn.thidua.command.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.command.RunningService;
import vn.thidua.domain.Stamp;

/**
 * Two blocs in which something is going on, with boards of the same names; the people act for those
 * of the first.
 */
record World(String bloc, String other) {
    static final int YEAR = 2025;
    static final List<String> BOARDS = List.of("nha", "ben", "truong", "pho");

    /** What ids in a body may well be: boards, people, mandates, and things of the examples. */
    static final List<String> IDS =
            List.of(
                    "nha",
                    "nha",
                    "ben",
                    "ben",
                    "truong",
                    "pho",
                    "cv-nha",
                    "ld-nha",
                    "cv-ben",
                    "ld-truong",
                    "kiem-phieu",
                    "co-thi-dua",
                    "bang-khen",
                    "phat-trien-kinh-te",
                    "thu-hut-dau-tu",
                    "kien-nghi-1");

    static World found(RunningService service, int number) {
        var world = new World("khoi-" + number, "khoi-ben-" + number);
        found(service, world.bloc, "");
        found(service, world.other, "xa-");
        return world;
    }

    private static void found(RunningService service, String bloc, String people) {
        send(
                service,
                "EstablishBloc",
                bloc,
                "\"name\":\"Khối\",\"authority\":\"Bộ\",\"instrument\":{\"number\":\"01/QĐ\"},\"subGroups\":[],\"illustrative\":true");
        for (var board : BOARDS) {
            send(
                    service,
                    "RegisterBoard",
                    bloc,
                    "\"board\":\"%s\",\"name\":\"BQL\",\"province\":\"tỉnh\",\"memberFrom\":\"2023-01-01\""
                            .formatted(board));
            grant(service, bloc, people + "cv-" + board, board, "CLERK");
            grant(service, bloc, people + "ld-" + board, board, "LEADER");
        }
        grant(service, bloc, people + "kiem-phieu", "ben", "CLERK");
        for (int year : Set.of(YEAR, LocalDate.now(Stamp.ZONE).getYear())) {
            appoint(service, bloc, year, "HEAD", "truong");
            appoint(service, bloc, year, "DEPUTY", "pho");
        }
        var year = "\"year\":" + YEAR;
        send(service, "OpenCycle", bloc, year);
        send(
                service,
                "ConveneConference",
                bloc,
                year + ",\"on\":\"2025-01-06\",\"place\":\"ở đây\",\"chairs\":[]");
        send(
                service,
                "RecordAttendance",
                bloc,
                year
                        + ",\"present\":[\"nha\",\"ben\",\"truong\",\"pho\"],\"absent\":[],\"guests\":0");
        send(
                service,
                "ElectTellers",
                bloc,
                year
                        + ",\"tellers\":[{\"person\":\"%skiem-phieu\",\"board\":\"ben\"},{\"person\":\"nguoi-hai\",\"board\":\"pho\"}]"
                                .formatted(people));
    }

    private static void grant(
            RunningService service, String bloc, String person, String board, String capacity) {
        send(
                service,
                "GrantMandate",
                bloc,
                "\"mandate\":\"%s\",\"person\":\"%s\",\"board\":\"%s\",\"capacity\":\"%s\",\"from\":\"2023-01-01\""
                        .formatted(person, person, board, capacity));
    }

    private static void appoint(
            RunningService service, String bloc, int year, String office, String board) {
        send(
                service,
                "AppointLeadership",
                bloc,
                "\"year\":%d,\"office\":\"%s\",\"board\":\"%s\"".formatted(year, office, board));
    }

    private static void send(RunningService service, String command, String bloc, String members) {
        var history = "\"imported\":{\"happenedOn\":\"2025-01-06\",\"source\":\"mẫu\"}";
        var answer =
                service.send(
                        command, "{\"bloc\":\"" + bloc + "\"," + members + "," + history + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
