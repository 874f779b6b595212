package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.engines.Postgres;

/** What the system acknowledges it keeps, once, however often its processes are killed. */
class LedgerIT {
    private static final int BLOCS = 100;
    private static final int BOARDS = 19;
    private static final int COMMANDS = BLOCS * (BOARDS + 1);
    private static final int CLIENTS = 8;
    private static final int KILLS = 5;

    @TempDir Path folder;

    private final Addresses addresses = Addresses.free();
    private final Await await = new Await();
    private final Http http = new Http();
    private final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
    private Stack stack;
    private Postgres postgres;
    private Service commandService;
    private Service queryService;

    @BeforeEach
    void start() {
        stack = new Stack(new Project(Path.of("..")), folder, addresses, await);
        postgres = stack.startEngines();
        commandService = stack.startCommandService(postgres);
        queryService = stack.startQueryService(postgres);
        stack.awaitHealth(http, commandService, addresses.commandUrl());
    }

    @AfterEach
    void stop() {
        stack.close();
        http.close();
    }

    @Test
    void every_acknowledged_command_is_in_the_log_exactly_once() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, CLIENTS).mapToObj(this::client).toList();
            var killer = clients.submit(this::killNowAndThen);
            int sent = 0;
            for (var client : clients.invokeAll(work)) {
                sent += client.get();
            }
            assertThat(sent).isEqualTo(COMMANDS);
            assertThat(killer.get()).isEqualTo(KILLS);
        }

        var log = log();
        assertThat(log.stream().map(entry -> entry.path("position").asLong()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, COMMANDS).boxed().toList());
        assertThat(log.stream().map(entry -> entry.path("commandId").asString()))
                .doesNotHaveDuplicates()
                .hasSize(COMMANDS);
        log.forEach(this::isWhatWasAnswered);
        readModelsShowTheLogAndNothingElse();
    }

    /** Has every CLIENTS-th bloc to itself; sends every tenth command a second time. */
    private Callable<Integer> client(int number) {
        return () -> {
            int sent = 0;
            var commands = new Commands(http, addresses.commandUrl(), await);
            for (int bloc = number; bloc < BLOCS; bloc += CLIENTS) {
                for (var asked : InventedBlocs.commands(bloc, BOARDS)) {
                    var answer = commands.send(asked);
                    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                    acknowledged.put(asked.key(), answer.json());
                    if (++sent % 10 == 0) {
                        assertThat(commands.send(asked)).isEqualTo(answer);
                    }
                }
            }
            return sent;
        };
    }

    private int killNowAndThen() {
        for (int kill = 1; kill <= KILLS; kill++) {
            int due = kill * COMMANDS / (KILLS + 1);
            assertThat(await.until(Duration.ofMinutes(2), () -> acknowledged.size() >= due))
                    .as("%d commands are acknowledged", due)
                    .isTrue();
            commandService.kill();
            commandService = stack.startCommandService(postgres);
        }
        return KILLS;
    }

    private List<JsonNode> log() {
        var answer = http.get(addresses.commandUrl() + "/api/log?after=0").orElseThrow();
        return answer.body().lines().map(line -> Http.JSON.readTree(line)).toList();
    }

    private void isWhatWasAnswered(JsonNode entry) {
        var key = entry.path("commandId").asString();
        var answer = Objects.requireNonNull(acknowledged.get(key), key);
        assertThat(entry.path("stream")).isEqualTo(answer.path("stream"));
        assertThat(entry.path("position")).isEqualTo(answer.path("position"));
        assertThat(entry.path("sequence")).isEqualTo(answer.path("version"));
    }

    private void readModelsShowTheLogAndNothingElse() {
        stack.awaitHealth(http, queryService, addresses.queryUrl());
        var models = new ReadModels(http, addresses.queryUrl(), await);
        models.awaitPosition(COMMANDS);
        var before = models.all();

        for (var model : before) {
            assertThat(models.beginRebuild(model.name()).status()).isEqualTo(202);
            var rebuilt = models.awaitRebuilt(model.name(), _ -> {});
            assertThat(rebuilt.path("state").asString()).isEqualTo("SWITCHED");
        }
        models.awaitPosition(COMMANDS);

        assertThat(models.all()).isEqualTo(before);
        assertThat(before)
                .filteredOn(model -> model.name().equals("journal"))
                .singleElement()
                .extracting(ReadModels.Status::rows)
                .isEqualTo((long) COMMANDS);
    }
}
