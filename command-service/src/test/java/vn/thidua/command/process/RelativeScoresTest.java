package vn.thidua.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.process.ABloc.BLOC;
import static vn.thidua.command.process.ABloc.PAPER;
import static vn.thidua.command.process.ABloc.send;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.command.log.TestLog;
import vn.thidua.domain.Source;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.AssignVerifier;
import vn.thidua.domain.scoring.ScoringCommand.LockScoreInputs;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;

class RelativeScoresTest {
    private static final String NAME =
            WhenAllInputsLockedThenComputeRelativeScores.class.getSimpleName();
    private static final Source SOURCE = new Source(Source.Kind.CHARTER, "Quy chế mẫu");

    private final TestLog log = new TestLog();
    private final ABloc bloc = new ABloc(log);
    private final Node node =
            Node.start(
                    log,
                    MovableClock.at("2026-11-02T08:00"),
                    new WhenAllInputsLockedThenComputeRelativeScores());

    @AfterEach
    void stop() {
        node.close();
        log.close();
    }

    @Test
    void relative_scores_are_computed_when_the_last_member_has_locked_its_inputs() {
        bloc.establish(node.commands);
        send(node.commands, new OpenCycle(BLOC, 2026, null, null, null));
        send(node.commands, new AdoptScoreScale(BLOC, 2026, 1, scale(), PAPER));
        score("hoa-sen", "hoa-mai");
        score("hoa-mai", "hoa-dao");
        bloc.awaitCaughtUp();
        assertThat(bloc.bySystem()).isEmpty();
        assertThat(bloc.timers(NAME)).isZero();

        score("hoa-dao", "hoa-sen");
        bloc.awaitCaughtUp();

        assertThat(bloc.bySystem()).containsExactly("RelativeScoresComputed");
    }

    private static ScoreScale scale() {
        var measure = new Measure(Formula.RELATIVE, null, null, null, List.of(), SOURCE);
        return new ScoreScale(
                List.of(
                        new Criterion("kinh-te", null, "Kinh tế", 1_000, null, false),
                        new Criterion("thu-hut", "kinh-te", "Thu hút", 1_000, measure, false)),
                SOURCE);
    }

    private void score(String board, String verifier) {
        var entries =
                List.of(
                        new ScoreEntry(
                                "thu-hut",
                                true,
                                new BigDecimal("100"),
                                new BigDecimal("120"),
                                null,
                                null,
                                List.of()));
        send(node.commands, new SubmitSelfScore(BLOC, 2026, board, entries));
        send(node.commands, new AssignVerifier(BLOC, 2026, board, verifier));
        send(node.commands, new VerifyScore(BLOC, 2026, board, verifier, entries));
        send(node.commands, new LockScoreInputs(BLOC, 2026, board));
    }
}
