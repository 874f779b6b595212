package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.merged;
import static vn.thidua.domain.ABoard.renamed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.bloc.Recorded;

/** Two days: the one on which something takes effect, and the one on which it is written down. */
class RecordedTest {
    private static final LocalDate RECORDED = LocalDate.of(2025, 8, 20);

    /** The merger of 1 July is written down on 20 August. */
    private static final List<Recorded> LOG = log();

    @Test
    void before_it_is_written_down_nobody_knows_of_the_merger() {
        assertThat(Recorded.membersOn(LOG, JULY, RECORDED.minusDays(1)))
                .hasSize(11)
                .contains("sen", "mai");
    }

    @Test
    void once_it_is_written_down_it_holds_from_the_day_it_took_effect() {
        assertThat(Recorded.membersOn(LOG, JULY, RECORDED)).hasSize(10).contains("sen-mai");
        assertThat(Recorded.membersOn(LOG, JULY.minusDays(1), RECORDED))
                .hasSize(11)
                .contains("sen", "mai");
    }

    @Test
    void a_change_known_beforehand_changes_nothing_until_its_day() {
        var known = Recorded.membersOn(LOG, LocalDate.of(2025, 3, 1), LocalDate.of(2030, 1, 1));
        assertThat(known).hasSize(11).doesNotContain("sen-mai");
    }

    @Test
    void a_name_too_is_known_from_the_day_it_was_written_down() {
        var before = (Bloc.Established) Recorded.knownOn(LOG, RECORDED);
        var after = (Bloc.Established) Recorded.knownOn(LOG, RECORDED.plusDays(1));
        assertThat(before.nameOn("dao", JULY)).isEqualTo("BQL Hoa dao");
        assertThat(after.nameOn("dao", JULY)).isEqualTo("BQL Đào Mới");
    }

    @Test
    void before_its_founding_is_written_down_a_bloc_has_no_members() {
        assertThat(Recorded.membersOn(LOG, JULY, LocalDate.of(2024, 12, 31))).isEmpty();
    }

    private static List<Recorded> log() {
        var log =
                ABloc.withMembers().stream()
                        .map(event -> new Recorded((BlocEvent) event, ABoard.START))
                        .toList();
        return Lists.plus(
                Lists.plus(log, new Recorded(merged("sen-mai", JULY, "sen", "mai"), RECORDED)),
                new Recorded(renamed("dao", "BQL Đào Mới", JULY), RECORDED.plusDays(1)));
    }
}
