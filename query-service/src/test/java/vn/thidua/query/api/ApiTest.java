package vn.thidua.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** What a program gets that asks over HTTP. */
class ApiTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025", "mau-2026");

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(LOG);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_years_come_bloc_by_bloc_and_the_real_ones_before_the_invented() {
        var blocs = service.json("/api/years").get("blocs");
        var real = blocs.get(0);
        assertThat(real.get("bloc").asString()).isEqualTo("taynguyen-duyenhai");
        assertThat(real.get("illustrative").asBoolean()).isFalse();
        assertThat(real.get("boards").asInt()).isEqualTo(11);
        var year = of(real.get("years"), "year", "2022");
        assertThat(year.get("history").asBoolean()).isTrue();
        assertThat(year.get("state").asString())
                .isEqualTo(isClosed("cycle:taynguyen-duyenhai:2022") ? "CLOSED" : "OPEN");
        assertThat(year.at("/conference/on").asString()).isEqualTo("2023-01-06");
        assertThat(year.get("nextHead").asString()).isNotBlank();
        assertThat(blocs.get(1).get("illustrative").asBoolean()).isTrue();
    }

    @Test
    void the_board_of_2022_tells_unknown_from_missing() {
        var board = service.json("/api/cycles/taynguyen-duyenhai/2022/board");
        assertThat(board.get("rows").size()).isEqualTo(11);
        assertThat(board.at("/heading/asOf/version").asLong()).isPositive();
        for (var row : board.get("rows")) {
            assertThat(row.at("/signature/standing").asString()).isEqualTo("UNKNOWN");
            assertThat(row.at("/pledge/standing").asString()).isEqualTo("UNKNOWN");
            assertThat(row.at("/result/standing").asString()).isEqualTo("UNKNOWN");
        }
        assertThat(board.get("rows").valueStream().mapToInt(row -> row.get("awards").size()).sum())
                .isEqualTo(5);
        var next = service.json("/api/cycles/taynguyen-duyenhai/2023/board");
        assertThat(next.get("rows").valueStream())
                .allMatch(row -> row.at("/signature/standing").asString().equals("DONE"));
    }

    @Test
    void what_the_head_states_stays_apart_from_the_sum_over_the_members() {
        var stated = service.json("/api/cycles/taynguyen-duyenhai/2022/indicators");
        for (var sheet : stated.get("sheets")) {
            assertThat(sheet.get("stated").get("actual").isNumber()).isTrue();
            assertThat(sheet.get("stated").has("difference")).isFalse();
            assertThat(sheet.at("/sum/reported").asInt()).isZero();
            assertThat(sheet.get("sum").has("actual")).isFalse();
        }
        var both = service.json("/api/cycles/khoi-mau/2025/indicators");
        for (var sheet : both.get("sheets")) {
            var sum = BigDecimal.ZERO;
            for (var line : sheet.get("lines")) {
                if (line.has("actual") && !line.get("returned").asBoolean()) {
                    sum = sum.add(number(line.get("actual")));
                }
            }
            assertThat(number(sheet.at("/sum/actual"))).isEqualByComparingTo(sum);
            if (sheet.has("stated")) {
                assertThat(number(sheet.at("/stated/difference")))
                        .isEqualByComparingTo(number(sheet.at("/stated/actual")).subtract(sum));
            }
        }
    }

    @Test
    void a_closed_ballot_shows_every_line_and_an_open_one_only_who_has_voted() {
        var closed = service.json("/api/cycles/khoi-mau/2025/ballots").get("sheets");
        assertThat(closed.size()).isEqualTo(2);
        for (var sheet : closed) {
            assertThat(sheet.get("open").asBoolean()).isFalse();
            assertThat(sheet.at("/candidates/0/votes/agree").isNumber()).isTrue();
            assertThat(sheet.at("/threshold/source/reference").asString()).isNotBlank();
            assertThat(sheet.get("voters").valueStream())
                    .allMatch(voter ->
                            voter.get("voted").asBoolean() != voter.get("lines").isEmpty());
        }
        var open =
                LOG.stream()
                        .filter(entry -> entry.type().equals("BallotOpened"))
                        .filter(entry -> entry.stream().endsWith(":2026"))
                        .map(entry -> entry.stream().replaceAll("cycle:(.*):2026", "$1"))
                        .distinct()
                        .flatMap(bloc ->
                                service.json("/api/cycles/" + bloc + "/2026/ballots")
                                        .get("sheets")
                                        .valueStream())
                        .filter(sheet -> sheet.get("open").asBoolean())
                        .toList();
        assertThat(open).isNotEmpty();
        for (var sheet : open) {
            assertThat(sheet.get("collected").asInt()).isPositive();
            assertThat(sheet.has("valid")).isFalse();
            assertThat(sheet.get("candidates").valueStream()).noneMatch(c -> c.has("votes"));
            assertThat(sheet.get("voters").valueStream()).allMatch(v -> v.get("lines").isEmpty());
        }
    }

    @Test
    void a_proposal_names_its_basis_and_the_name_as_the_paper_prints_it() {
        var history = service.json("/api/cycles/taynguyen-duyenhai/2022/awards").get("proposals");
        assertThat(history.size()).isEqualTo(5);
        assertThat(history.valueStream())
                .allMatch(proposal -> proposal.at("/basis/minutes/number").isString())
                .anyMatch(proposal -> proposal.get("printedDifferently").asBoolean());
        var counted = service.json("/api/cycles/khoi-mau/2025/awards").get("proposals");
        assertThat(counted.valueStream())
                .anyMatch(proposal -> proposal.at("/basis/ballot/agree").isNumber())
                .allMatch(proposal -> proposal.has("decision"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cycles/khoi-mau/1999/board,              404, CYCLE_UNKNOWN",
        "/api/cycles/nobody/2025/awards,               404, CYCLE_UNKNOWN",
        "/api/audit/cycles/nobody/2025,                404, CYCLE_UNKNOWN",
        "/api/cycles/khoi-mau/year/ballots,            400, BAD_PARAMETER",
        "/api/cycles/khoi-mau/2025/board?atLeast=soon, 400, BAD_PARAMETER",
        "/api/audit/cycles/khoi-mau/2025?at=noon,      400, BAD_AT",
        "/api/cycles/khoi-mau/2025/everything,         404, PATH_UNKNOWN",
        "/api/cycles/khoi-mau/2025/board?atLeast=9999, 503, NOT_CAUGHT_UP"
    })
    void every_refusal_has_a_reason_and_a_sentence_in_both_languages(
            String path, int status, String reason) throws Exception {
        var answer = service.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        var problem = SampleLog.JSON.readTree(answer.body());
        assertThat(problem.get("reason").asString()).isEqualTo(reason);
        assertThat(problem.get("type").asString()).isEqualTo("urn:thidua:reason:" + reason);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("vi").asString()).isEqualTo(problem.get("detail").asString());
        assertThat(problem.get("en").asString())
                .isEqualTo(problem.get("title").asString())
                .doesNotContain("{");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void a_reader_sees_its_own_write() throws Exception {
        var version = LOG.stream().filter(e -> e.stream().equals("cycle:khoi-mau:2025")).count();
        var answer = service.get("/api/cycles/khoi-mau/2025/board?atLeast=" + version);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SampleLog.JSON.readTree(answer.body()).at("/heading/asOf/version").asLong())
                .isEqualTo(version);
    }

    @Test
    void an_operator_rebuilds_and_nobody_else() throws Exception {
        var path = "/api/operations/read-models/years/rebuild";
        assertThat(service.get(path, new String[0]).statusCode()).isEqualTo(401);
        var auditor = RunningService.token("kiem-tra", "AUDITOR");
        assertThat(service.get(path, "Authorization", auditor).body()).contains("STANDING_MISSING");
        assertThat(service.post(path).statusCode()).isEqualTo(202);
        assertThat(service.awaitRebuilt("years").get("state").asString()).isEqualTo("SWITCHED");
        assertThat(service.post("/api/operations/read-models/all/resume").body())
                .contains("READ_MODEL_UNKNOWN");
    }

    private static JsonNode of(JsonNode lines, String field, String value) {
        return lines.valueStream()
                .filter(line -> line.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isClosed(String stream) {
        return LOG.stream()
                .anyMatch(e -> e.stream().equals(stream) && e.type().equals("CycleClosed"));
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}
