package vn.thidua.command.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A connection on which any bytes can be sent, since a client that behaves sends few of them. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MS = 30_000;
    private static final int BAD_REQUEST = 400;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** Status 0: the connection ended without an answer. */
    record Answer(int status, List<String> headers, String body) {
        static final Answer NONE = new Answer(0, List.of(), "");

        String header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    Answer send(Draft draft) throws IOException {
        boolean isFresh = socket == null;
        boolean isHead = draft.method.equals("HEAD");
        var answer = say(draft.bytes(), draft.isCutOff, isHead);
        if (answer.status() == 0 && !isFresh) {
            // The server may have closed an idle connection just then.
            close();
            answer = say(draft.bytes(), draft.isCutOff, isHead);
        }
        if (draft.isLast
                || draft.isCutOff
                || answer.status() == 0
                || answer.header("Connection").equals("close")) {
            close();
        }
        return answer;
    }

    /** {@code isCutOff}: nothing follows, though the request may not be at its end. */
    Answer say(byte[] bytes, boolean isCutOff, boolean isHead) throws IOException {
        try {
            var open = open();
            open.getOutputStream().write(bytes);
            open.getOutputStream().flush();
            if (isCutOff) {
                open.shutdownOutput();
            }
        } catch (IOException _) {
            // The server had enough of it; what it said about that may still be read.
        }
        try {
            return read(isHead);
        } catch (SocketTimeoutException e) {
            throw new IllegalStateException("no answer within " + PATIENCE_MS + " ms", e);
        } catch (IOException _) {
            return Answer.NONE;
        }
    }

    private Socket open() throws IOException {
        if (socket == null) {
            var opened = new Socket(InetAddress.getLoopbackAddress(), port);
            opened.setTcpNoDelay(true);
            opened.setSoTimeout(PATIENCE_MS);
            socket = opened;
            in = new BufferedInputStream(opened.getInputStream());
        }
        return socket;
    }

    private Answer read(boolean isHead) throws IOException {
        var status = line();
        if (status == null) {
            return Answer.NONE;
        }
        if (!status.startsWith("HTTP/")) {
            // A request of HTTP/0.9, which knows no head.
            return new Answer(
                    BAD_REQUEST, List.of("Content-Type: application/problem+json"), status);
        }
        int code = Integer.parseInt(status.split(" ", -1)[1]);
        var headers = new ArrayList<String>();
        for (var line = line(); line != null && !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        if (code < 200) {
            return read(isHead);
        }
        var answer = new Answer(code, headers, "");
        return isHead || code == 204 ? answer : new Answer(code, headers, body(answer));
    }

    private String body(Answer answer) throws IOException {
        var body = new ByteArrayOutputStream();
        if (answer.header("Transfer-Encoding").equals("chunked")) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.writeBytes(bytes(size));
                line();
            }
            line();
        } else if (answer.header("Content-Length").isEmpty()) {
            stream().transferTo(body);
        } else {
            body.writeBytes(bytes(Integer.parseInt(answer.header("Content-Length"))));
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        var size = line();
        return size == null ? 0 : Integer.parseInt(size.strip(), 16);
    }

    private byte[] bytes(int count) throws IOException {
        return stream().readNBytes(count);
    }

    private @Nullable String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = stream().read(); next != '\n'; next = stream().read()) {
            if (next < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private InputStream stream() throws IOException {
        if (in == null) {
            throw new IOException("no connection");
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
            in = null;
        }
    }
}
