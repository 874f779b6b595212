package vn.thidua.query.portal.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.ITemplateEngine;
import vn.thidua.domain.Source;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.CalendarCommand.SetDeadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;
import vn.thidua.query.SampleLog.Told;
import vn.thidua.query.page.Show;
import vn.thidua.query.page.Words;
import vn.thidua.query.portal.news.Readers;

/** Letters as they come to a mail server. */
class DigestsTest {
    private static final String MEMBER = "cv-hoa-mai";
    private static final String ADDRESS = "cv-hoa-mai@khoi-mau.example";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Duration A_WHILE = Duration.ofDays(1);

    private static RunningService service;
    private static HttpClient http;

    private GreenMail server = started(0);

    @BeforeAll
    static void start() throws Exception {
        http = HttpClient.newHttpClient();
        service = RunningService.holding(log());
    }

    @AfterAll
    static void stop() {
        service.close();
        http.close();
    }

    /** Two reminders, of a deadline of the charter and of one that the law sets. */
    private static List<LogEntry> log() {
        var law = new Source(Source.Kind.LAW, "Luật Thi đua, khen thưởng (mẫu)");
        var due = LocalDate.of(2026, 12, 10);
        return SampleLog.followedBy(
                List.of(
                        Told.now(new SetDeadline("khoi-mau", 2026, Step.MID_YEAR, due, law)),
                        Told.now(new RemindOfDeadline("khoi-mau", 2026, Step.PLEDGE, 60)),
                        Told.now(new RemindOfDeadline("khoi-mau", 2026, Step.MID_YEAR, 30))),
                "mau-2025",
                "mau-2026");
    }

    @BeforeEach
    void begin() {
        service.jdbc().sql("delete from notice_reader").update();
        signIn(MEMBER, ADDRESS);
    }

    @AfterEach
    void end() {
        server.stop();
    }

    /** A day ago, when nothing had been told. */
    private static void signIn(String person, String address) {
        service.bean("readers", Readers.class).comeIn(person, address, List.of());
        service.jdbc().sql("update notice_reader set told = 0, seen = 0").update();
    }

