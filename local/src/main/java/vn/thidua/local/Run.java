package vn.thidua.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of the whole system: started, filled with the sample years, readable. */
final class Run implements AutoCloseable {
    private final Project project;
    private final Addresses addresses;
    private final Progress progress;
    private final Await await;
    private final Stack stack;
    private final Http http = new Http();
    private final Tokens tokens;
    private @Nullable Databases databases;

    Run(Project project, Path folder, Addresses addresses, Progress progress, Await await) {
        this.project = project;
        this.addresses = addresses;
        this.progress = progress;
        this.await = await;
        this.stack = new Stack(project, folder, addresses, await);
        this.tokens = new Tokens(http, addresses.issuerUrl(), await);
    }

    /** Starts everything and returns when the pages show the sample years. */
    List<Service> start() {
        var postgres =
                progress.step("PostgreSQL và Kafka", "PostgreSQL and Kafka", stack::startEngines);
        databases = stack.databases(postgres);
        var services =
                List.of(stack.startCommandService(postgres), stack.startQueryService(postgres));
        progress.step(
                "dịch vụ lệnh và dịch vụ đọc",
                "command-service and query-service",
                () -> {
                    stack.awaitHealth(http, services.getFirst(), addresses.commandUrl());
                    stack.awaitHealth(http, services.getLast(), addresses.queryUrl());
                });
        loadSamples();
        return services;
    }

    private void loadSamples() {
        long last = 0;
        var commands = new Commands(http, addresses.commandUrl(), tokens, await);
        for (var file : project.samples()) {
            var sample = Sample.read(file);
            var position =
                    progress.step(
                            sample.title(),
                            sample.commands().size() + " commands",
                            () -> commands.load(sample));
            last = Math.max(last, position);
        }
        long end = last;
        progress.step(
                "các mô hình đọc đã theo kịp nhật ký",
                "the read models have caught up with the log",
                () -> readModels().awaitPosition(end));
    }

    /** Once it has started. */
    Databases databases() {
        return Objects.requireNonNull(databases, "it has not started");
    }

    ReadModels readModels() {
        return new ReadModels(http, addresses.queryUrl(), tokens, await);
    }

    Http http() {
        return http;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Until a service ends by itself or somebody asks to stop. */
    void holdOn(List<Service> services) {
        await.whilst(() -> {
            services.forEach(stack::requireAlive);
            return true;
        });
    }

    @Override
    public void close() {
        stack.close();
        http.close();
    }
}
