package vn.thidua.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void every_example_folds_to_its_plain_letters() {
        FoldingExamples.FOLDED.forEach(
                (written, folded) -> assertThat(Folding.fold(written)).isEqualTo(folded));
    }

    @Test
    void what_is_folded_stays_as_it_is() {
        FoldingExamples.FOLDED
                .values()
                .forEach(folded -> assertThat(Folding.fold(folded)).isEqualTo(folded));
    }

    @Test
    void a_tone_set_the_old_way_is_spelled_the_same() {
        assertThat(Folding.spelled("Khánh Hoà")).isEqualTo(Folding.spelled("khánh hòa"));
        assertThat(Folding.spelled("Thuỷ")).isEqualTo(Folding.spelled("Thủy"));
    }

    @Test
    void composed_and_decomposed_are_spelled_the_same() {
        for (var text : new String[] {"Khánh Hòa", "Đắk Nông", "Tây Nguyên", "Quảng Ngãi"}) {
            assertThat(Folding.spelled(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(Folding.spelled(text));
        }
    }

    @Test
    void another_tone_or_another_vowel_is_spelled_otherwise() {
        assertThat(Folding.spelled("hóa")).isNotEqualTo(Folding.spelled("hòa"));
        assertThat(Folding.spelled("hoa")).isNotEqualTo(Folding.spelled("hòa"));
        assertThat(Folding.spelled("hô")).isNotEqualTo(Folding.spelled("hơ"));
    }

    @Test
    void what_is_spelled_as_it_was_typed_comes_first() {
        var things =
                Stream.of("Hoa", "Hóa chất", "Hòa Bình", "Hoà giải")
                        .map(title -> Thing.of(Thing.Kind.PAGE, title, null, "/" + title));

        assertThat(Wanted.of("hòa").among(things))
                .extracting(Thing::title)
                .startsWith("Hoà giải", "Hòa Bình")
                .hasSize(4);
    }

    @Test
    void every_word_has_to_begin_a_word() {
        var khoa = Thing.of(Thing.Kind.PAGE, "Khoa học", null, "/");

        assertThat(Wanted.of("hoa").among(Stream.of(khoa))).isEmpty();
        assertThat(Wanted.of("hoc kh").among(Stream.of(khoa))).hasSize(1);
    }
}
