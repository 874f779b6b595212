package vn.thidua.local;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Asks the running demo to fill a read model again from the log, and shows how far it is. An
 * interrupt cancels the rebuild.
 */
public final class Rebuild {
    private final ReadModels models;
    private final String name;
    private volatile boolean over;

    private Rebuild(ReadModels models, String name) {
        this.models = models;
        this.name = name;
    }

    public static void main(String[] arguments) {
        boolean confirms = arguments.length == 3 && arguments[1].equals("--confirm");
        if (arguments.length != 1 && !confirms) {
            System.err.println("./thidua rebuild <read-model> [--confirm <hash>]");
            System.exit(2);
        }
        try (var http = new Http()) {
            var models = ReadModels.ofDemo(http);
            var rebuild = new Rebuild(models, arguments[0]);
            System.exit(
                    rebuild.run(
                            confirms
                                    ? models.confirmRebuild(arguments[0], arguments[2])
                                    : models.beginRebuild(arguments[0])));
        } catch (Halt e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private int run(Http.Answer begun) {
        if (begun.status() != 202) {
            System.err.println(begun.body());
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::cancel));
        var rebuilt = models.awaitRebuilt(name, Rebuild::show);
        over = true;
        System.out.println(rebuilt);
        return switch (rebuilt.path("state").asString()) {
            case "SWITCHED" -> 0;
            case "READY_DIFFERS" -> differs(rebuilt.path("newHash").asString());
            default -> 1;
        };
    }

    private int differs(String hash) {
        System.out.printf(
                "Nội dung mới khác nội dung đang dùng; nếu đúng ý, hãy chạy: · The new content differs from what serves; if that is meant, run:%n"
                        + "./thidua rebuild %s --confirm %s%n",
                name, hash);
        return 3;
    }

    private void cancel() {
        if (!over) {
            models.cancelRebuild(name);
        }
    }

    private static void show(JsonNode rebuilding) {
        System.out.printf(
                Locale.ROOT,
                "\r%s %,d (%,d/s) ",
                rebuilding.path("state").asString(),
                rebuilding.path("position").asLong(),
                rebuilding.path("perSecond").asLong());
    }
}
