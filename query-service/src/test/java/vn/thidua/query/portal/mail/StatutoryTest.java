package vn.thidua.query.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.domain.Event;
import vn.thidua.domain.Source;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;

class StatutoryTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    @Test
    void a_deadline_is_statutory_where_the_law_sets_it() {
        assertThat(Statutory.is(Step.MID_YEAR, List.of(set(Source.Kind.LAW)))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "LAW", mode = EnumSource.Mode.EXCLUDE)
    void what_a_charter_a_paper_or_an_assumption_sets_is_not(Source.Kind kind) {
        assertThat(Statutory.is(Step.MID_YEAR, List.of(set(kind)))).isFalse();
    }

    @Test
    void an_extension_leaves_it_what_it_was() {
        var later =
                new DeadlineExtended("khoi-mau", 2026, Step.MID_YEAR, DUE, DUE.plusDays(5), "bão");

        assertThat(Statutory.is(Step.MID_YEAR, List.of(set(Source.Kind.LAW), later))).isTrue();
    }

    @Test
    void of_another_step_it_says_nothing() {
        assertThat(Statutory.is(Step.RESULT, List.of(set(Source.Kind.LAW)))).isFalse();
    }

    private static Event set(Source.Kind kind) {
        return new DeadlineSet("khoi-mau", 2026, Step.MID_YEAR, DUE, new Source(kind, "x"));
    }
}
