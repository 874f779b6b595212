package vn.thidua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.engines.Folders;

/** Runs the whole system: to be looked at, or once to check that it answers as published. */
public final class Demo {
    /** The sample person who may read everything. */
    private static final String READER = "kiem-tra-vien";

    private final Project project = Project.ofProperty();
    private final Progress progress = new Progress(System.out);
    private final Await await = new Await();

    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        var demo = new Demo();
        var shutdown = Shutdown.waitsFor(demo.await);
        int status = 1;
        try {
            status = demo.run(List.of(arguments));
        } catch (Halt e) {
            System.err.println(e.getMessage());
        } finally {
            shutdown.go();
        }
        System.exit(status);
    }

    private int run(List<String> arguments) throws IOException {
        return arguments.contains("--once") ? once() : untilStopped();
    }

    private int untilStopped() {
        var folder = project.kept();
        var mine = demoFile(project);
        requireAlone(mine);
        mine.writeMine();
        logInto(folder);
        try {
            Stack.stopLeftBehind(project, folder);
            var addresses = Addresses.known();
            requireFree(addresses);
            try (var run = new Run(project, folder, addresses, progress, await)) {
                var services = run.start();
                welcome(addresses);
                run.holdOn(services);
            }
        } finally {
            mine.delete();
        }
        return 0;
    }

    /** A run that fails leaves its folder, since its logs say why. */
    private int once() throws IOException {
        var folder = Files.createTempDirectory("thidua-once-");
        logInto(folder);
        var status = check(folder, Addresses.free());
        if (status == 0) {
            Folders.delete(folder);
        }
        return status;
    }

    private int check(Path folder, Addresses addresses) {
        try (var run = new Run(project, folder, addresses, progress, await)) {
            run.start();
            var started = progress.seconds();
            var year = Year2022.read(run.http(), addresses.queryUrl(), run.tokens().of(READER));
            progress.say("");
            progress.say("Năm 2022 đọc lại từ hệ thống · the year 2022, read back");
            progress.say(year.table());
            progress.say("Sẵn sàng sau " + started + " s · Ready after " + started + " s");
            return year.isMet() ? 0 : 1;
        }
    }

    static PidFile demoFile(Project project) {
        return new PidFile(project.kept().resolve("run/demo.pid"), Demo.class.getName());
    }

    private static void requireAlone(PidFile demo) {
        if (demo.living().isPresent()) {
            throw new Halt(
                    "Demo đang chạy tại http://127.0.0.1:8080; dừng bằng Ctrl-C hoặc ./thidua reset.",
                    "The demo already runs at http://127.0.0.1:8080; stop it with Ctrl-C or"
                            + " ./thidua reset.");
        }
    }

    private static void requireFree(Addresses addresses) {
        var taken = addresses.taken().boxed().toList();
        if (!taken.isEmpty()) {
            throw new Halt(
                    "Chương trình khác đang dùng cổng " + taken + ": hãy dừng nó rồi thử lại.",
                    "Another program uses port " + taken + ": stop it and try again.");
        }
    }

    /** Read by the logging configuration, so set before anything logs. */
    private static void logInto(Path folder) {
        System.setProperty("thidua.logs", folder.resolve("logs").toString());
    }

    private void welcome(Addresses addresses) {
        var seconds = progress.seconds();
        progress.say("");
        progress.say("Sẵn sàng sau " + seconds + " s · Ready after " + seconds + " s");
        progress.say("  trang · pages     " + addresses.queryUrl() + "/");
        progress.say("  lệnh · commands   " + addresses.commandUrl() + "/api/commands/…");
        progress.say(
                "  thẻ · tokens      ./thidua token <người · person>, samples/people/people.json");
        progress.say("  Ctrl-C để dừng · to stop; dữ liệu ở lại · the data stays in .thidua/");
    }
}
