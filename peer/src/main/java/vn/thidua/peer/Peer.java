package vn.thidua.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Runs as a process of its own and does what it is told on its standard input, a line at a time:
 * {@code append WRITERS BYTES MILLIS} and {@code gateway CLIENTS MILLIS} are answered by {@code
 * result EVENTS_A_SECOND}; {@code serve PORT} by {@code serving}.
 */
public final class Peer {
    private Peer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var axon =
                        new StockAxon(
                                arguments[0],
                                arguments[1],
                                arguments[2],
                                Integer.parseInt(arguments[3]));
                var lines =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            axon.createTables();
            System.out.println("ready");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(answer(axon, line.split(" ")));
            }
        }
        System.exit(0);
    }

    private static String answer(StockAxon axon, String[] words) throws InterruptedException {
        return switch (words[0]) {
            case "append" ->
                    "result "
                            + Appends.perSecond(
                                    axon, number(words, 1), number(words, 2), number(words, 3));
            case "gateway" ->
                    "result " + Gateway.perSecond(axon, number(words, 1), number(words, 2));
            case "serve" -> {
                Server.start(axon, number(words, 1));
                yield "serving";
            }
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static int number(String[] words, int place) {
        return Integer.parseInt(words[place]);
    }
}
