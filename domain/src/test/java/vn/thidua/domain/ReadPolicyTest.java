package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.START;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Pages;
import vn.thidua.domain.policy.ReadPolicy;
import vn.thidua.domain.policy.Standing;

/** Who may look at what. */
class ReadPolicyTest {
    private static final List<Event> MANDATED =
            all(
                    ABloc.withCharter(ABloc.charter()),
                    List.of(
                            new MandateGranted(
                                    BLOC, "m", "an", "mai", Capacity.CLERK, START, JULY, null),
                            AYear.opened()));

    @Test
    void who_acts_for_a_member_reads_of_the_bloc_as_long_as_the_mandate_holds() {
        assertThat(reads("an", Pages.YEARS, MANDATED)).isTrue();
        assertThat(
                        ReadPolicy.mayRead(
                                an(),
                                Pages.YEARS,
                                bloc(MANDATED),
                                bloc(MANDATED),
                                JULY.plusDays(1)))
                .isFalse();
        assertThat(reads("binh", Pages.YEARS, MANDATED)).isFalse();
    }

    @Test
    void a_member_reads_a_year_act_by_act_once_its_results_are_out() {
        assertThat(reads("an", Pages.REPLAY, MANDATED)).isFalse();
        assertThat(reads("an", Pages.REPLAY, all(MANDATED, List.of(AnAward.published())))).isTrue();
        assertThat(reads("an", Pages.REPLAY, all(MANDATED, List.of(new CycleClosed(BLOC, YEAR)))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Pages.class)
    void a_stranger_reads_what_is_vouched_for_and_nothing_else(Pages pages) {
        for (var standing : Standing.values()) {
            var caller = new Caller.Person("ai-do", Set.of(standing));
            assertThat(ReadPolicy.mayRead(caller, pages, bloc(MANDATED), year(MANDATED), JULY))
                    .as(standing.name())
                    .isEqualTo(ReadPolicy.vouchedFor(pages).contains(standing));
        }
    }

    @Test
    void an_operator_reads_nothing_of_a_bloc() {
        for (var pages : Pages.values()) {
            assertThat(ReadPolicy.vouchedFor(pages)).doesNotContain(Standing.OPERATOR);
        }
    }

    private static boolean reads(String person, Pages pages, List<Event> history) {
        var caller = new Caller.Person(person, Set.of());
        return ReadPolicy.mayRead(caller, pages, bloc(history), year(history), JULY);
    }

    private static Caller an() {
        return new Caller.Person("an", Set.of());
    }

    private static Bloc bloc(List<Event> history) {
        return (Bloc) Spec.fold(Streams.bloc(BLOC), history);
    }

    private static State year(List<Event> history) {
        return Spec.fold(Streams.cycle(BLOC, YEAR), history);
    }
}
