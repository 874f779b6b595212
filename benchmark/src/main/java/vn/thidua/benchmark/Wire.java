package vn.thidua.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** HTTP/1.1 over one kept-alive connection, as lean as can be, so that the servers get the CPU. */
final class Wire implements AutoCloseable {
    /** The services end a connection on which nothing was said for ten seconds. */
    private static final long SILENT_NANOS = 8_000_000_000L;

    private final int port;
    private final Supplier<String> token;
    private Socket socket;
    private InputStream in;
    private long used = System.nanoTime();

    /** To a server that asks nobody who he is. */
    Wire(int port) throws IOException {
        this(port, () -> "");
    }

    /** {@code token}: what each request says in the header {@code Authorization}. */
    Wire(int port, Supplier<String> token) throws IOException {
        this.port = port;
        this.token = token;
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream(), 4_096);
    }

    private static Socket connected(int port) throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    /** A server may end a connection after so many requests, and says so. */
    private void reconnect() throws IOException {
        socket.close();
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream(), 4_096);
    }

    /** What was answered. */
    record Answer(int status, String body) {
        private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

        Answer accepted() throws IOException {
            if (status != 200) {
                throw new IOException("not accepted: " + this);
            }
            return this;
        }

        /** The version of the stream that a command has led to. */
        long version() throws IOException {
            var version = VERSION.matcher(body);
            if (!version.find()) {
                throw new IOException("no version in " + this);
            }
            return Long.parseLong(version.group(1));
        }
    }

    static String post(String path, String body, String key) {
        return "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nIdempotency-Key: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(path, key, body.getBytes(UTF_8).length, body);
    }

    /** What a browser asks for. */
    static String page(String path) {
        return "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: vi\r\n\r\n"
                .formatted(path);
    }

    static String get(String path) {
        return "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n"
                .formatted(path);
    }

    private String signed(String request) {
        var authorization = token.get();
        return authorization.isEmpty()
                ? request
                : request.replaceFirst("\r\n", "\r\nAuthorization: " + authorization + "\r\n");
    }

    Answer send(String request) throws IOException {
        if (System.nanoTime() - used > SILENT_NANOS) {
            reconnect();
        }
        socket.getOutputStream().write(signed(request).getBytes(UTF_8));
        int status = Integer.parseInt(line().substring(9, 12));
        int length = -1;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            last |= header.equalsIgnoreCase("Connection: close");
        }
        var body = new String(length >= 0 ? in.readNBytes(length) : chunks(), UTF_8);
        if (last) {
            reconnect();
        }
        used = System.nanoTime();
        return new Answer(status, body);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server has closed the connection");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
