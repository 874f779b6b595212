package vn.thidua.query.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.shape.Shape;
import vn.thidua.query.portal.Compared.Change;
import vn.thidua.query.portal.Compared.Same;
import vn.thidua.query.portal.Compared.Word;

class ComparedTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 12);
    private static final Cycle NO_YEAR = new Cycle.NotOpened();
    private static final Known NOTHING =
            new Known(
                    "khoi-mau",
                    2026,
                    new Bloc.Unknown(),
                    NO_YEAR,
                    NO_YEAR,
                    BEFORE,
                    List.of(),
                    List.of());

    @BeforeEach
    void in_vietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi", "VN"));
    }

    @AfterEach
    void in_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_value_that_changed_stands_with_the_one_before() {
        var compared =
                pledges(
                        Map.of("targets[0].indicator", "REVENUE", "targets[0].plan", "1.200"),
                        Map.of("targets[0].indicator", "REVENUE", "targets[0].plan", "1.250,5"));

        assertThat(compared.changes())
                .containsExactly(
                        new Change(
                                Word.CHANGED,
                                "Chỉ tiêu đăng ký · Doanh thu (tỷ đồng) · Kế hoạch năm",
                                "1.200",
                                "1.250,5"));
        assertThat(compared.same()).isEmpty();
    }

    @Test
    void a_row_is_found_again_by_what_it_is_about_wherever_it_stands() {
        var compared =
                pledges(
                        Map.of(
                                "targets[0].indicator", "REVENUE",
                                "targets[0].plan", "1.200",
                                "targets[1].indicator", "LABOUR",
                                "targets[1].plan", "55.835"),
                        Map.of(
                                "targets[3].indicator", "LABOUR",
                                "targets[3].plan", "55.835",
                                "targets[7].indicator", "REVENUE",
                                "targets[7].plan", "1.200"));

        assertThat(compared.changes()).isEmpty();
        assertThat(compared.same()).extracting(Same::value).containsExactly("55.835", "1.200");
    }

    @Test
    void the_same_number_is_no_change_however_it_is_typed() {
        var compared =
                pledges(
                        Map.of("targets[0].indicator", "LABOUR", "targets[0].plan", "55.835"),
                        Map.of("targets[0].indicator", "LABOUR", "targets[0].plan", "55835,0"));

        assertThat(compared.changes()).isEmpty();
    }

    @Test
    void a_row_that_came_and_one_that_went_are_told_whole() {
        var compared =
                pledges(
                        Map.of("targets[0].indicator", "REVENUE", "targets[0].plan", "1.200"),
                        Map.of("targets[0].indicator", "LABOUR", "targets[0].plan", "55.835"));

        assertThat(compared.changes())
                .containsExactly(
                        new Change(
                                Word.ADDED,
                                "Chỉ tiêu đăng ký · Lao động (người)",
                                "",
                                "Kế hoạch năm: 55.835"),
                        new Change(
                                Word.REMOVED,
                                "Chỉ tiêu đăng ký · Doanh thu (tỷ đồng)",
                                "Kế hoạch năm: 1.200",
                                ""));
    }

    @Test
    void a_row_that_only_the_form_has_filled_is_not_sent_and_not_compared() {
        var after = new LinkedHashMap<String, List<String>>();
        after.put("targets[0].indicator", List.of("LABOUR"));
        after.put("targets[0].lastYear", List.of("55.000"));
        after.put(Form.GIVEN, List.of("targets[0].indicator", "targets[0].lastYear"));

        var compared = compare("RegisterPledge", "targets", values(Map.of()), new Values(after));

        assertThat(compared.changes()).isEmpty();
    }

    @Test
    void where_two_rows_are_about_the_same_their_place_tells_them_apart() {
        var twice =
                Map.of(
                        "targets[0].indicator", "LABOUR",
                        "targets[0].plan", "1",
                        "targets[1].indicator", "LABOUR",
                        "targets[1].plan", "2");

        assertThat(pledges(twice, twice).changes()).isEmpty();
    }

    @Test
    void of_a_list_each_line_that_came_or_went_is_told() {
        var compared =
                compare(
                        "SetAgenda",
                        "items",
                        values(Map.of("items", "Báo cáo\nBỏ phiếu")),
                        values(Map.of("items", "Báo cáo\nKý giao ước")));

        assertThat(compared.changes())
                .extracting(Change::word, Change::before, Change::after)
                .containsExactly(
                        tuple(Word.ADDED, "", "Ký giao ước"), tuple(Word.REMOVED, "Bỏ phiếu", ""));
        assertThat(compared.same()).hasSize(1);
    }

    @Test
    void a_day_reads_as_people_write_it() {
        var compared =
                compare(
                        "ConveneConference",
                        "on",
                        values(Map.of("on", "2027-01-09")),
                        values(Map.of("on", "15/1/2027")));

        assertThat(compared.changes())
                .extracting(Change::before, Change::after)
                .containsExactly(tuple("09/01/2027", "15/01/2027"));
    }

    @Test
    void a_file_of_the_same_name_is_another_when_its_hash_is() {
        var compared =
                compare(
                        "AttachDossierPart",
                        "file",
                        values(Map.of("file.name", "a.pdf", "file.sha256", "1".repeat(64))),
                        values(Map.of("file.name", "a.pdf", "file.sha256", "2".repeat(64))));

        assertThat(compared.changes())
                .extracting(Change::before, Change::after)
                .containsExactly(
                        tuple("a.pdf (SHA-256 111111111111)", "a.pdf (SHA-256 222222222222)"));
    }

    @Test
    void every_act_that_has_versions_shares_something_with_each_of_them() {
        for (var act : Versions.acts()) {
            for (var event : Versions.eventsOf(act)) {
                assertThat(Versions.shared(act, event).fields())
                        .as("%s beside %s", act.name(), event)
                        .isNotEmpty();
            }
        }
    }

    private static Compared pledges(Map<String, String> before, Map<String, String> after) {
        return compare("RegisterPledge", "targets", values(before), values(after));
    }

    private static Compared compare(String command, String field, Values before, Values after) {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages", "fields");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var labels = new Labels(words);
        var act = Acts.of(command).orElseThrow();
        var shape =
                new Shape.Body(
                        act.type(),
                        act.shape().fields().stream()
                                .filter(known -> known.name().equals(field))
                                .toList());
        return Compared.of(
                shape,
                BEFORE,
                before,
                after,
                false,
                new Spoken(labels, new Choices(labels), NOTHING, ""));
    }

    private static Values values(Map<String, String> texts) {
        var all = new LinkedHashMap<String, List<String>>();
        texts.forEach((path, text) -> all.put(path, List.of(text)));
        return new Values(all);
    }
}
