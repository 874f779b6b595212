package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.MerkleRoot;
import vn.thidua.local.Commands.Asked;

/** What clients asked and were answered, to be compared with what the log and the feed hold. */
final class Ledger {
    static final int BLOC = 20;
    private static final int CLIENTS = 8;
    private static final int CONFLICT = 409;

    private final Rig rig;
    private final List<Commands> nodes = new ArrayList<>();
    private final Map<String, JsonNode> answered = new ConcurrentHashMap<>();
    private final AtomicInteger blocs = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();
    private List<String> inTheLog = List.of();

    Ledger(Rig rig) {
        this.rig = rig;
        addNode(rig.addresses.commandUrl());
    }

    void addNode(String url) {
        nodes.add(new Commands(rig.http, url, rig.tokens, rig.await));
    }

    int answered() {
        return answered.size();
    }

    int conflicts() {
        return conflicts.get();
    }

    /** Answered and not in the log when it was last compared. */
    long lost() {
        var there = Set.copyOf(inTheLog);
        return answered.keySet().stream().filter(key -> !there.contains(key)).count();
    }

    /** More than once in the log when it was last compared. */
    long doubled() {
        return inTheLog.size() - inTheLog.stream().distinct().count();
    }

    /** Begins to send what fills so many blocs; every command is sent until it is answered. */
    Future<?> fill(ExecutorService threads, int count) {
        int end = blocs.addAndGet(count);
        var next = new AtomicInteger(end - count);
        Callable<Void> client =
                () -> {
                    for (int bloc = next.getAndIncrement();
                            bloc < end;
                            bloc = next.getAndIncrement()) {
                        fill(bloc, threads);
                    }
                    return null;
                };
        return threads.submit(() -> {
            for (var one :
                    IntStream.range(0, CLIENTS).mapToObj(_ -> threads.submit(client)).toList()) {
                one.get();
            }
            return null;
        });
    }

    void fillNow(int count) throws ExecutionException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            fill(threads, count).get();
        }
    }

    /** With several nodes, each is given a share of the bloc at the same time. */
    private void fill(int bloc, ExecutorService threads)
            throws ExecutionException, InterruptedException {
        var commands = InventedBlocs.commands(bloc, BLOC - 1);
        send(commands.getFirst(), nodes.getFirst(), threads);
        var shares = new ArrayList<Future<?>>();
        for (int node = 0; node < nodes.size(); node++) {
            int share = node;
            shares.add(
                    threads.submit(() -> {
                        for (int i = 1 + share; i < commands.size(); i += nodes.size()) {
                            send(commands.get(i), nodes.get(share), threads);
                        }
                        return null;
                    }));
        }
        for (var share : shares) {
            share.get();
        }
    }

    /** One in five is sent again when it is answered, one in twenty twice at once. */
    private void send(Asked asked, Commands node, ExecutorService threads)
            throws ExecutionException, InterruptedException {
        int number = sent.getAndIncrement();
        var answer = number % 20 == 7 ? twice(asked, node, threads) : accepted(asked, node);
        if (number % 5 == 3) {
            assertThat(accepted(asked, node)).isEqualTo(answer);
        }
        answered.put(asked.key(), answer);
    }

    private JsonNode twice(Asked asked, Commands node, ExecutorService threads)
            throws ExecutionException, InterruptedException {
        var twin = threads.submit(() -> accepted(asked, node));
        var answer = accepted(asked, node);
        assertThat(twin.get()).isEqualTo(answer);
        return answer;
    }

    /** Who is told that others wrote at the same time does what the answer says: sends it again. */
    private JsonNode accepted(Asked asked, Commands node) {
        while (true) {
            var answer = node.send(asked);
            if (answer.status() == CONFLICT && answer.body().contains("STREAM_CHANGED_MEANWHILE")) {
                conflicts.incrementAndGet();
                continue;
            }
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json();
        }
    }

    /** The log holds what was answered, each once and densely; the feed holds the log. */
    void isWhatTheSystemHolds() {
        var log = log();
        assertThat(log.stream().map(entry -> entry.path("position").asLong()))
                .as("positions")
                .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
        inTheLog = log.stream().map(entry -> entry.path("commandId").asString()).toList();
        assertThat(inTheLog)
                .as("commands")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(answered.keySet());
        log.forEach(this::isWhatWasAnswered);

        rig.awaitHealth();
        readModels().awaitPosition(log.size());
        assertThat(MerkleRoot.of(rig.journal()))
                .as("root over the feed")
                .isEqualTo(MerkleRoot.of(log.stream().map(Ledger::leafHash).toList()));
    }

    ReadModels readModels() {
        return new ReadModels(rig.http, rig.addresses.queryUrl(), rig.tokens, rig.await);
    }

    private static String leafHash(JsonNode entry) {
        return entry.path("leafHash").asString();
    }

    private List<JsonNode> log() {
        var log = new ArrayList<JsonNode>();
        while (true) {
            var url = rig.addresses.commandUrl() + "/api/log?after=" + log.size();
            var page = log(url).filter(Http.Answer::isOk);
            if (page.isEmpty()) {
                assertThat(rig.await.until(Duration.ofMinutes(1), () -> log(url).isPresent()))
                        .isTrue();
                continue;
            }
            var lines = page.get().body().lines().map(line -> Http.JSON.readTree(line)).toList();
            if (lines.isEmpty()) {
                return log;
            }
            log.addAll(lines);
        }
    }

    private void isWhatWasAnswered(JsonNode entry) {
        var key = entry.path("commandId").asString();
        var answer = Objects.requireNonNull(answered.get(key), key);
        assertThat(entry.path("stream")).isEqualTo(answer.path("stream"));
        assertThat(entry.path("position")).isEqualTo(answer.path("position"));
        assertThat(entry.path("sequence")).isEqualTo(answer.path("version"));
    }

    private Optional<Http.Answer> log(String url) {
        var auditor = rig.tokens.of("kiem-tra-vien");
        return rig.http.send(Http.request(url).header("Authorization", auditor));
    }
}
