package vn.thidua.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import vn.thidua.engines.Postgres.Role;

/** Our side, as a process that takes the same orders as the peer. */
final class Ours {
    private Ours() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        try (var log =
                        new OurLog(
                                arguments[0],
                                arguments[1],
                                arguments[2],
                                Integer.parseInt(arguments[3]));
                var service =
                        new OurService(
                                arguments[0],
                                new Role(arguments[1], arguments[2]),
                                new Role(arguments[4], arguments[5]));
                var lines =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(answer(log, service, line.split(" ")));
            }
        }
        System.exit(0);
    }

    private static String answer(OurLog log, OurService service, String[] words)
            throws InterruptedException, IOException, SQLException {
        return switch (words[0]) {
            case "append" ->
                    "result "
                            + log.appendsPerSecond(
                                    number(words, 1), number(words, 2), number(words, 3));
            case "copy" -> "result " + CopyAgain.perSecond(log.pool(), number(words, 1));
            case "gateway" ->
                    "result " + service.commandsPerSecond(number(words, 1), number(words, 2));
            case "first" ->
                    "result " + service.firstCommandMillis(number(words, 1), number(words, 2));
            case "heap" -> "result " + Heap.mostUsed();
            case "serve" -> {
                var quota = words.length > 3 ? number(words, 3) : OurService.PLENTY;
                service.serve(number(words, 1), words[2], quota);
                yield "serving";
            }
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static int number(String[] words, int place) {
        return Integer.parseInt(words[place]);
    }
}