    private static GreenMail started(int port) {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    @Test
    void everybody_gets_one_letter_a_day() throws Exception {
        digests().send(TODAY);
        digests().send(TODAY);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(ADDRESS);
    }

    @Test
    void a_letter_tells_of_deadlines_tasks_and_how_much_is_new() throws Exception {
        digests().send(TODAY);

        assertThat(text(received()))
                .contains("đăng ký thi đua: hạn 31/12/2026 · ")
                .contains("báo cáo 6 tháng: hạn 10/12/2026, do luật đặt · ")
                .contains("Việc cần làm · Năm thi đua 2026")
                .contains("số liệu minh họa")
                .contains("Việc mới của người khác: ")
                .doesNotContain("??");
        assertThat(received().getSubject()).isEqualTo("Thi Đua: nhắc thời hạn 10/12/2026");
    }

    @Test
    void a_letter_is_written_in_the_language_that_the_person_chose() throws Exception {
        choose(true, "en");

        digests().send(TODAY);

        assertThat(text(received()))
                .contains("pledge registration: due 31 December 2026 · ")
                .contains("What to do · Award year 2026")
                .contains("Switch letters off without signing in")
                .doesNotContain("??", "Việc");
        assertThat(page(received())).contains("<html lang=\"en\"", "What to do");
    }

    @Test
    void a_link_opens_the_task() throws Exception {
        digests().send(TODAY);

        var link = found(service.address() + "(/khoi-mau/2026/do/RegisterPledge\\S*)");
        var form = service.get(link, "Authorization", RunningService.token(MEMBER));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("name=\"_key\"", "value=\"hoa-mai\"");
    }

    @Test
    void nothing_is_sent_where_there_is_nothing_to_say() {
        digests().send(TODAY);
        digests().send(TODAY.plusDays(1));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(sends(Duration.ZERO).count(TODAY.plusDays(1)))
                .isEqualTo(Map.of(Sends.State.NOTHING_TO_SAY, 1L));
    }

    @Test
    void who_wants_no_letters_is_reminded_of_what_the_law_sets_and_told_nothing_else()
            throws Exception {
        choose(false, "vi");

        digests().send(TODAY);

        assertThat(text(received()))
                .contains("báo cáo 6 tháng: hạn 10/12/2026, do luật đặt")
                .doesNotContain("đăng ký thi đua", "Việc cần làm", "Việc mới");
    }

    @Test
    void who_has_let_the_address_be_forgotten_gets_nothing() {
        service.bean("readers", Readers.class).forget(MEMBER);

        digests().send(TODAY);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_letter_is_sent_once_after_the_mail_server_was_away() {
        int port = server.getSmtp().getPort();
        server.stop();
        digests(port, Duration.ZERO).send(TODAY);
        assertThat(sends(Duration.ZERO).count(TODAY)).isEqualTo(Map.of(Sends.State.FAILED, 1L));

        server = started(port);
        digests(port, Duration.ZERO).send(TODAY);
        assertThat(server.getReceivedMessages()).as("it waits a while").isEmpty();

        digests(port, A_WHILE).send(TODAY);
        digests(port, A_WHILE).send(TODAY);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(sends(Duration.ZERO).count(TODAY)).isEqualTo(Map.of(Sends.State.SENT, 1L));
    }

    @Test
    void what_one_of_us_has_begun_to_send_no_other_sends() {
        assertThat(sends(Duration.ZERO).claim(MEMBER, TODAY)).isTrue();

        digests().send(TODAY);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_the_server_refuses_keeps_nobody_else_waiting() {
        signIn("cv-hoa-lan", "not an address");

        digests().send(TODAY);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(sends(Duration.ZERO).count(TODAY))
                .isEqualTo(Map.of(Sends.State.SENT, 1L, Sends.State.FAILED, 1L));
    }

    @Test
    void somebody_who_has_just_given_an_address_is_written_to_from_the_next_day_on() {
        digests().send(TODAY.minusDays(1));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_mail_program_switches_letters_off_with_one_click() throws Exception {
        digests().send(TODAY);
        assertThat(received().getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");

        var answer = click(unsubscribe());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Đã tắt thư nhắc việc");
        assertThat(wantsLetters()).isFalse();
        assertThat(click(unsubscribe()).statusCode()).as("again").isEqualTo(200);
        assertThat(wantsLetters()).isFalse();
    }

    @Test
    void looking_at_the_link_switches_nothing_off() throws Exception {
        digests().send(TODAY);

        var page = service.get(unsubscribe(), new String[] {"Accept", "text/html"});

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<button", "Nhắc thời hạn do luật, nghị định đặt");
        assertThat(wantsLetters()).isTrue();
    }

    @Test
    void a_link_that_was_guessed_switches_nothing_off_and_says_what_to_do() throws Exception {
        var answer = click("/notices/unsubscribe?token=" + "A".repeat(43));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Liên kết này không còn dùng được");
        assertThat(wantsLetters()).isTrue();
    }

    @Test
    void no_other_address_takes_a_request_that_a_foreign_page_could_send() throws Exception {
        for (var path : List.of("/notices", "/notices/seen", "/notices/forget", "/notices/keep")) {
            assertThat(click(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void the_table_holds_no_token() throws Exception {
        digests().send(TODAY);

        var token = unsubscribe().replaceFirst(".*token=", "");
        var hashes = service.jdbc().sql("select hash from notice_token").query(String.class);
        assertThat(hashes.list()).hasSize(1).doesNotContain(token);
    }

    @Test
    void words_that_people_wrote_make_no_header_no_line_and_no_markup() throws Exception {
        var line = new Digest.Line("<script>x</script>\r\nBcc: a@b.example\u2028y", null);
        var digest =
                new Digest(
                        "vi",
                        "Việc\r\nBcc: a@b.example",
                        List.of(new Digest.Section("x\ny", List.of(line))),
                        List.of());

        post(server.getSmtp().getPort()).send(ADDRESS, digest, "t", "m");

        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getAllRecipients()).hasSize(1);
        assertThat(text(received())).contains("- <script>x</script> Bcc: a@b.example y\n");
        assertThat(page(received())).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private static HttpResponse<String> click(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(service.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String unsubscribe() throws Exception {
        var header = received().getHeader("List-Unsubscribe")[0];
        return header.replaceAll("\\s", "")
                .replaceFirst("^<" + service.address(), "")
                .replace(">", "");
    }

    private static boolean wantsLetters() {
        return service.bean("readers", Readers.class).find(MEMBER).orElseThrow().digest();
    }

    private static void choose(boolean digest, String language) {
        service.bean("readers", Readers.class).choose(MEMBER, digest, language);
    }

    private MimeMessage received() {
        return Arrays.asList(server.getReceivedMessages()).getLast();
    }

    private String found(String pattern) throws Exception {
        var match = Pattern.compile(pattern).matcher(text(received()));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static String text(MimeMessage message) throws Exception {
        return part(message, 0).replace("\r\n", "\n");
    }

    private static String page(MimeMessage message) throws Exception {
        return part(message, 1);
    }

    /** Text and page lie in the parts of a part of the message. */
    private static String part(MimeMessage message, int number) throws Exception {
        var mixed = (MimeMultipart) message.getContent();
        var related = (MimeMultipart) mixed.getBodyPart(0).getContent();
        var alternative = (MimeMultipart) related.getBodyPart(0).getContent();
        return new String(alternative.getBodyPart(number).getInputStream().readAllBytes(), UTF_8);
    }

    private Digests digests() {
        return digests(server.getSmtp().getPort(), Duration.ZERO);
    }

    /** As the service makes them, with this mail server, and so much later. */
    private static Digests digests(int port, Duration later) {
        return new Digests(
                service.bean("readers", Readers.class),
                sends(later),
                service.bean("letterTokens", LetterTokens.class),
                service.bean("matters", Matters.class),
                new DigestWriter(settings(), words(), service.bean("show", Show.class)),
                post(port),
                settings());
    }

    private static Sends sends(Duration later) {
        var clock = Clock.fixed(SampleLog.START.plus(later), ZoneOffset.UTC);
        return new Sends(service.bean("dataSource", DataSource.class), clock);
    }

    private static Post post(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var templates = service.bean("templateEngine", ITemplateEngine.class);
        return new Post(sender, settings(), templates, words());
    }

    private static MailSettings settings() {
        var sender = new MailSettings.Sender("127.0.0.1", "thi-dua@khoi-mau.example");
        return new MailSettings(sender, service.address());
    }

    private static Words words() {
        return service.bean("words", Words.class);
    }
}
