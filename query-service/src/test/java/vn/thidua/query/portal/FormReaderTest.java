package vn.thidua.query.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormReaderTest {
    private static final Locale VI = Locale.of("vi");

    @Test
    void rows_become_a_list_and_a_row_that_only_the_form_has_filled_is_left_out() {
        var filled =
                read(
                        "RegisterPledge",
                        Map.of(
                                "board", "hoa-mai",
                                "targets[0].indicator", "NEW_PROJECTS",
                                "targets[0].plan", "12",
                                "targets[1].indicator", "REVENUE",
                                "targets[1].lastYear", "55.835"),
                        "targets[0].indicator",
                        "targets[1].indicator",
                        "targets[1].lastYear");

        assertThat(filled.faults()).isEmpty();
        assertThat(filled.body().path("targets").toString())
                .isEqualTo("[{\"indicator\":\"NEW_PROJECTS\",\"plan\":12}]");
    }

    @Test
    void points_are_written_as_points_and_sent_as_hundredths() {
        var filled =
                read(
                        "SubmitSelfScore",
                        Map.of(
                                "board", "hoa-mai",
                                "entries[0].criterion", "a",
                                "entries[0].assigned", "true",
                                "entries[0].hundredths", "41,5"));

        assertThat(filled.body().at("/entries/0/hundredths").intValue()).isEqualTo(4150);
    }

    @Test
    void what_cannot_be_read_is_said_field_by_field() {
        var filled =
                read(
                        "ConveneConference",
                        Map.of("on", "31/02/2027", "place", "Hoa Ban", "year", "2026"));

        assertThat(filled.faults()).containsExactly(Fault.of("on", "fault.day", "31/02/2027"));
    }

    @Test
    void a_day_is_read_as_people_write_it_too() {
        var filled = read("ConveneConference", Map.of("on", "9/1/2027", "place", "Hoa Ban"));

        assertThat(filled.body().path("on").asString()).isEqualTo("2027-01-09");
    }

    @Test
    void a_paper_that_need_not_be_there_is_left_out_when_nothing_is_said_of_it() {
        var filled = read("PublishResults", Map.of("place", "trang thông tin"));

        assertThat(filled.faults()).isEmpty();
        assertThat(filled.body().has("document")).isFalse();
    }

    @Test
    void a_row_named_by_a_refusal_is_found_in_the_form_although_rows_before_it_were_left_out() {
        var act = Acts.of("RegisterPledge").orElseThrow();
        var values =
                values(
                        Map.of(
                                "targets[3].indicator", "REVENUE",
                                "targets[3].plan", "1",
                                "targets[7].indicator", "LABOUR",
                                "targets[7].plan", "2"));

        assertThat(FormReader.inForm("targets[1].plan", act.shape(), values))
                .isEqualTo("targets[7].plan");
    }

    private static Filled read(String command, Map<String, String> fields, String... given) {
        var all = values(fields);
        var about =
                all.with(new Values(Map.of(Form.GIVEN, List.of(given)))).with("bloc", "khoi-mau");
        var act = Acts.of(command).orElseThrow();
        return FormReader.read(
                act.shape(), about.has("year") ? about : about.with("year", "2026"), VI);
    }

    private static Values values(Map<String, String> fields) {
        var all = new LinkedHashMap<String, List<String>>();
        fields.forEach((path, text) -> all.put(path, List.of(text)));
        return new Values(all);
    }
}
