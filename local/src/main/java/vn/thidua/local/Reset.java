package vn.thidua.local;

import java.io.IOException;
import java.time.Duration;
import vn.thidua.engines.Folders;

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
        Stack.stopLeftBehind(project, folder);
        Folders.delete(folder);
    }
}
