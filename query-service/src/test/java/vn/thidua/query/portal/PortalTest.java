package vn.thidua.query.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Shape;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** The forms and drafts over HTTP. */
class PortalTest {
    private static final String FORM = "/khoi-mau/2026/do/RegisterPledge?board=hoa-mai";
    private static final String DRAFT = "/khoi-mau/2026/do/RegisterPledge/draft";
    private static final String CLERK = RunningService.token("cv-hoa-mai");
    private static final String LEADER = RunningService.token("ld-hoa-mai");

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(SampleLog.of("mau-2025", "mau-2026"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<String> acts() {
        return Vocabulary.commands().entrySet().stream()
                .map(known ->
                        CycleCommand.class.isAssignableFrom(known.getValue())
                                ? "/khoi-mau/2026/do/" + known.getKey()
                                : "/khoi-mau/do/" + known.getKey());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_act_has_a_form_in_both_languages(String path) throws Exception {
        for (var language : new String[] {"vi", "en"}) {
            var answer = service.get(path + "?lang=" + language);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("name=\"_key\"").doesNotContain("??");
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_form_has_a_place_for_every_part_of_its_act(String path) throws Exception {
        var act = path.substring(path.lastIndexOf('/') + 1);
        var shape = Shape.of(Objects.requireNonNull(Vocabulary.commands().get(act)));
        var places = new HashSet<String>();
        for (var name : Jsoup.parse(service.get(path).body()).select("[name]").eachAttr("name")) {
            places.add(name.replaceAll("\\[\\d+]", ""));
        }

        assertThat(places).containsAll(parts("", shape).toList());
    }

    private static Stream<String> parts(String at, Shape shape) {
        return switch (shape) {
            case Shape.Body body ->
                    body.fields().stream()
                            .flatMap(
                                    field -> parts(FormReader.at(at, field.name()), field.shape()));
            case Shape.Many many when many.item() instanceof Shape.Identifier ->
                    Stream.empty(); // ticked among what there is, which may be nothing
            case Shape.Many many -> parts(at, many.item());
            case Shape.Identifier _,
                    Shape.Words _,
                    Shape.Whole _,
                    Shape.Figure _,
                    Shape.YesOrNo _,
                    Shape.Day _,
                    Shape.OneOf _ ->
                    Stream.of(at);
        };
    }

    @Test
    void the_first_page_of_a_clerk_says_what_to_do_by_when_and_what_follows() throws Exception {
        assertThat(service.get("/", "Authorization", CLERK).body())
                .contains("/khoi-mau/2026/do/RegisterPledge?board=hoa-mai")
                .contains("31/12/2026")
                .contains("chưa ký giao ước thi đua")
                .doesNotContain("board=hoa-dao");
    }

    @Test
    void what_nobody_waits_for_is_offered_to_who_may_do_it_and_to_nobody_else() throws Exception {
        var ofLeader = service.get("/khoi-mau/2026/acts", "Authorization", LEADER).body();
        var ofAuditor = RunningService.token("kiem-tra-vien", "AUDITOR");

        assertThat(ofLeader)
                .contains("/khoi-mau/2026/do/FilePetition?board=hoa-mai")
                .doesNotContain("/do/RecordDecision", "/do/RegisterBoard");
        assertThat(service.get("/khoi-mau/2026/acts", "Authorization", ofAuditor).body())
                .doesNotContain("/do/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_kind_of_act_has_a_name(String language) throws Exception {
        var ministry = RunningService.token("can-bo-bo", "STANDING_BODY");
        for (var person : List.of(ministry, LEADER, RunningService.token("cv-hoa-ban"))) {
            var page = "/khoi-mau/2026/acts?lang=" + language;
            assertThat(service.get(page, "Authorization", person).body())
                    .contains("/do/")
                    .doesNotContain("??");
        }
    }

    @Test
    void last_years_figures_stand_in_the_form_of_this_year() throws Exception {
        assertThat(service.get(FORM, "Authorization", CLERK).body())
                .contains("55.835")
                .contains("BQL KKT Hoa Mai");
    }

    @Test
    void a_draft_is_there_for_the_leader_of_the_board_after_a_restart_and_for_nobody_else()
            throws Exception {
        var saved = service.send(DRAFT, CLERK, fields("targets[0].plan", "4.321", "_version", "0"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        service.restart();
        service.awaitPosition(SampleLog.of("mau-2025", "mau-2026").size());

        assertThat(service.get(FORM, "Authorization", LEADER).body())
                .contains("4.321")
                .contains("cv-hoa-mai");
        var other = RunningService.token("cv-hoa-dao");
        assertThat(service.get(FORM, "Authorization", other).body()).doesNotContain("4.321");
    }

    @Test
    void the_second_of_two_who_write_the_same_draft_overwrites_nothing() throws Exception {
        var path = "/khoi-mau/2026/do/SubmitAnnualResult/draft";
        var first = fields("board", "hoa-mai", "figures[0].actual", "1", "_version", "0");
        assertThat(service.send(path, CLERK, first).statusCode()).isEqualTo(200);

        var second = fields("board", "hoa-mai", "figures[0].actual", "2", "_version", "0");
        var answer = service.send(path, LEADER, second);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"by\":\"cv-hoa-mai\"");
    }

    @Test
    void whoever_looks_at_a_draft_once_more_and_changes_it_goes_on_with_the_same_draft()
            throws Exception {
        var form = "/khoi-mau/2026/do/RespondToMovement?board=hoa-mai";
        var saved = fields("movement", "m", "plan", "kế hoạch", "_version", "0", "_step", "save");
        assertThat(service.send(form, CLERK, saved).body())
                .contains("name=\"_version\" value=\"1\"");

        var edited = fields("movement", "m", "plan", "khác", "_version", "1", "_step", "edit");
        assertThat(service.send(form, CLERK, edited).body())
                .contains("name=\"_version\" value=\"1\"");
    }

    @Test
    void who_may_not_send_it_leaves_no_file_behind() throws Exception {
        var part = "/khoi-mau/2026/do/AttachEvidence?board=hoa-mai";
        var body =
                """
                --x\r
                Content-Disposition: form-data; name="board"\r
                \r
                hoa-mai\r
                --x\r
                Content-Disposition: form-data; name="file._file"; filename="a.pdf"\r
                \r
                %PDF-1.7\r
                --x--\r
                """;

        var refused = service.sendParts(part, RunningService.token("cv-hoa-dao"), "x", body);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(files()).isZero();

        // Another field is missing, and the file need not be chosen again.
        var kept = service.sendParts(part, CLERK, "x", body);
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("a.pdf");
        assertThat(files()).isOne();
    }

    private static long files() {
        return service.jdbc().sql("select count(*) from stored_file").query(Long.class).single();
    }

    @Test
    void a_vote_is_never_kept_as_a_draft() throws Exception {
        var answer = service.send("/khoi-mau/2026/do/CastVote/draft", LEADER, fields());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void a_number_that_cannot_be_read_keeps_what_was_typed_and_says_what_to_do() throws Exception {
        var answer =
                service.send(
                        FORM,
                        CLERK,
                        fields(
                                "targets[0].indicator",
                                "NEW_PROJECTS",
                                "targets[0].plan",
                                "~ 500 tỷ",
                                "_step",
                                "review"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"~ 500 tỷ\"").contains("Ghi như 61.803");
    }

    @Test
    void the_rules_answer_before_anything_is_sent() throws Exception {
        var answer =
                service.send(
                        "/khoi-mau/2026/do/SignPledge",
                        LEADER,
                        fields("board", "hoa-mai", "_step", "review"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"refusal\"");
    }

    @Test
    void what_is_looked_at_before_sending_holds_exactly_what_was_written() throws Exception {
        var answer =
                service.send(
                        FORM,
                        CLERK,
                        fields(
                                "targets[0].indicator",
                                "NEW_PROJECTS",
                                "targets[0].plan",
                                "1.250,5",
                                "_step",
                                "review"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("value=\"send\"")
                .contains("name=\"targets[0].plan\" value=\"1.250,5\"");
    }

    @Test
    void where_the_order_says_something_each_place_is_chosen_on_its_own() throws Exception {
        var written = fields("charter.conduct.tieChain", "CHAIR", "_step", "edit");
        var form = service.send("/khoi-mau/do/AdoptCharter", CLERK, written).body();
        var places = Jsoup.parse(form).select("ol.ranked select[name=charter.conduct.tieChain]");

        assertThat(places).hasSize(4);
        assertThat(places.select("option[selected]").eachAttr("value")).containsExactly("CHAIR");
        assertThat(places.get(0).select("option[selected]")).isNotEmpty();
    }

    @Test
    void an_address_of_somebody_else_is_no_way_back() throws Exception {
        var answer = service.send(FORM, CLERK, fields("_back", "//example.org/x", "_step", "edit"));

        assertThat(answer.body()).doesNotContain("example.org");
    }

    private static Map<String, String> fields(String... pairs) {
        var all = new HashMap<String, String>();
        all.put("board", "hoa-mai");
        all.put("_key", "form-12345678");
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }
}
