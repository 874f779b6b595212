package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.local.Rig.Part;
import vn.thidua.proof.Size;

/**
 * What the system acknowledges it keeps, once, whatever breaks meanwhile. The parts are real
 * processes; every test leaves the log and the feed as they must be.
 */
class FaultsIT {
    private static final int FAULTS = Size.of(12, 64);
    private static final Duration HANG = Duration.ofSeconds(5);

    private static Rig rig;
    private static Ledger ledger;

    @BeforeAll
    static void start(@TempDir Path folder) {
        rig = new Rig(folder);
        ledger = new Ledger(rig);
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @AfterEach
    void nothing_is_lost_doubled_or_stuck() {
        ledger.isWhatTheSystemHolds();
    }

    @Test
    void commands_are_kept_while_every_part_is_killed_and_held_in_turn() throws Exception {
        int blocs = Size.of(100, 1000);
        int before = ledger.answered();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = ledger.fill(threads, blocs);
            for (int fault = 1; fault <= FAULTS; fault++) {
                awaitAnswers(before + fault * blocs * Ledger.BLOC / (FAULTS + 1), load);
                breakPart(fault);
            }
            load.get();
        }
        ledger.isWhatTheSystemHolds();
        System.out.printf(
                "%d faults: %d commands, %d lost, %d doubled, %d stuck%n",
                FAULTS,
                ledger.answered() - before,
                ledger.lost(),
                ledger.doubled(),
                blocs * Ledger.BLOC - (ledger.answered() - before));
        readModelsAreBuiltAgainAsTheyWere();
    }

    /** Each part is killed, then each is held. */
    private static void breakPart(int fault) {
        var parts = Part.values();
        var part = parts[fault % parts.length];
        if (fault / parts.length % 2 == 0) {
            rig.kill(part);
        } else {
            rig.hold(part, HANG);
        }
    }

    @Test
    void a_reader_sees_nothing_twice_in_four_ways_to_restart() throws Exception {
        shown("steady", _ -> {});
        shown(
                "rolling restart",
                _ -> {
                    rig.restart(Part.COMMAND_SERVICE);
                    rig.restart(Part.QUERY_SERVICE);
                });
        shown("one kill", _ -> rig.kill(Part.QUERY_SERVICE));
        shown(
                "two kills, two restarts",
                _ -> {
                    rig.kill(Part.QUERY_SERVICE);
                    rig.kill(Part.COMMAND_SERVICE);
                    rig.awaitHealth();
                    rig.restart(Part.QUERY_SERVICE);
                    rig.restart(Part.COMMAND_SERVICE);
                });
    }

    private static void shown(String scenario, Consumer<Rig> disturbance) throws Exception {
        int blocs = Size.of(10, 100);
        int before = ledger.answered();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = ledger.fill(threads, blocs);
            awaitAnswers(before + blocs * Ledger.BLOC / 3, load);
            disturbance.accept(rig);
            load.get();
        }
        ledger.isWhatTheSystemHolds();
        var rows = rig.journal();
        System.out.printf(
                "%-24s %5d commands, %d visible duplicates, %d missing, %.1f s%n",
                scenario,
                ledger.answered() - before,
                rows.size() - rows.stream().distinct().count(),
                ledger.answered() - rows.size(),
                seconds(start));
        assertThat(rows).doesNotHaveDuplicates().hasSize(ledger.answered());
    }

    @Test
    void two_nodes_write_one_log_densely() throws Exception {
        int blocs = Size.of(100, 1000);
        ledger.addNode(rig.startSecondNode());
        int before = ledger.answered();
        long start = System.nanoTime();
        ledger.fillNow(blocs);
        System.out.printf(
                "two nodes: %d commands, %.0f a second, %d told to try again%n",
                ledger.answered() - before,
                (ledger.answered() - before) / seconds(start),
                ledger.conflicts());
    }

    @Test
    void two_query_services_share_the_reading_and_one_goes_on_when_the_other_is_killed()
            throws Exception {
        var second = new ReadModels(rig.http, rig.startSecondReader(), rig.tokens, rig.await);
        ledger.fillNow(Size.of(10, 100));
        second.awaitPosition(ledger.answered());
        assertThat(second.all()).isEqualTo(ledger.readModels().all());

        rig.kill(Part.QUERY_SERVICE);
        ledger.fillNow(Size.of(10, 100));
        second.awaitPosition(ledger.answered());
    }

    @Test
    void read_models_are_right_again_after_kafka_lost_all_it_had() throws Exception {
        int blocs = Size.of(20, 200);
        long start;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int before = ledger.answered();
            var load = ledger.fill(threads, blocs);
            awaitAnswers(before + blocs * Ledger.BLOC / 2, load);
            start = System.nanoTime();
            rig.loseWhatKafkaHas();
            load.get();
        }
        ledger.isWhatTheSystemHolds();
        System.out.printf(
                "Kafka lost all it had: read models right again after %.1f s, %d entries%n",
                seconds(start), ledger.answered());
    }

    private static void awaitAnswers(int due, Future<?> load) {
        assertThat(
                        rig.await.until(
                                Duration.ofMinutes(3),
                                () -> ledger.answered() >= due || load.isDone()))
                .as("%d commands are answered", due)
                .isTrue();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void readModelsAreBuiltAgainAsTheyWere() {
        var models = ledger.readModels();
        var before = models.all();
        for (var model : before) {
            assertThat(models.beginRebuild(model.name()).status()).isEqualTo(202);
            assertThat(models.awaitRebuilt(model.name(), _ -> {}).path("state").asString())
                    .isEqualTo("SWITCHED");
        }
        models.awaitPosition(ledger.answered());
        assertThat(models.all()).isEqualTo(before);
    }
}
