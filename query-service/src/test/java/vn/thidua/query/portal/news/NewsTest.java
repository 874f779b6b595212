package vn.thidua.query.portal.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.policy.Standing;
import vn.thidua.domain.privacy.DataRight;
import vn.thidua.domain.privacy.PrivacyCommand.AnswerDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FileDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FulfilDataRequest;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;
import vn.thidua.query.SampleLog.Told;

/** What somebody is told of what others have done, over HTTP. */
class NewsTest {
    private static final String EXTENDED = "Gia hạn đăng ký thi đua đến 15/01/2027";
    private static final String OF_HOA_DAO = "BQL KCN Hoa Đào đăng ký thi đua";
    private static final String OF_HOA_MAI = "BQL KKT Hoa Mai đăng ký thi đua";
    private static final String MEMBER = "cv-hoa-mai";
    private static final String ADDRESS = "cv-hoa-mai@khoi-mau.example";

    private static RunningService service;
    private static long before;

    @BeforeAll
    static void start() throws Exception {
        before = SampleLog.of("mau-2025", "mau-2026").size();
        service = RunningService.holding(log());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** In the log it is the person "clerk" who acts. */
    private static List<LogEntry> log() {
        return SampleLog.followedBy(
                List.of(
                        Told.now(
                                new ExtendDeadline(
                                        "khoi-mau",
                                        2026,
                                        Step.PLEDGE,
                                        LocalDate.of(2027, 1, 15),
                                        "bão")),
                        Told.now(pledge("hoa-dao")),
                        Told.now(pledge("hoa-mai")),
                        Told.now(
                                new FileDataRequest(
                                        "khoi-mau",
                                        "xoa-1",
                                        "khach",
                                        DataRight.ERASURE,
                                        LocalDate.of(2026, 11, 24))),
                        Told.now(new AnswerDataRequest("khoi-mau", "xoa-1")),
                        Told.now(new FulfilDataRequest("khoi-mau", "xoa-1"))),
                "mau-2025",
                "mau-2026");
    }

    private static RegisterPledge pledge(String board) {
        var target = new Target(Indicator.REVENUE, new BigDecimal("41000"), null, null, null, null);
        return new RegisterPledge("khoi-mau", 2026, board, List.of(target), null);
    }

    /** Everybody was here last when the samples had been told. */
    @BeforeEach
    void begin() {
        service.jdbc().sql("delete from notice_reader").update();
        for (var person : List.of(MEMBER, "cv-hoa-dao", "kiem-tra", "clerk", "khach")) {
            readers().meet(person);
        }
        service.jdbc()
                .sql("update notice_reader set since = ?, seen = ?, shown = ?, told = ?")
                .params(before, before, before, before)
                .update();
    }

    @Test
    void the_first_page_tells_what_concerns_the_bloc_and_the_own_board() throws Exception {
        assertThat(home(MEMBER)).contains(EXTENDED, OF_HOA_MAI).contains("href=\"/khoi-mau/2026");
    }

    @Test
    void a_member_is_not_told_of_the_act_of_another_board_before_the_results_are_out()
            throws Exception {
        assertThat(home(MEMBER)).doesNotContain(OF_HOA_DAO, "/audit/khoi-mau/2026/events");
    }

    @Test
    void who_may_replay_the_year_is_told_all_of_it_with_the_page_of_each_event() throws Exception {
        var page = home("kiem-tra", "AUDITOR");

        assertThat(page).contains(EXTENDED, OF_HOA_DAO, OF_HOA_MAI);
        assertThat(page).contains("href=\"/audit/khoi-mau/2026/events/" + (before + 2) + "\"");
    }

    @Test
    void what_somebody_did_is_no_news_to_that_person() throws Exception {
        assertThat(home("clerk", "AUDITOR")).doesNotContain("id=\"news\"");
    }

    @Test
    void a_vote_in_a_ballot_that_is_open_is_no_news() throws Exception {
        service.jdbc().sql("update notice_reader set seen = 0").update();

        var page = get("/notices", "kiem-tra", "AUDITOR").body();

        assertThat(page).contains("Mở bỏ phiếu").doesNotContain("/events/" + voteInOpenBallot());
    }

    /** The position of a vote whose ballot nobody has closed. */
    private static long voteInOpenBallot() {
        return service.jdbc()
                .sql(
                        """
                        select max(position) from journal_entry v where type = 'VoteCast' and not exists
                            (select 1 from journal_entry c where c.type = 'BallotClosed' and c.stream = v.stream
                                and c.payload::jsonb ->> 'ballot' = v.payload::jsonb ->> 'ballot')
                        """)
                .query(Long.class)
                .single();
    }

    @Test
    void it_is_still_there_when_the_page_is_loaded_again() throws Exception {
        assertThat(home(MEMBER)).contains(EXTENDED);
        assertThat(home(MEMBER)).contains(EXTENDED);
    }

    @Test
    void a_new_session_begins_with_what_came_since_it_was_shown() throws Exception {
        assertThat(home(MEMBER)).contains(EXTENDED);

        signIn(MEMBER, true);

        assertThat(home(MEMBER)).doesNotContain("id=\"news\"");
    }

    @Test
    void what_nobody_has_looked_at_is_still_new_in_the_next_session() throws Exception {
        signIn(MEMBER, true);

        assertThat(home(MEMBER)).contains(EXTENDED);
    }

    @Test
    void the_button_lets_it_be_news_no_longer() throws Exception {
        var answer = send("/notices/seen", MEMBER, Map.of("upTo", "999999"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get("/notices", MEMBER).body()).contains("Chưa có việc nào của người khác");
        assertThat(readers().find(MEMBER).orElseThrow().seen()).isEqualTo(readers().here());
    }

    @Test
    void somebody_who_comes_for_the_first_time_has_missed_nothing() throws Exception {
        assertThat(home("ld-hoa-cuc")).doesNotContain("id=\"news\"");
    }

    @Test
    void the_address_is_kept_when_somebody_signs_in_and_shown_to_that_person() throws Exception {
        signIn(MEMBER, true);

        assertThat(get("/notices", MEMBER).body()).contains(ADDRESS);
        assertThat(get("/notices", "cv-hoa-dao").body()).doesNotContain(ADDRESS);
    }

    @Test
    void an_address_that_is_not_verified_any_more_is_kept_no_longer() {
        signIn(MEMBER, true);

        signIn(MEMBER, false);

        assertThat(readers().find(MEMBER).orElseThrow().address()).isNull();
    }

    @Test
    void an_address_that_was_forgotten_stays_so_until_the_person_says_otherwise() throws Exception {
        signIn(MEMBER, true);

        send("/notices/forget", MEMBER, Map.of());
        signIn(MEMBER, true);
        assertThat(get("/notices", MEMBER).body()).doesNotContain(ADDRESS);

        send("/notices/keep", MEMBER, Map.of());
        signIn(MEMBER, true);
        assertThat(get("/notices", MEMBER).body()).contains(ADDRESS);
    }

    @Test
    void an_erasure_that_was_granted_erases_what_was_kept_before_it_and_nothing_else() {
        readers().eraseAsked(0);

        assertThat(readers().find("khach")).isEmpty();
        assertThat(readers().find(MEMBER)).isPresent();

        readers().meet("khach");
        readers().eraseAsked(0);
        assertThat(readers().find("khach")).isPresent();
    }

    @Test
    void what_the_issuer_vouched_for_counts_for_thirty_days() {
        readers().comeIn(MEMBER, ADDRESS, Set.of(Standing.STANDING_BODY));
        var reader = readers().find(MEMBER).orElseThrow();

        assertThat(reader.caller(SampleLog.START).vouched()).contains(Standing.STANDING_BODY);
        var later = SampleLog.START.plusSeconds(31L * 24 * 60 * 60);
        assertThat(reader.caller(later).vouched()).isEmpty();
    }

    @Test
    void the_head_of_a_page_says_how_much_there_is_to_do_and_by_when() throws Exception {
        var band = get("/tasks-band", "cv-hoa-lan");

        assertThat(band.statusCode()).isEqualTo(200);
        assertThat(band.body()).contains("Việc cần làm: 2", "gần nhất hạn 31/01/2027");
    }

    @Test
    void who_has_nothing_to_do_is_told_nothing() throws Exception {
        assertThat(get("/tasks-band", "khach").statusCode()).isEqualTo(204);
    }

    private static Readers readers() {
        return service.bean("readers", Readers.class);
    }

    private static void signIn(String person, boolean verified) {
        var identity =
                new OidcIdToken(
                        "token",
                        Instant.EPOCH,
                        Instant.MAX,
                        Map.of("sub", person, "email", ADDRESS, "email_verified", verified));
        var user = new DefaultOidcUser(List.of(new SimpleGrantedAuthority("x")), identity);
        service.bean("whenSomebodySignsIn", WhenSomebodySignsIn.class)
                .beginVisit(
                        new InteractiveAuthenticationSuccessEvent(
                                new OAuth2AuthenticationToken(
                                        user, user.getAuthorities(), "thidua"),
                                NewsTest.class));
    }

    private static String home(String person, String... standings) throws Exception {
        return get("/", person, standings).body();
    }

    private static HttpResponse<String> get(String path, String person, String... standings)
            throws Exception {
        return service.get(
                path,
                "Authorization",
                RunningService.token(person, standings),
                "HX-Request",
                "true");
    }

    private static HttpResponse<String> send(String path, String person, Map<String, String> fields)
            throws Exception {
        return service.send(path, RunningService.token(person), fields);
    }
}
