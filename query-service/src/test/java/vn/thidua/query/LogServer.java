package vn.thidua.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import vn.thidua.domain.log.LogEntry;

/** Answers as the command service does when it is asked for the log. */
public final class LogServer implements AutoCloseable {
    private final HttpServer server;
    private final List<LogEntry> entries = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    public LogServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/log", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void holds(List<LogEntry> log) {
        entries.clear();
        entries.addAll(log);
    }

    public void isAway(boolean isAway) {
        away = isAway;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (away) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var query =
                    URLDecoder.decode(
                            exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            var after = Long.parseLong(query.replaceAll(".*after=(\\d+).*", "$1"));
            var body =
                    entries.stream()
                            .filter(entry -> entry.position() > after)
                            .filter(entry ->
                                    !query.contains("stream=")
                                            || query.endsWith("stream=" + entry.stream()))
                            .map(entry -> SampleLog.line(entry) + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
