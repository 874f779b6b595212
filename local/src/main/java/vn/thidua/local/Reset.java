package vn.thidua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import vn.thidua.engines.Folders;
import vn.thidua.engines.Postgres;

/** Stops the demo, if it runs, and deletes what it kept. */
public final class Reset {
    private Reset() {}

    public static void main(String[] arguments) throws IOException {
        var project = Project.ofProperty();
        reset(project);
        System.out.println("Đã xóa · Deleted: " + project.kept());
    }

    static void reset(Project project) throws IOException {
        var folder = project.kept();
        Demo.demoFile(project).stop(Duration.ofSeconds(60));
        Stack.stopLeftBehind(folder);
        if (Files.isDirectory(folder.resolve("postgres"))) {
            Postgres.stopLeftBehind(folder.resolve("postgres"), project.programs());
        }
        Folders.delete(folder);
    }
}
