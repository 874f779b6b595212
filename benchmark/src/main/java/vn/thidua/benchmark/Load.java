package vn.thidua.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Clients that each send the next request as soon as the last is answered. */
final class Load {
    private Load() {}

    /** What the clients saw together. */
    record Seen(double perSecond, Latencies latencies) {}

    /** An empty path sends the commands to where they belong, another one all of them there. */
    static Seen run(int port, Supplier<String> token, int clients, int millis, String path)
            throws IOException, InterruptedException {
        var work = new ArrayList<Callable<Latencies>>();
        long end = System.nanoTime() + millis * 1_000_000L;
        for (int i = 0; i < clients; i++) {
            work.add(() -> client(port, token, end, path));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new Latencies();
            for (var client : threads.invokeAll(work)) {
                all.addAll(client.get());
            }
            return new Seen(all.count() * 1_000.0 / millis, all);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private static Latencies client(int port, Supplier<String> token, long end, String path)
            throws IOException {
        var latencies = new Latencies();
        var blocs = new Blocs();
        try (var wire = new Wire(port, token)) {
            while (System.nanoTime() < end) {
                var request = blocs.request(path);
                long start = System.nanoTime();
                var answer = wire.send(request);
                latencies.add(System.nanoTime() - start);
                if (answer.status() != 200) {
                    throw new IOException(request + " was answered by " + answer);
                }
            }
        }
        return latencies;
    }
}
