package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.Source;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.Succession;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.cycle.Treatment;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.query.dossiers.DossiersView;
import vn.thidua.query.scoreboard.ScoreboardView;

class WordsTest {
    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(Bundles.vietnamese("messages").keySet())
                .isEqualTo(
                        Bundles.english("messages").keySet().stream()
                                .filter(key -> !key.endsWith(Sentences.ONE))
                                .collect(Collectors.toSet()));
    }

    @Test
    void what_is_said_of_one_is_also_said_of_many() throws IOException {
        var english = Bundles.english("messages").keySet();
        assertThat(english)
                .containsAll(
                        english.stream()
                                .filter(key -> key.endsWith(Sentences.ONE))
                                .map(key -> key.substring(0, key.length() - Sentences.ONE.length()))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 day late",
        "en, 4, 4 days late",
        "vi, 1, trễ 1 ngày",
        "vi, 4, trễ 4 ngày"
    })
    void one_day_is_not_many_days(String language, String days, String said) {
        var words = new PageSetup().messageSource();
        assertThat(words.getMessage("step.late", new Object[] {days}, Locale.of(language)))
                .isEqualTo(said);
    }

    @Test
    void every_event_of_a_year_has_its_sentence() throws IOException {
        var events =
                Vocabulary.events().values().stream()
                        .filter(CycleEvent.class::isAssignableFrom)
                        .map(type -> "event." + type.getSimpleName());
        assertThat(Bundles.vietnamese("messages").keySet()).containsAll(events.toList());
    }

    @Test
    void every_value_that_a_page_names_has_its_word() throws IOException {
        var named =
                Stream.of(
                                keys("origin", Source.Kind.values()),
                                keys("office", Office.values()),
                                keys("issuer", Issuer.values()),
                                keys("base", Base.values()),
                                keys("mode", Mode.values()),
                                keys("choice", Choice.values()),
                                keys("outcome", Tally.Outcome.values()),
                                keys("decision", DecisionOutcome.values()),
                                keys("award", AwardKind.values()),
                                keys("status", FigureStatus.values()),
                                keys("treatment", Treatment.values()),
                                keys("stage", ScoreboardView.Stage.values()),
                                keys("remark", ScoreboardView.RemarkKind.values()),
                                keys("dossier", DossiersView.Stage.values()),
                                keys("succession", Succession.Kind.values()))
                        .flatMap(keys -> keys);
        assertThat(Bundles.vietnamese("messages").keySet()).containsAll(named.toList());
    }

    @Test
    void an_apostrophe_is_typographic_because_a_straight_one_would_swallow_the_details()
            throws IOException {
        assertThat(Bundles.vietnamese("messages").values()).noneMatch(text -> text.contains("'"));
        assertThat(Bundles.english("messages").values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void what_a_page_asks_for_is_there() throws IOException {
        var known = new HashSet<>(Bundles.vietnamese("messages").keySet());
        known.addAll(Bundles.vietnamese("fields").keySet());
        assertThat(AskedWords.read().missing(known)).isEmpty();
    }

    @Test
    void what_is_there_is_asked_for() throws IOException {
        assertThat(AskedWords.read().unused(Bundles.vietnamese("messages").keySet())).isEmpty();
    }

    private static Stream<String> keys(String group, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> group + "." + value.name());
    }
}
