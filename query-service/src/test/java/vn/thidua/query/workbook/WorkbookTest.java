package vn.thidua.query.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** A whole year as one workbook, over HTTP and a real PostgreSQL. */
class WorkbookTest {
    private static final List<LogEntry> LOG = SampleLog.of("mau-2025", "mau-2026");
    private static final String PAGE = "/khoi-mau/2025/workbook";
    private static final String FILE = PAGE + "/file.xlsx";
    private static final Duration BOUND = Duration.ofSeconds(90);

    private static final String MINE = RunningService.token("cv-hoa-mai");
    private static final String COLLEAGUE = RunningService.token("ld-hoa-mai");
    private static final String STRANGER = RunningService.token("cv-trang-non");

    /** While somebody holds this, the page of petitions is not answered: the ninth of twelve. */
    private static final String NO_PETITIONS = "lock table disputes_year in access exclusive mode";

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(LOG);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void nothingIsMade() {
        service.jdbc().sql("delete from year_book").update();
    }

    @Test
    void every_table_of_every_page_is_a_sheet_and_the_first_sheet_leads_there() throws Exception {
        begin();
        awaitDone();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file()))) {
            assertThat(book.getSheetName(0)).isEqualTo("Mục lục");
            assertThat(book.getNumberOfSheets()).isGreaterThan(15);
            var pages = new ArrayList<String>();
            for (var row : book.getSheetAt(0)) {
                pages.add(row.getCell(0).getStringCellValue());
            }
            assertThat(pages)
                    .contains("Năm thi đua 2025", "Chỉ tiêu năm 2025", "Khen thưởng năm 2025")
                    .anyMatch(page -> page.startsWith("Nhật ký"));
        }
    }

    @Test
    void its_progress_is_there_after_a_reload_and_giving_it_up_leaves_nothing() throws Exception {
        try (var _ = service.holding(NO_PETITIONS)) {
            begin();
            awaitPetitions();
            assertThat(page(MINE).select("progress").attr("max")).isEqualTo("13");
            assertThat(page(MINE).select("#work").attr("hx-trigger")).isEqualTo("every 1s");

            service.send(PAGE + "/cancel", MINE, Map.of());
            assertThat(page(MINE).select("#begin")).hasSize(1);
            assertThat(page(MINE).select("progress")).isEmpty();
        }
        assertThat(rows()).isZero();
        assertThat(service.get(FILE, "Authorization", MINE).statusCode()).isEqualTo(404);
    }

    @Test
    void one_person_has_one_at_a_time() throws Exception {
        try (var _ = service.holding(NO_PETITIONS)) {
            begin();
            awaitPetitions();

            var second = service.send("/khoi-mau/2026/workbook", MINE, Map.of());
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("một tệp khác", "Đang làm tệp của năm 2025");
            assertThat(service.send(PAGE, COLLEAGUE, Map.of()).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void nobody_else_sees_it_or_takes_it() throws Exception {
        begin();
        awaitDone();

        assertThat(page(COLLEAGUE).select("#download")).isEmpty();
        assertThat(service.get(FILE, "Authorization", COLLEAGUE).statusCode()).isEqualTo(404);
        assertThat(service.get(FILE, "Authorization", STRANGER).statusCode()).isEqualTo(403);
    }

    @Test
    void who_is_no_longer_let_in_does_not_get_what_was_made_before() throws Exception {
        begin();
        awaitDone();
        service.jdbc().sql("update year_book set person = 'cv-trang-non'").update();

        assertThat(service.get(FILE, "Authorization", STRANGER).statusCode()).isEqualTo(403);
    }

    @Test
    void when_the_service_stops_in_the_middle_it_is_broken_off_and_can_be_made_again()
            throws Exception {
        try (var lock = service.holding(NO_PETITIONS)) {
            begin();
            awaitPetitions();
            var restart = Thread.ofVirtual().start(service::restart);
            Awaitility.await().atMost(BOUND).until(() -> state().equals("BROKEN_OFF"));
            lock.rollback();
            restart.join();
        }
        assertThat(page(MINE).select("#broken").text()).contains("đứt giữa chừng");

        begin();
        awaitDone();
    }

    @Test
    void work_of_a_node_that_died_is_shown_as_broken_off_and_can_be_made_again() throws Exception {
        service.jdbc()
                .sql(
                        """
                        insert into year_book (person, bloc, year, language, work, state, done, total, changed_at)
                        values ('cv-hoa-mai', 'khoi-mau', 2025, 'vi', gen_random_uuid(), 'WORKING', 3, 13, now() - interval '1 minute')
                        """)
                .update();
        assertThat(page(MINE).select("#broken").text()).contains("đứt giữa chừng");

        begin();
        awaitDone();
    }

    @Test
    void after_a_day_it_is_gone() throws Exception {
        begin();
        awaitDone();
        service.jdbc()
                .sql("update year_book set changed_at = now() - interval '25 hours'")
                .update();

        assertThat(page(MINE).select("#download")).isEmpty();
        assertThat(service.get(FILE, "Authorization", MINE).statusCode()).isEqualTo(404);
        service.send("/khoi-mau/2026/workbook", MINE, Map.of());
        assertThat(rows()).isOne();
        service.send("/khoi-mau/2026/workbook/cancel", MINE, Map.of());
    }

    @Test
    void a_year_that_is_not_there_has_no_workbook() throws Exception {
        assertThat(service.get("/khoi-mau/2031/workbook", "Authorization", MINE).statusCode())
                .isEqualTo(404);
    }

    private static void begin() throws IOException, InterruptedException {
        assertThat(service.send(PAGE, MINE, Map.of()).statusCode()).isEqualTo(302);
    }

    private static void awaitDone() {
        Awaitility.await().atMost(BOUND).until(() -> !page(MINE).select("#download").isEmpty());
    }

    private static void awaitPetitions() {
        Awaitility.await()
                .atMost(BOUND)
                .until(() -> page(MINE).select("progress").attr("value").equals("8"));
    }

    private static Document page(String token) throws IOException, InterruptedException {
        return Jsoup.parse(service.get(PAGE, "Authorization", token).body());
    }

    private static byte[] file() throws IOException, InterruptedException {
        try (var answer = service.open(FILE, "Authorization", MINE).body()) {
            return answer.readAllBytes();
        }
    }

    private static String state() {
        return service.jdbc().sql("select state from year_book").query(String.class).single();
    }

    private static long rows() {
        return service.jdbc().sql("select count(*) from year_book").query(Long.class).single();
    }
}
